/**
 * The shape of a fixture's files, made from the ontology. What the message of an error says here is the hint that
 * a person reads; the published JSON Schemas are generated from these shapes.
 */
import { z } from 'zod';
import {
  bases,
  type Basis,
  claimModes,
  entityKinds,
  factTypes,
  kindOf,
  type ClaimMode,
  type EntityKind,
  type PropertySpec,
  type RelationType,
} from '../ontology';
import { parsePartialDate } from '../partial-date';
import { LOCATOR } from './locator';
import { GREATEST_COUNT, LONGEST, mistakeInText, MOST, type TextSort } from './rules/texts';

export const KEY = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const TRIMMED = /^\S([\s\S]*\S)?$/;

export const matching = (pattern: RegExp, hint: string) =>
  z.string(hint).regex(pattern, { error: hint, abort: true });
export const listOf = <T extends z.ZodType>(item: T, hint: string, most = Infinity) =>
  listUpTo(item, hint, most).min(1, hint);
/** A list that may be empty. */
export const listUpTo = <T extends z.ZodType>(item: T, hint: string, most: number) =>
  most === Infinity
    ? z.array(item, hint)
    : z.array(item, hint).max(most, `Shorten the list: it has at most ${most.toLocaleString('en')} items.`);

/** A text of the pattern, bounded, composed (Unicode's NFC), and of characters that can be seen. */
export const text = (sort: TextSort, pattern: RegExp, hint: string) =>
  z
    .string(hint)
    .normalize('NFC')
    .regex(pattern, { error: hint, abort: true })
    .superRefine((value, context) => {
      const message = mistakeInText(value, sort);
      if (message !== undefined) context.addIssue({ code: 'custom', message, input: value });
    })
    // A character has a byte or more, so this is what a JSON Schema can say of the bound.
    .meta({ maxLength: LONGEST[sort] });

export const key = text(
  'key',
  KEY,
  'A key is of small letters and digits, with single - or . between them, as in `gpt-4o`.',
).meta({
  id: 'Key',
  description: `A stable name, unique over all kinds: small letters, digits, inner - and ., at most ${LONGEST.key}`,
  maxLength: LONGEST.key,
});

const locator = matching(LOCATOR, 'A locator is `s`, the section, `p`, the paragraph, as in `s1p10`.').meta({
  id: 'Locator',
  description:
    'A paragraph: s1p10 is section 1, paragraph 10; s0 is the opening, s1p0 the title of section 1.',
});

const trimmed = (sort: TextSort, id: string) =>
  text(sort, TRIMMED, 'Write a text without white space around it; put quotes around a number.').meta({
    id,
    description: `A text, not empty, without white space around it, of at most ${LONGEST[sort]} bytes in UTF-8.`,
    maxLength: LONGEST[sort],
  });

export const line = trimmed('line', 'Line');
export const nameLine = trimmed('name', 'NameText');
export const summaryLine = trimmed('summary', 'SummaryText');
export const labelLine = trimmed('label', 'LabelText');

const inLanguagesOf = (text: z.ZodType<string, string>, id: string, what: string) =>
  z
    .strictObject(
      { zh: text.optional(), en: text.optional() },
      'Write { zh: …, en: … }, at least one of them.',
    )
    .refine(
      ({ zh, en }) => zh !== undefined || en !== undefined,
      'Write { zh: …, en: … }, at least one of them.',
    )
    .meta({ id, description: `${what} in Chinese, English or both.`, minProperties: 1 });

export const inLanguages = inLanguagesOf(line, 'InLanguages', 'A text');
export const nameInLanguages = inLanguagesOf(nameLine, 'Name', 'A name');
export const summaryInLanguages = inLanguagesOf(summaryLine, 'Summary', 'A summary');
export const labelInLanguages = inLanguagesOf(labelLine, 'Label', 'A label or unit');

const COUNT = 'Write a whole number, not below 0.';
export const count = z
  .int(COUNT)
  .min(0, COUNT)
  .max(GREATEST_COUNT, `Write a whole number up to ${GREATEST_COUNT}, GraphQL's greatest.`);
export const number = z.number('Write a number, without its unit.');

const ADDRESS = 'Write an address that begins with https:// or http://, or a list of them.';
const SOURCES = 'Write a paragraph and the address that bears it out a line, as in s1p3: https://….';
const address = (error: string) =>
  z
    .url({ protocol: /^https?$/, error, abort: true })
    .superRefine((value, context) => {
      const message = mistakeInText(value, 'url');
      if (message !== undefined) context.addIssue({ code: 'custom', message, input: value });
    })
    .meta({ maxLength: LONGEST.url });

const WHEN = 'Write a date as in 2024, 2024-12, 2024-12-20, 2024-12~ (about) or 2024-02/2024-12 (from, to).';
/** A date that may be partial; a bare year is a number in YAML. */
export const partialDate = z
  .union(
    [
      z.string(WHEN).refine(text => parsePartialDate(text) !== undefined, WHEN),
      z.int(WHEN).min(1000, WHEN).max(9999, WHEN).transform(String),
    ],
    WHEN,
  )
  .meta({ id: 'PartialDate', description: 'A date that may be partial, by ISO 8601-2 (EDTF).' });

