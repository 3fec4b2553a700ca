import type { RelationSpec } from '../page';
import type { groups, kinds } from './kinds';

/** How things hang together. A relation's name is its relationship type; each carries basis and evidence. */
export const relations = {
  BUILDS: {
    from: 'Vendor',
    to: 'Offering',
    description: 'The vendor builds the model or product.',
    out: {
      builds: { to: 'Offering', description: 'Models and products that this vendor builds.' },
      models: { to: 'Model', description: 'Models that this vendor builds.' },
      products: { to: 'Product', description: 'Products that this vendor builds.' },
    },
    in: { builtBy: { to: 'Vendor', description: 'Vendors that build this.' } },
  },
  EXEMPLIFIES: {
    from: 'Exemplar',
    to: 'Trend',
    description: 'The model, product or work is an example of the trend.',
    out: { exemplifies: { to: 'Trend', description: 'Trends that this is an example of.' } },
    in: {
      exemplars: {
        to: 'Exemplar',
        description: 'Models, products and works that are examples of this trend.',
      },
      models: { to: 'Model', description: 'Models that are examples of this trend.' },
      products: { to: 'Product', description: 'Products that are examples of this trend.' },
      works: { to: 'Work', description: 'Works that are examples of this trend.' },
    },
  },
  COMPETES_WITH: {
    from: 'Offering',
    to: 'Offering',
    description: 'Each of the two competes with the other.',
    out: { competesWith: { to: 'Offering', description: 'Models and products that compete with this one.' } },
    in: {},
    symmetric: true,
  },
  POWERED_BY: {
    from: 'Product',
    to: 'Model',
    description: 'The product runs on the model.',
    out: { poweredBy: { to: 'Model', description: 'Models that this product runs on.' } },
    in: { powers: { to: 'Product', description: 'Products that run on this model.' } },
  },
  VARIANT_OF: {
    from: 'Offering',
    to: 'Offering',
    description: 'The first is a version, edition or member of the second.',
    out: { variantOf: { to: 'Offering', description: 'What this is a version, edition or member of.' } },
    in: { variants: { to: 'Offering', description: 'Versions, editions and members of this.' } },
    acyclic: true,
    sameKind: true,
  },
  ENABLED_BY: {
    from: 'Idea',
    to: 'Idea',
    description: 'The second makes the first possible.',
    out: {
      enabledBy: { to: 'Idea', description: 'Trends, techniques and concepts that make this possible.' },
    },
    in: { enables: { to: 'Idea', description: 'Trends, techniques and concepts that this makes possible.' } },
  },
  HINDERED_BY: {
    from: 'Topic',
    to: 'Topic',
    description: 'The second stands in the way of the first.',
    out: { hinderedBy: { to: 'Topic', description: 'What stands in the way of this.' } },
    in: { hinders: { to: 'Topic', description: 'What this stands in the way of.' } },
  },
  USES: {
    from: 'Offering',
    to: 'Technique',
    description: 'The model or product works by the technique.',
    out: { uses: { to: 'Technique', description: 'Techniques by which this works.' } },
    in: { usedBy: { to: 'Offering', description: 'Models and products that work by this technique.' } },
  },
  PART_OF: {
    from: 'Entity',
    to: 'Entity',
    description: 'The first is a part, a feature or an ingredient of the second.',
    out: { partOf: { to: 'Entity', description: 'What this is a part, a feature or an ingredient of.' } },
    in: { parts: { to: 'Entity', description: 'Parts, features and ingredients of this.' } },
    acyclic: true,
  },
  SUCCEEDS: {
    from: 'Topic',
    to: 'Topic',
    description: 'The first comes after the second, and goes further or takes its place.',
    out: { succeeds: { to: 'Topic', description: 'What this comes after.' } },
    in: { succeededBy: { to: 'Topic', description: 'What comes after this.' } },
    acyclic: true,
  },
  CREATED_BY: {
    from: 'Work',
    to: 'Agent',
    description: 'The person or body made the work.',
    out: { createdBy: { to: 'Agent', description: 'Who made this work.' } },
    in: { created: { to: 'Work', description: 'Works made by this person or body.' } },
  },
  INTEGRATES_WITH: {
    from: 'Offering',
    to: 'Offering',
    description: 'The two work together.',
    out: {
      integratesWith: { to: 'Offering', description: 'Models and products that this works together with.' },
    },
    in: {},
    symmetric: true,
  },
  ASKS_ABOUT: {
    from: 'Question',
    to: 'Topic',
    description: 'The question asks about the trend, technique, concept, model or product.',
    out: { asksAbout: { to: 'Entity', description: 'What this question asks about.' } },
    in: { questions: { to: 'Question', description: 'Questions that ask about this.' } },
  },
  DISCUSSES: {
    from: 'Question',
    to: 'Entity',
    description: 'The section of the question treats the entity, which it does not ask about.',
    out: { discusses: { to: 'Entity', description: 'What the section of this question treats, too.' } },
    in: { discussedIn: { to: 'Question', description: 'Questions whose section treats this.' } },
  },
  AFFILIATED_WITH: {
    from: 'Person',
    to: 'Employer',
    description: 'The person works for the vendor or organization, or speaks for it.',
    out: {
      affiliatedWith: {
        to: 'Employer',
        description: 'Vendors and organizations that this person works for.',
      },
    },
    in: { people: { to: 'Person', description: 'People who work for this.' } },
  },
  ANNOUNCED_AT: {
    from: 'Offering',
    to: 'Event',
    description: 'The model or product was announced or released at the event.',
    out: { announcedAt: { to: 'Event', description: 'Events at which this was announced or released.' } },
    in: {
      announced: { to: 'Offering', description: 'Models and products announced or released at this event.' },
    },
  },
  CLAIMED_BY: {
    from: 'Claim',
    to: 'Agent',
    description: 'The person or body says what is claimed.',
    out: { claimedBy: { to: 'Agent', description: 'Vendors, organizations and people who say it.' } },
    in: { claimed: { to: 'Claim', description: 'What this person or body claims.' } },
  },
  ABOUT: {
    from: 'Claim',
    to: 'Entity',
    description: 'The claim is about the entity.',
    out: { about: { to: 'Entity', description: 'What it is about.' } },
    in: {
      claims: { to: 'Claim', description: 'What is claimed of this: none of it is a statement of fact.' },
    },
  },
  DISPUTES: {
    from: 'Claim',
    to: 'Claim',
    description: 'The first claim denies or doubts the second.',
    out: { disputes: { to: 'Claim', description: 'Claims that this one denies or doubts.' } },
    in: { disputedBy: { to: 'Claim', description: 'Claims that deny or doubt this one.' } },
  },
  MENTIONS: {
    from: 'Article',
    to: 'Entity',
    description: 'The article names the entity; the importer derives it from the locators.',
    out: {
      mentions: { to: 'Entity', description: 'Entities that this article names.' },
      questions: { to: 'Question', description: 'Questions that this article asks.' },
    },
    in: { mentionedIn: { to: 'Article', description: 'Articles that name this.' } },
  },
} as const satisfies Record<string, RelationSpec<keyof typeof kinds | keyof typeof groups>>;
