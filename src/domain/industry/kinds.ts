/** What there is in the shipped domain, an industry's landscape in articles. To add a kind: an entry in `kinds`. */
import type { GroupSpec, KindSpec, PropertySpec } from '../page';

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

/** A kind whose nodes are entities: every kind but Article. */
type EntityKind = Exclude<keyof typeof kinds, 'Article'>;

const entityKinds = Object.keys(kinds).filter((kind): kind is EntityKind => kind !== 'Article');

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
} as const satisfies Record<string, GroupSpec<keyof typeof kinds>>;