const propertyTypes = {
  Int: count,
  String: line,
  Country: matching(/^[A-Z]{2}$/, 'Write the two capital letters of ISO 3166-1, as in CN or US.'),
  Date: z.iso.date('Write a day of the calendar, as in 2025-01-02.'),
  InLanguages: inLanguages,
  ClaimMode: z.enum(Object.keys(claimModes) as [ClaimMode, ...ClaimMode[]]),
  Evidence: listOf(locator, 'List the paragraphs that tell it, as in [s1p3].'),
  PartialDate: partialDate,
  URL: address('Write an address that begins with https:// or http://.'),
} satisfies Record<PropertySpec['type'], z.ZodType>;

export const propertyShape = ({ type, description }: PropertySpec) =>
  propertyTypes[type].describe(description);

const { title: _title, titleEn: _titleEn, ...articleProperties } = kindOf('Article').properties;

/** `article.yaml`: the source itself. */
export const articleShape = z
  .strictObject(
    {
      key,
      title: inLanguages.describe('The title, as published, and in English.'),
      ...mapValues(articleProperties, spec =>
        spec.required ? propertyShape(spec) : propertyShape(spec).optional(),
      ),
      paragraphs: listOf(
        count,
        'List the number of the last paragraph of each section, from section 0 on.',
        MOST.sections,
      ).describe('The number of the last paragraph of each section, from section 0 on.'),
      headings: listOf(inLanguages, 'List a heading for each section, from section 0 on.', MOST.sections)
        .optional()
        .describe('What each section is about, in your own words, from section 0 on.'),
      sources: z
        .record(locator, z.union([address(ADDRESS), listOf(address(ADDRESS), ADDRESS)], ADDRESS), SOURCES)
        .optional()
        .describe('The addresses that bear out a paragraph of an article of your own.'),
    },
    'Write the properties of the article: key, title, url, ….',
  )
  .meta({ title: 'An article of wuwen', description: 'The source whose paragraphs are the evidence.' });

const AT = 'A locator is `s`, the section, `p`, the paragraph, as in `s1p10`.';
const slug = matching(
  KEY,
  'Write small letters and digits, with single - or . between them, as in `clip-cost`.',
);
const UNIT = 'Write { code: mo, zh: 个月, en: months }, zh or en at least.';
export const unit = z
  .strictObject({ code: labelLine.optional(), zh: labelLine.optional(), en: labelLine.optional() }, UNIT)
  .refine(({ zh, en }) => zh !== undefined || en !== undefined, UNIT)
  .meta({
    id: 'Unit',
    description: 'A unit in Chinese, English or both, and its code in UCUM where it has one.',
  });

/** What a figure may tell beside its label, number, unit and place; the same in every file. */
export const figureDetails = {
  measure: slug.optional().describe('What is measured, as a key: figures of one measure can be compared.'),
  approximate: z.boolean('Write true or false.').optional().describe('Whether the article says about.'),
  currency: matching(/^[A-Z]{3}$/, 'Write the three capital letters of ISO 4217, as in CNY or USD.')
    .optional()
    .describe('The currency, by ISO 4217.'),
  per: unit.optional().describe('For each of which the number holds: a year, a clip.'),
  of: labelInLanguages.optional().describe('The benchmark, or the subject, of the number.'),
  when: partialDate.optional().describe('When it was so.'),
  source: labelInLanguages.optional().describe('From whom the article has it.'),
  series: slug.optional().describe('A series of figures, as a key; of one or of several entities.'),
  index: count.optional().describe('Its place in the series, from 1.'),
};
export type FigureDetails = z.infer<z.ZodObject<typeof figureDetails>>;

const figure = z
  .strictObject(
    {
      label: labelInLanguages.describe('What is counted or measured.'),
      value: number.describe('The number, or the lower end of a range.'),
      upTo: number.optional().describe('The upper end of a range.'),
      unit: unit.optional().describe('What the number counts, or its unit.'),
      ...figureDetails,
      at: z
        .union([locator, listOf(locator, AT, MOST.locators)], AT)
        .describe('The paragraph that gives the number, or a list of them.'),
    },
    'Write { label: { zh: …, en: … }, value: …, at: s1p10 }.',
  )
  .meta({ id: 'Figure', description: 'A number that the article gives.' });

const entityProperties = {
  key,
  name: nameInLanguages
    .optional()
    .describe(
      'The name; left out where another article gives it. The missing language falls back to the other.',
    ),
  aliases: listUpTo(nameLine, 'Write a list of names.', MOST.aliases)
    .optional()
    .describe('Other names, in any language, and other spellings.'),
  summary: summaryInLanguages.optional().describe('What it is, in your own words.'),
  mentions: listOf(
    locator,
    'List every paragraph that names the entity, as in [s1p3, s2p0].',
    MOST.locators,
  ).describe('Every paragraph that names the entity.'),
  figures: listUpTo(figure, 'Write a list of figures.', MOST.figures)
    .optional()
    .describe('Numbers that the article gives of it.'),
};

