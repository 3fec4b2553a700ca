/** The shape of a bulk file's lines, made from the ontology. A message here is the hint that a person reads. */
import { z } from 'zod';
import {
  bases,
  entityKinds,
  kindOf,
  statementTypes,
  storedAs,
  type Basis,
  type EntityKind,
  type PropertySpec,
  type RelationType,
} from '../../ontology';
import { LOCATOR } from '../locator';
import { LONGEST, MOST } from '../bounds';
import { figureDetails, unit, type FigureDetails } from '../fixture/figure-shape';
import {
  count,
  KEY,
  key,
  labelInLanguages,
  line,
  listOf,
  listUpTo,
  matching,
  nameLine,
  number,
  partialDate,
  propertyShape,
  summaryLine,
  type InLanguages,
} from '../fixture/values';

/** A paragraph of any article: `2024-five-questions#s1p10`. */
const evidence = matching(
  new RegExp(`${KEY.source.slice(0, -1)}#${LOCATOR.source.slice(1)}`),
  "Write the article's key, # and the paragraph, as in `2024-five-questions#s1p10`.",
).max(LONGEST.key + 20, `Shorten it: the key of an article has at most ${LONGEST.key} letters.`);

const figure = z
  .strictObject(
    {
      label: labelInLanguages,
      value: number,
      upTo: number.optional(),
      unit: unit.optional(),
      ...figureDetails,
      locator: evidence,
      locators: listOf(evidence, 'List paragraphs.', MOST.locators).optional(),
    },
    'Write { "label": { "zh": …, "en": … }, "value": …, "locator": "article#s1p10" }.',
  )
  .refine(({ value, upTo }) => upTo === undefined || upTo > value, {
    path: ['upTo'],
    error: 'Write the lesser number as `value`; leave `upTo` out where there is only one.',
  });

/** The kind's own properties, by the names under which they are stored. */
const ownProperties = (kind: EntityKind | 'Article') =>
  Object.fromEntries(
    Object.entries(kindOf(kind).properties).flatMap(([name, spec]) =>
      namesOf(name, spec).map((stored): [string, z.ZodType] => {
        const shape = storedShape(spec);
        return [stored, spec.required ? shape : shape.optional()];
      }),
    ),
  );

/** A date is its text; the days that it may mean follow. */
const namesOf = (name: string, spec: PropertySpec): string[] =>
  spec.type === 'PartialDate' ? [name] : storedAs(name, spec).map(([stored]) => stored);

const storedShape = (spec: PropertySpec): z.ZodType =>
  spec.type === 'InLanguages'
    ? line.describe(spec.description)
    : spec.type === 'Evidence'
      ? listOf(evidence, 'List the paragraphs that tell it, as in ["2024-five-questions#s1p10"].')
      : propertyShape(spec);

const entityShape = (kind: EntityKind) =>
  z
    .strictObject({
      kind: z.literal(kind),
      key,
      nameZh: nameLine.optional(),
      nameEn: nameLine.optional(),
      aliases: listUpTo(nameLine, 'Write a list of names.', MOST.aliases).optional(),
      summaryZh: summaryLine.optional(),
      summaryEn: summaryLine.optional(),
      figures: listUpTo(figure, 'Write a list of figures.', MOST.figures).optional(),
      ...ownProperties(kind),
    })
    .refine(({ nameZh, nameEn }) => nameZh !== undefined || nameEn !== undefined, {
      path: ['nameZh'],
      error: 'Write nameZh, nameEn or both.',
    });

const articleShape = z.strictObject({
  kind: z.literal('Article'),
  key,
  ...ownProperties('Article'),
  paragraphs: listOf(
    count,
    'List the number of the last paragraph of each section, from section 0 on.',
    MOST.sections,
  ),
  headingsZh: listUpTo(line, 'List a heading for each section.', MOST.sections).optional(),
  headingsEn: listUpTo(line, 'List a heading for each section.', MOST.sections).optional(),
  sources: listUpTo(line, 'List texts such as "s1p3 https://…".', MOST.locators).optional(),
});

/** A line of nodes.jsonl. */
export const nodeShape = z.discriminatedUnion(
  'kind',
  [articleShape, ...entityKinds.map(entityShape)],
  'Write { "kind": …, "key": …, … }.',
);

/** A line of statements.jsonl. */
export const statementShape = z.strictObject(
  {
    type: z.enum(statementTypes),
    subject: key,
    object: key,
    basis: z.enum(bases),
    evidence: listOf(
      evidence,
      'List the paragraphs that say or imply it, as in ["2024-five-questions#s1p10"].',
      MOST.locators,
    ),
    when: partialDate.optional(),
  },
  'Write { "type": …, "subject": …, "object": …, "basis": …, "evidence": [ … ] }.',
);

export interface ArticleLine {
  kind: 'Article';
  key: string;
  paragraphs: number[];
  [property: string]: unknown;
}

export interface EntityLine {
  kind: EntityKind;
  key: string;
  nameZh?: string;
  nameEn?: string;
  aliases?: string[];
  summaryZh?: string;
  summaryEn?: string;
  evidence?: string[];
  figures?: (FigureDetails & {
    label: InLanguages;
    value: number;
    upTo?: number;
    unit?: InLanguages & { code?: string };
    locator: string;
    locators?: string[];
  })[];
  [property: string]: unknown;
}

export interface StatementLine {
  type: RelationType;
  subject: string;
  object: string;
  basis: Basis;
  evidence: string[];
  when?: string;
}
