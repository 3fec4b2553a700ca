/** What zod finds amiss, told as complaints. */
import { z } from 'zod';
import { complain, didYouMean, type Complaint } from './complaint';
import type { Path, Source } from './read/source';

type Issue = z.core.$ZodIssue;

/**
 * One complaint a mistake. `path` leads to `value` within the source; `shape` is what the value should have been,
 * and lists the properties that may stand where an unknown one does.
 */
export function tellIssues(
  issues: readonly Issue[],
  shape: z.ZodType,
  value: unknown,
  source: Source,
  path: Path,
): Complaint[] {
  return distinct(issues).flatMap(issue => {
    const place = (rest: Path) => source.place([...path, ...rest]);
    if (issue.code === 'unrecognized_keys') {
      const known = propertiesAt(shape, issue.path, value);
      return issue.keys.map(name =>
        complain(
          place([...issue.path, name]),
          `${issue.path.length ? `${nameOf(issue.path)} has` : 'There is'} no property \`${name}\`${issue.path.length ? '' : ' here'}.`,
          `${didYouMean(name, known)}What may stand here: ${known.join(', ')}.`,
        ),
      );
    }
    return [complain(place(issue.path), ...sentencesOf(issue, valueAt(value, issue.path)))];
  });
}

/** Without what only follows from an unknown property at the same place. */
const distinct = (issues: readonly Issue[]): Issue[] =>
  issues.filter(
    ({ code, path }) =>
      code !== 'custom' ||
      !issues.some(other => other.code === 'unrecognized_keys' && other.path.join() === path.join()),
  );

/** What is wrong, and the hint. */
function sentencesOf(issue: Issue, found: unknown): [message: string, hint: string] {
  const options = optionsOf(issue);
  const hint = options
    ? `${didYouMean(String(found), options)}What may stand here: ${options.join(', ')}.`
    : issue.message;
  if (issue.path.length === 0) return [`An item cannot be ${shown(found)}.`, hint];
  if (found === undefined) return [`${nameOf(issue.path)} is missing.`, hint];
  return [`${nameOf(issue.path)} cannot be ${shown(found)}.`, hint];
}

/** The words that an enumeration admits. */
function optionsOf(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue && issue.path.length)
    return issue.options?.map(String);
  return undefined;
}

/** The names of the properties that may stand in the part that the path leads to. */
function propertiesAt(shape: z.ZodType, path: Path, value: unknown): string[] {
  if (shape instanceof z.ZodOptional) return propertiesAt(shape.unwrap() as z.ZodType, path, value);
  if (shape instanceof z.ZodArray) return propertiesAt(shape.element as z.ZodType, path.slice(1), undefined);
  if (shape instanceof z.ZodDiscriminatedUnion) {
    const { kind } = value as { kind: unknown };
    const options = shape.options as z.ZodObject[];
    return propertiesAt(
      options.find(option => accepts(option.shape.kind, kind))!,
      path,
      value,
    );
  }
  if (!(shape instanceof z.ZodObject)) return [];
  const [step, ...rest] = path;
  return step === undefined
    ? Object.keys(shape.shape)
    : propertiesAt(shape.shape[step as string] as z.ZodType, rest, undefined);
}

const accepts = (shape: unknown, value: unknown): boolean => (shape as z.ZodType).safeParse(value).success;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown> | undefined)?.[step], value);

/** `figures[0].at` */
const nameOf = (path: Path): string =>
  `\`${path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at ? `.${String(step)}` : String(step))).join('')}\``;

/** The value as a person would recognise it, cut where it is long. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length ? 'a list' : 'empty';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length ? 'a mapping' : 'empty';
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, 200) : value) ?? 'nothing';
  return text.length > 60 ? `${Array.from(text.slice(0, 60)).slice(0, -1).join('')}…` : text;
}
