/** A first draft of an article's facts, from its text: what it names, and what it may say. A curator goes on from it. */
import { page } from '../../domain/current';
import { fold } from '../../graph/cypher/fold';
import { factTypes, kindsOf, relationOf, type EntityKind, type RelationType } from '../../ontology';
import type { Fixture } from '../fixture/fixture';
import { allNamesIn, indexNames } from './names';
import { countsOf, locatorOf, paragraphsOf, type Paragraph } from './paragraphs';
import { nameLike } from './unknown-names';

export interface FirstDraft {
  /** The number of the last paragraph of each section. */
  counts: number[];
  /** Known entities that the text names, by their first paragraph. */
  entities: { key: string; kind: EntityKind; name: string; mentions: string[] }[];
  /** Sections whose heading asks something: the number of the question, and the heading's paragraph. */
  questions: { number: number; at: string }[];
  /** What a paragraph may say of two entities that it names, by a word of the relation that it has. */
  candidates: { type: RelationType; subject: string; object: string; evidence: string[]; word: string }[];
  /** What looks like a name, and is not known; the most frequent first. */
  unknown: { name: string; mentions: string[] }[];
}

interface Known {
  kind: EntityKind;
  names: string[];
}

/** Every entity of the fixtures with its names, but for claims and questions, whose texts are the curators' own. */
function knownIn(fixtures: readonly Fixture[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { value } of fixtures.flatMap(({ entities }) => entities)) {
    if (value.kind === 'Claim' || value.kind === 'Question') continue;
    const { names } = known.get(value.key) ?? { names: [] };
    const all = [...names, ...Object.values(value.name ?? {}), ...(value.aliases ?? [])];
    known.set(value.key, { kind: value.kind, names: all });
  }
  return known;
}

/** Drafts what the text says of the entities that the fixtures know. `declared` bounds its sections, where that is known. */
export function firstDraft(
  text: string,
  fixtures: readonly Fixture[],
  declared?: readonly number[],
): FirstDraft {
  const known = knownIn(fixtures);
  const pairs = [...known].flatMap(([key, { names }]) => names.map((name): [string, string] => [name, key]));
  const index = indexNames(pairs);
  const paragraphs = paragraphsOf(text, declared);
  const named = paragraphs.map(paragraph => ({
    ...{ at: locatorOf(paragraph), text: paragraph.text },
    keys: [...new Set(allNamesIn(paragraph.text, index).map(({ owner }) => owner))],
  }));
  const mentions = collect(named.flatMap(({ keys, at }) => keys.map((key): [string, string] => [key, at])));
  return {
    counts: countsOf(paragraphs),
    entities: [...mentions].map(([key, at]) => {
      const { kind, names } = known.get(key)!;
      return { key, kind, name: names[0] ?? key, mentions: at };
    }),
    questions: questionsIn(paragraphs),
    candidates: candidatesIn(named, key => known.get(key)!.kind),
    unknown: unknownIn(named, new Set(pairs.map(([name]) => fold(name)))),
  };
}

const collect = (pairs: readonly [string, string][]): Map<string, string[]> => {
  const all = new Map<string, string[]>();
  for (const [name, at] of pairs) {
    const places = all.get(name);
    if (!places) all.set(name, [at]);
    else if (!places.includes(at)) places.push(at);
  }
  return all;
};

const questionsIn = (paragraphs: readonly Paragraph[]): FirstDraft['questions'] =>
  paragraphs
    .filter(({ section, paragraph, text }) => section > 0 && paragraph === 0 && /[?？]/.test(text))
    .map((heading, at) => ({ number: at + 1, at: locatorOf(heading) }));

interface Named {
  at: string;
  text: string;
  keys: string[];
}

function candidatesIn(
  named: readonly Named[],
  kindOf: (key: string) => EntityKind,
): FirstDraft['candidates'] {
  const found = new Map<string, FirstDraft['candidates'][number]>();
  for (const { at, text, keys } of named) {
    for (const type of factTypes) {
      const word = page.verbs[type]?.exec(text)?.[0];
      if (word === undefined) continue;
      for (const [subject, object] of pairsOf(type, keys, kindOf)) {
        const key = `${type}:${subject}:${object}`;
        const earlier = found.get(key);
        if (earlier) earlier.evidence.push(at);
        else found.set(key, { type, subject, object, evidence: [at], word });
      }
    }
  }
  return [...found.values()];
}

/** The pairs that the relation admits; of a symmetric one, from the lesser key. */
function pairsOf(type: RelationType, keys: readonly string[], kindOf: (key: string) => EntityKind) {
  const { from, to, symmetric, sameKind } = relationOf(type);
  const [subjects, objects] = [from, to].map(end => keys.filter(key => kindsOf(end).includes(kindOf(key))));
  return subjects!.flatMap(subject =>
    objects!
      .filter(object => (symmetric ? subject < object : subject !== object))
      .filter(object => !sameKind || kindOf(subject) === kindOf(object))
      .map((object): [string, string] => [subject, object]),
  );
}

/** How many are told. */
const MOST_UNKNOWN = 200;

function unknownIn(named: readonly Named[], known: ReadonlySet<string>): FirstDraft['unknown'] {
  const whole = named.map(({ text }) => text).join('\n');
  const all = collect(
    named.flatMap(({ text, at }) => nameLike(text, whole).map((name): [string, string] => [name, at])),
  );
  return [...all]
    .filter(([name]) => !known.has(fold(name)))
    .map(([name, mentions]) => ({ name, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_UNKNOWN);
}

/** How a draft compares with the facts that a curator has made of the same text. */
export interface Comparison {
  found: number;
  declared: number;
  /** Keys that the curator has, and the draft has not. */
  missed: string[];
  /** Keys that the draft has, and the curator has not. */
  wrong: string[];
}

/** Claims are left out, which no draft finds; a question is found where a heading asks. */
export function compareDraft({ entities, questions }: FirstDraft, { entities: items }: Fixture): Comparison {
  const declared = items.map(({ value }) => value).filter(({ kind }) => kind !== 'Claim');
  const drafted = new Set(entities.map(({ key }) => key));
  const missed = declared.filter(({ key, kind, ...rest }) => {
    const { number } = rest as { number?: number };
    return kind === 'Question' ? !questions.some(one => one.number === number) : !drafted.has(key);
  });
  const keys = new Set(declared.map(({ key }) => key));
  return {
    ...{ found: declared.length - missed.length, declared: declared.length },
    missed: missed.map(({ key }) => key),
    wrong: [...drafted].filter(key => !keys.has(key)),
  };
}
