/**
 * The shape of the entries on a page: what can be told of each by itself. What the message of an error says here is
 * what a person reads; the published JSON Schema is generated from these shapes.
 */
import { z } from 'zod';
import { shapes } from '../page';

const text = (hint: string) =>
  z.string(hint).trim().min(1, hint).max(1_000, 'Shorten it to 1,000 characters.');

const DESCRIPTION = 'Say in a sentence what it is, or write { en: …, zh: … }.';
const description = z
  .union(
    [text(DESCRIPTION), z.strictObject({ en: text(DESCRIPTION), zh: text(DESCRIPTION).optional() })],
    DESCRIPTION,
  )
  .describe('What it is, in a sentence: in English, or in both languages.');
export type Described = z.output<typeof description>;

const NAMES = 'Write { zh: …, en: … }.';
const names = z.strictObject({ zh: text(NAMES), en: text(NAMES) }, NAMES);

const COLOR = 'Write a colour as #1C6FD1, in quotes.';
const color = z.string(COLOR).regex(/^#[0-9a-f]{6}$/i, COLOR);

const TERM = 'Write a word of schema.org, SKOS or PROV, as schema:Movie, or an address.';
const term = z
  .string(TERM)
  .regex(/^((schema|skos|prov):[A-Za-z]\w*|https?:\/\/\S+)$/, TERM)
  .describe('What others call it: the exports as JSON-LD say so.');

/** What a page may give a property. */
export const propertyTypes = [
  'Int',
  'String',
  'InLanguages',
  'PartialDate',
  'Date',
  'URL',
  'Country',
] as const;

const PROPERTY = 'Write { type: String, description: … }, and required: true where each must have it.';
const propertyShape = z.strictObject(
  {
    type: z.enum(propertyTypes, `Write one of ${propertyTypes.join(', ')}.`),
    description: text('Say in a sentence what it is.'),
    required: z.boolean('Write true or false.').default(false),
  },
  PROPERTY,
);

const NUMBER = 'Write a number from 0.5 to 2.';

export const kindShape = z.strictObject(
  {
    plural: text('Write what the list of all is called, as in films.').describe(
      'The list of all of them, as a field of Query: `films`.',
    ),
    description,
    names: z
      .strictObject(
        { zh: text(NAMES), en: text(NAMES), plural: text('Write the English plural.').optional() },
        NAMES,
      )
      .optional()
      .describe('What the explorer calls it; else by its name.'),
    term: term.optional(),
    color: color.optional().describe('The fill on a light ground; else it gets one.'),
    dark: color.optional().describe('The fill on a dark ground; else a lighter shade of the other.'),
    shape: z.enum(shapes, `Write one of ${shapes.join(', ')}.`).optional(),
    scale: z
      .number(NUMBER)
      .min(0.5, NUMBER)
      .max(2, NUMBER)
      .optional()
      .describe('How great it is in pictures; else 1.'),
    properties: z
      .record(z.string(), propertyShape, 'Write the properties by their names.')
      .optional()
      .describe('What it has beside name, aliases, summary and figures.'),
  },
  'Write { plural: …, description: … }.',
);

export const groupShape = z.strictObject(
  {
    kinds: z
      .array(z.string(), 'List the kinds, as in [Person, Studio].')
      .min(1, 'List the kinds, as in [Person, Studio].'),
    description,
  },
  'Write { kinds: […], description: … }.',
);

const FIELDS = 'Write the fields by their names, each with what it leads to, in words.';
const fields = z.record(
  z.string(),
  z.union(
    [text(FIELDS), z.strictObject({ to: z.string(), description: text(FIELDS) })],
    'Say in words what it leads to, or write { to: …, description: … }.',
  ),
  FIELDS,
);

const END = 'Name a kind, a group, or Entity for any.';

export const relationShape = z.strictObject(
  {
    from: z.string(END).describe('The kind or group from which it leads.'),
    to: z.string(END).describe('The kind or group to which it leads.'),
    description,
    out: fields.describe('The fields of those from which it leads.'),
    in: fields.optional().describe('The fields of those to which it leads.'),
    symmetric: z.boolean('Write true or false.').optional().describe('It is read from both ends.'),
    acyclic: z.boolean('Write true or false.').optional().describe('Following it never leads back.'),
    sameKind: z.boolean('Write true or false.').optional().describe('Both ends are of one kind.'),
    sentence: names.optional().describe('A sentence in which {a} is the subject and {b} the object.'),
    names: z
      .strictObject(
        { out: names, in: names.optional() },
        'Write { out: { zh: …, en: … }, in: { zh: …, en: … } }.',
      )
      .optional()
      .describe('What the other ends are called on the page of each end.'),
    term: term.optional(),
    color: color.optional(),
    dark: color.optional(),
    verbs: z
      .array(text('Write words.'), 'List words by which an article may say it.')
      .optional()
      .describe('Words by which an article may say it; `wuwen draft` looks for them.'),
  },
  'Write { from: …, to: …, description: …, out: { … }, in: { … } }.',
);

export const claimsShape = z.strictObject(
  { by: z.string(END).describe('The kind or group of those who say something.') },
  'Write { by: Person }, with the kind or group of those who say something.',
);

/** The page as a whole. */
export const pageShape = z
  .strictObject({
    title: names.optional().describe('What the whole is called.'),
    about: names.optional().describe('What it is, in a sentence.'),
    kinds: z.record(z.string(), kindShape),
    groups: z.record(z.string(), groupShape).optional(),
    relations: z.record(z.string(), relationShape),
    claims: claimsShape.optional().describe('Articles tell what somebody says, which is no fact.'),
  })
  .meta({ title: 'A domain of wuwen', description: 'What there is, and how it hangs together.' });

export type KindEntry = z.output<typeof kindShape>;
export type GroupEntry = z.output<typeof groupShape>;
export type RelationEntry = z.output<typeof relationShape>;

/** What a page says, as far as each entry is well-formed by itself. */
export interface Entries {
  title?: z.output<typeof names>;
  about?: z.output<typeof names>;
  kinds: Record<string, KindEntry>;
  groups: Record<string, GroupEntry>;
  relations: Record<string, RelationEntry>;
  claims?: z.output<typeof claimsShape>;
}
