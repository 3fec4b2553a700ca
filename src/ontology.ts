/**
 * The domain, written once. Node labels, GraphQL types, constraints, indexes, loaders, filters, the importer's
 * checks and the generator of synthetic graphs all follow from this page.
 *
 * To add a kind: an entry in `kinds`. To add a relation: an entry in `relations`.
 */

/** A property that one kind has beside those of every entity. */
export interface PropertySpec {
  type:
    'Int' | 'String' | 'Country' | 'Date' | 'URL' | 'InLanguages' | 'ClaimMode' | 'Evidence' | 'PartialDate';
  required: boolean;
  description: string;
}

interface KindSpec {
  plural: string;
  description: string;
  properties?: Record<string, PropertySpec>;
}

const required = (type: PropertySpec['type'], description: string): PropertySpec => ({
  type,
  required: true,
  description,
});
const optional = (type: PropertySpec['type'], description: string): PropertySpec => ({
  type,
  required: false,
  description,
});

const released = optional('PartialDate', 'When it was released, or first shown where it was not.');

/** What sort of saying a claim is. */
export const claimModes = {
  REPORT: 'Somebody tells what is said to have happened or to be so.',
  OPINION: 'Somebody judges.',
  FORECAST: 'Somebody foresees.',
  COMPARISON: 'Somebody sets things against each other, and says how they differ.',
  CAUSE: 'Somebody says why something is so.',
  DOUBT: 'Somebody doubts, denies or fears.',
} as const;

export type ClaimMode = keyof typeof claimModes;

/** What there is. A kind's name is its node label and its GraphQL type. Every kind but Article is an Entity. */
export const kinds = {
  Vendor: {
    plural: 'vendors',
    description: 'A company or lab that builds models or products.',
    properties: { country: optional('Country', 'Where it has its seat, by ISO 3166-1: `CN`, `US`.') },
  },
  Organization: {
    plural: 'organizations',
    description: 'A body that is no vendor: a publisher, a school, an office.',
  },
  Model: {
    plural: 'models',
    description: 'A trained model, or a line of models.',
    properties: { when: released },
  },
  Product: {
    plural: 'products',
    description: 'What a person uses; it is built on models.',
    properties: { when: released },
  },
  Trend: { plural: 'trends', description: 'A movement of the year in the industry.' },
  Technique: { plural: 'techniques', description: 'A method, law or architecture behind trends.' },
  Concept: { plural: 'concepts', description: 'A goal, problem, effect or scale that articles speak of.' },
  Question: {
    plural: 'questions',
    description: "One of an article's leading questions.",
    properties: { number: required('Int', 'The place of the question in its article, from 1.') },
  },
  Person: { plural: 'people', description: 'A person who has a part in what happened.' },
  Work: {
    plural: 'works',
    description: 'A work that was made with AI or is about it: a film, a series, a game.',
    properties: { when: released },
  },
  Event: {
    plural: 'events',
    description: 'An occasion on which something was announced or shown.',
    properties: { when: optional('PartialDate', 'When it took place.') },
  },
  Claim: {
    plural: 'claims',
    description:
      'What somebody says, doubts, fears or foresees. It is no fact: an article says that it is said. Its name is its text.',
    properties: {
      mode: required('ClaimMode', 'What sort of saying it is.'),
      claimant: required('InLanguages', 'Who says it, as the article calls them.'),
      when: optional('PartialDate', 'When it was said.'),
      evidence: required('Evidence', 'The paragraphs that tell it, in reading order.'),
    },
  },
  Article: {
    plural: 'articles',
    description: 'A source: the article whose paragraphs are the evidence.',
    properties: {
      title: required('String', 'The title, as published.'),
      titleEn: optional('String', 'The title in English.'),
      url: optional('URL', 'Where the article was published.'),
      author: required('String', 'Who wrote it.'),
      editor: optional('String', 'Who edited it.'),
      account: optional('String', 'The account under which it appeared.'),
      publisher: required('String', 'The site or magazine that published it.'),
      publishedOn: required('Date', 'The day of publication.'),
      views: optional('Int', 'How often it was read, as its page says.'),
      comments: optional('Int', 'How many comments it had, as its page says.'),
      collects: optional('Int', 'How many readers kept it, as its page says.'),
    },
  },
} as const satisfies Record<string, KindSpec>;

/** A kind's name: a node label and a GraphQL type. */
export type Kind = keyof typeof kinds;
/** A kind whose nodes are entities: every kind but Article. */
export type EntityKind = Exclude<Kind, 'Article'>;

export const kindNames = Object.keys(kinds) as Kind[];
export const entityKinds = kindNames.filter((kind): kind is EntityKind => kind !== 'Article');

