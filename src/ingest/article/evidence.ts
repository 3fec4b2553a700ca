/** Holds an article's facts against its text. The text is read, and not kept. */
import { complain, type Complaint, type Place } from '../../source/complaint';
import { quoted } from '../../paths';
import type { Fixture } from '../fixture/fixture';
import { readText } from '../../source/source';
import { locatorsIn } from '../rules/locators';
import { indexNames, namesIn } from './names';
import { countsOf, locatorOf, paragraphsOf, type Paragraph } from './paragraphs';

/** How many characters of a paragraph are shown. */
const SHOWN = 40;

/**
 * What the text does not bear out: sections that are declared longer than they are, locators of no paragraph, and
 * STATED relations whose paragraph names neither end. `others` are articles that give names, too.
 */
export function checkText(fixture: Fixture, file: string, others: readonly Fixture[] = []): Complaint[] {
  const text = readText(file);
  if (typeof text !== 'string') return [text];
  const declared = fixture.article?.value.paragraphs;
  const paragraphs = new Map(paragraphsOf(text, declared).map(one => [locatorOf(one), one]));
  return [
    ...checkCounts(fixture, countsOf([...paragraphs.values()]), file),
    ...checkLocators(fixture, paragraphs, file),
    ...checkStated(fixture, paragraphs, [fixture, ...others]),
  ];
}

function* checkCounts({ article }: Fixture, counts: readonly number[], file: string): Iterable<Complaint> {
  if (!article) return;
  const declared = article.value.paragraphs;
  for (let section = 0; section < Math.max(declared.length, counts.length); section++) {
    if (declared[section] === counts[section]) continue;
    yield complain(
      article.place('paragraphs', Math.min(section, declared.length - 1)),
      `Section ${section} is declared with ${declared[section] ?? 'no'} paragraphs, and has ${counts[section] ?? 'none'} in ${file}.`,
      `See \`wuwen paragraphs ${quoted(file)}\`; take out of the text what is no part of the article.`,
    );
  }
}

function* checkLocators(
  fixture: Fixture,
  paragraphs: ReadonlyMap<string, Paragraph>,
  file: string,
): Iterable<Complaint> {
  for (const { locator, place } of locatorsIn(fixture)) {
    if (paragraphs.has(locator)) continue;
    yield complain(
      place(),
      `\`${locator}\` is no paragraph of ${file}.`,
      `See \`wuwen paragraphs ${quoted(file)}\`.`,
    );
  }
}

function* checkStated(
  fixture: Fixture,
  paragraphs: ReadonlyMap<string, Paragraph>,
  naming: readonly Fixture[],
): Iterable<Complaint> {
  const names = new Map<string, string[]>();
  for (const { value } of naming.flatMap(({ entities }) => entities)) {
    // A claim's text is our own: no paragraph has it.
    if (value.kind === 'Claim') continue;
    const earlier = names.get(value.key) ?? [];
    names.set(value.key, [...earlier, ...Object.values(value.name ?? {}), ...(value.aliases ?? [])]);
  }
  const claimed = new Set(
    naming.flatMap(({ entities }) =>
      entities.flatMap(({ value }) => (value.kind === 'Claim' ? value.key : [])),
    ),
  );
  const index = indexNames(
    [...names].flatMap(([key, all]) => all.map((name): [string, string] => [name, key])),
  );
  const namedIn = new Map<string, Set<string>>();
  for (const [locator, { text }] of paragraphs) {
    namedIn.set(locator, new Set(namesIn(text, index).map(({ owner }) => owner)));
  }
  for (const { value, place } of fixture.relations) {
    const claims = [value.subject, value.object].filter(key => claimed.has(key));
    const ends = [value.subject, value.object].filter(key => names.get(key)?.length);
    // An end that only another article names cannot be looked for.
    if (value.basis !== 'STATED' || !ends.length || ends.length + claims.length < 2) continue;
    for (const [at, locator] of value.evidence.entries()) {
      const named = namedIn.get(locator);
      if (!named || ends.some(key => named.has(key))) continue;
      yield unnamed(place('evidence', at), locator, value, paragraphs.get(locator)!);
    }
  }
}

const unnamed = (
  place: Place,
  locator: string,
  { type, subject, object }: { type: string; subject: string; object: string },
  { text }: Paragraph,
): Complaint =>
  complain(
    place,
    `\`${locator}\` is to state ${type} of \`${subject}\` and \`${object}\`, and names neither: ${firstWords(text)}`,
    'Name the paragraph that does, add the name that it uses to the aliases, or make the relation INFERRED.',
  );

/** As many of a paragraph's characters as tell which it is. */
export const firstWords = (text: string): string =>
  text.length > SHOWN ? `${Array.from(text).slice(0, SHOWN).join('')}…` : text;