const entityShapeOf = (kind: EntityKind) =>
  z
    .strictObject(
      {
        kind: z.literal(kind),
        ...entityProperties,
        // Not required here: another article may have given them already.
        ...mapValues(kindOf(kind).properties, spec => propertyShape(spec).optional()),
      },
      `Write the properties of the ${kind}: key, kind, name, mentions, ….`,
    )
    .describe(kindOf(kind).description);

/** The kinds of `entities*.yaml`; claims have files of their own. */
const declaredKinds = entityKinds.filter(kind => kind !== 'Claim');
const [firstKind, ...otherKinds] = declaredKinds.map(entityShapeOf);

/** One item of `entities*.yaml`. */
export const entityShape = z.discriminatedUnion(
  'kind',
  [firstKind!, ...otherKinds],
  'Write the properties of an entity: key, kind, name, mentions, ….',
);

/** One item of `relations*.yaml`. */
export const relationShape = z.strictObject(
  {
    type: z.enum(factTypes).describe('What hangs together, and how.'),
    subject: key.describe('The key of the entity from which the relation leads.'),
    object: key.describe('The key of the entity to which it leads.'),
    basis: z.enum(bases).describe('STATED: the article says it. INFERRED: its arrangement implies it.'),
    evidence: listOf(
      locator,
      'List the paragraphs that say or imply it, as in [s1p3].',
      MOST.locators,
    ).describe('The paragraphs that say or imply it.'),
    when: partialDate.optional().describe('When it was so, or came to be so.'),
  },
  'Write { type: …, subject: …, object: …, basis: …, evidence: [s1p3] }.',
);

const claimEnd = z.union(
  [key, z.strictObject({ key, basis: z.enum(bases) })],
  'Write the key of an entity, or { key: …, basis: STATED }.',
);
const claimEnds = (hint: string) => listOf(claimEnd, hint);

const { mode, claimant, when, evidence } = kindOf('Claim').properties as Record<string, PropertySpec>;

/** One item of `claims*.yaml`. */
export const claimShape = z.strictObject(
  {
    key,
    mode: propertyShape(mode!),
    text: nameInLanguages.describe('What is claimed, in your own words; it is the name of the claim.'),
    claimant: propertyShape(claimant!),
    claimedBy: claimEnds('List the keys of vendors, organizations and people.')
      .optional()
      .describe('Who says it, where they are entities.'),
    about: claimEnds('List the keys of what it is about.').describe('What it is about.'),
    disputes: claimEnds('List the keys of claims.')
      .optional()
      .describe('Claims that this one denies or doubts.'),
    when: propertyShape(when!).optional(),
    evidence: propertyShape(evidence!),
  },
  'Write { key: …, mode: …, text: …, claimant: …, about: […], evidence: [s1p3] }.',
);

/** Another end of a claim; its basis follows from the evidence where it is not given. */
export type ClaimEnd = string | { key: string; basis: Basis };

export interface ClaimItem {
  key: string;
  mode: ClaimMode;
  text: InLanguages;
  claimant: InLanguages;
  claimedBy?: ClaimEnd[];
  about: ClaimEnd[];
  disputes?: ClaimEnd[];
  when?: string;
  evidence: string[];
}

export type InLanguages = z.infer<typeof inLanguages>;
export type FigureItem = z.infer<typeof figure>;
export type RelationItem = Omit<z.infer<typeof relationShape>, 'type'> & { type: RelationType };

/** A kind's own properties, by the ontology's names, are read with `ownProperties`. */
export type EntityItem = { kind: EntityKind } & z.infer<z.ZodObject<typeof entityProperties>>;
export interface ArticleItem {
  key: string;
  title: InLanguages;
  paragraphs: number[];
  headings?: InLanguages[];
  sources?: Record<string, string | string[]>;
}

/** The values of the properties that the kind has beside every kind's; dates and addresses as text. */
export function ownProperties(kind: EntityKind | 'Article', item: object): Record<string, unknown> {
  const names = Object.keys(kindOf(kind).properties);
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => names.includes(name) && name !== 'title'),
  );
}

/** The JSON Schemas by which editors complete and check fixtures, by their paths from the project's folder. */
export function fixtureSchemas(): Record<string, string> {
  const published = {
    article: articleShape,
    entities: z.array(entityShape).meta({ title: 'The entities that an article of wuwen names' }),
    claims: z.array(claimShape).meta({ title: 'What an article of wuwen says that somebody says' }),
    relations: z.array(relationShape).meta({ title: 'The relations that an article of wuwen states' }),
  };
  return Object.fromEntries(
    Object.entries(published).map(([name, shape]) => [
      `fixtures/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

export function mapValues<V, W>(record: Record<string, V>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