/** Kinds that share relations. Each is a GraphQL interface; one whose kinds all belong to another implements it. */
export const groups = {
  Offering: { kinds: ['Model', 'Product'], description: 'What a vendor offers: a model or a product.' },
  Exemplar: { kinds: ['Model', 'Product', 'Work'], description: 'What can exemplify a trend.' },
  Idea: {
    kinds: ['Trend', 'Technique', 'Concept'],
    description: 'What is thought and done: a trend, technique or concept.',
  },
  Topic: {
    kinds: ['Trend', 'Technique', 'Concept', 'Model', 'Product'],
    description: 'What a question can ask about.',
  },
  Agent: {
    kinds: ['Vendor', 'Organization', 'Person'],
    description: 'Who acts or speaks: a person or a body.',
  },
  Employer: { kinds: ['Vendor', 'Organization'], description: 'A body for which people work.' },
  Dated: {
    kinds: ['Model', 'Product', 'Work', 'Event', 'Claim'],
    description: 'What has a date: an event, a claim, what is released.',
  },
  Entity: { kinds: entityKinds, description: 'Anything that an article speaks of.' },
} as const satisfies Record<string, { kinds: readonly Kind[]; description: string }>;

export type Group = keyof typeof groups;
/** What stands at an end of a relation: one kind, or a group of kinds. */
export type End = Kind | Group;

interface RelationField {
  /** What the field leads to; the relation's other end, or a part of it. */
  to: End;
  description: string;
}

interface RelationSpec {
  from: End;
  to: End;
  description: string;
  /** Fields of `from`, which follow the relation from its subject to its object. */
  out: Record<string, RelationField>;
  /** Fields of `to`, which follow it backwards. A symmetric relation has none: its `out` fields read both ways. */
  in: Record<string, RelationField>;
  /** Stored once, the end with the lesser key as subject, and read from both ends; never a self-loop. */
  symmetric?: true;
  /** Following the relation never leads back. */
  acyclic?: true;
  /** Both ends are of one kind. */
  sameKind?: true;
}

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
    description:
      'The section of the question treats the entity, which the question itself does not ask about.',
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
} as const satisfies Record<string, RelationSpec>;

/** Any relationship type. */
export type Relation = keyof typeof relations;
/** A relation between entities, which is a statement: every relation but MENTIONS. */
export type RelationType = Exclude<Relation, 'MENTIONS'>;

/** Whether an article says it, or its arrangement implies it, as two products set side by side. */
export const bases = ['STATED', 'INFERRED'] as const;
export type Basis = (typeof bases)[number];

export const languages = ['ZH', 'EN'] as const;
export type Language = (typeof languages)[number];

export const groupNames = Object.keys(groups) as Group[];
export const relationNames = Object.keys(relations) as Relation[];
/** Every relation but MENTIONS, in the order in which statements are listed. */
export const statementTypes = relationNames.filter(name => name !== 'MENTIONS').sort() as RelationType[];

/** The statements that tie a claim to what it is about; how entities hang together, they do not say. */
export const claimTypes = statementTypes.filter(name => relations[name].from === 'Claim');
/** The statements of fact. */
export const factTypes = statementTypes.filter(name => !claimTypes.includes(name));

/** The description of a kind, with `properties` always there. */
export const kindOf = (kind: Kind): KindSpec & { properties: Record<string, PropertySpec> } => ({
  properties: {},
  ...(kinds[kind] as KindSpec),
});

/** How a property stands on a node. */
export type StoredType = 'Int' | 'String' | 'Strings' | 'Date' | 'EDTF' | 'URL';

/**
 * The properties of a node in which a property is stored: a text in languages has one for each of them, a partial date
 * its text and the first and last day that it may mean.
 */
export function storedAs(name: string, { type }: PropertySpec): [name: string, type: StoredType][] {
  if (type === 'InLanguages') return ['Zh', 'En'].map(language => [name + language, 'String']);
  if (type === 'Evidence') return [[name, 'Strings']];
  if (type === 'PartialDate')
    return [
      [name, 'EDTF'],
      [`${name}From`, 'Date'],
      [`${name}To`, 'Date'],
    ];
  return [[name, type === 'Country' || type === 'ClaimMode' ? 'String' : type]];
}

/** All properties in which the kind's own are stored. */
export const storedProperties = (kind: Kind): Record<string, StoredType> =>
  Object.fromEntries(Object.entries(kindOf(kind).properties).flatMap(([name, spec]) => storedAs(name, spec)));

/** The description of a relation, widened so that code can treat all relations alike. */
export const relationOf = (name: Relation): RelationSpec => relations[name];

/** The kinds that an end admits: itself, or the group's members. */
export const kindsOf = (end: End): readonly Kind[] =>
  end in groups ? groups[end as Group].kinds : [end as Kind];

/** The properties that every kind of an end has of its own. */
export function ownProperties(end: End): Record<string, PropertySpec> {
  const [first, ...others] = kindsOf(end).map(kind => Object.entries(kindOf(kind).properties));
  const shared = (name: string, { type }: PropertySpec) =>
    others.every(properties => properties.some(([other, spec]) => other === name && spec.type === type));
  return Object.fromEntries(first!.filter(([name, spec]) => shared(name, spec)));
}

/** Whether every kind of `part` belongs to `whole`. */
export const within = (part: End, whole: End): boolean =>
  kindsOf(part).every(kind => kindsOf(whole).includes(kind));

/** The stable key of a statement, from which its global id is made. */
export const statementKey = (type: RelationType, subject: string, object: string) =>
  `${type}:${subject}:${object}`;
