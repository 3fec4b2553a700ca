/** Rules about articles, their paragraphs, and what stands in them. */
import { claimTypes } from '../../ontology';
import { complain, placeText, type Complaint, type Place } from '../../source/complaint';
import type { Draft } from '../draft';
import type { Fixture } from '../fixture/fixture';
import { parseLocator } from '../locator';

/** One folder an article: two with one key would withdraw each other's facts. */
export function* uniqueArticles({ fixtures }: Draft): Iterable<Complaint> {
  const seen = new Map<string, Place>();
  for (const { article } of fixtures) {
    if (!article) continue;
    const { key } = article.value;
    const earlier = seen.get(key);
    if (earlier) {
      yield complain(
        article.place('key'),
        `The article \`${key}\` is described already, at ${placeText(earlier)}.`,
        'Name each folder once, and give each article a key of its own.',
      );
    } else seen.set(key, article.place('key'));
  }
}

/** Each locator leads to a paragraph that the article has. */
export function* locatorsInRange({ fixtures }: Draft): Iterable<Complaint> {
  for (const fixture of fixtures) {
    const paragraphs = fixture.article?.value.paragraphs;
    if (!paragraphs) continue;
    for (const { locator, place } of locatorsIn(fixture)) {
      const mistake = mistakeIn(locator, paragraphs);
      if (mistake) yield complain(place(), ...mistake);
    }
  }
}

interface Located {
  locator: string;
  place: () => Place;
}

/** Every locator of the fixture, and where it stands. */
export function* locatorsIn({ article, entities, relations }: Fixture): Iterable<Located> {
  for (const locator of Object.keys(article?.value.sources ?? {}))
    yield { locator, place: () => article!.place('sources', locator) };
  for (const { value, place } of entities) {
    for (const [at, locator] of value.mentions.entries())
      yield { locator, place: () => place('mentions', at) };
    for (const [at, figure] of (value.figures ?? []).entries())
      for (const locator of [figure.at].flat()) yield { locator, place: () => place('figures', at, 'at') };
  }
  for (const { value, place } of relations) {
    // These have the evidence of their claim.
    if (claimTypes.includes(value.type)) continue;
    for (const [at, locator] of value.evidence.entries())
      yield { locator, place: () => place('evidence', at) };
  }
}

/** What is wrong with a locator, and the hint; nothing where the article has that paragraph. */
export function mistakeIn(
  locator: string,
  paragraphs: readonly number[],
): [message: string, hint: string] | undefined {
  const { section, paragraph } = parseLocator(locator);
  const last = paragraphs[section];
  if (last === undefined) {
    return [
      `\`${locator}\`: the article has no section ${section}.`,
      `Its last section is ${paragraphs.length - 1}.`,
    ];
  }
  // The opening has no title, which would be its paragraph 0.
  const first = section === 0 ? 1 : 0;
  if (paragraph < first || paragraph > last) {
    return [
      `\`${locator}\`: section ${section} has no paragraph ${paragraph}.`,
      `Its paragraphs are ${first} to ${last}, as \`paragraphs\` in article.yaml says.`,
    ];
  }
  return undefined;
}

/** An article has one heading a section, or none. */
export function* headingForEachSection({ fixtures }: Draft): Iterable<Complaint> {
  for (const { article } of fixtures) {
    const { headings, paragraphs } = article?.value ?? {};
    if (!article || !headings || headings.length === paragraphs!.length) continue;
    yield complain(
      article.place('headings'),
      `There are ${headings.length} headings, but ${paragraphs!.length} sections.`,
      'Write one heading for each section, from section 0, the opening, on.',
    );
  }
}

/** A figure's range rises. */
export function* risingRanges({ fixtures }: Draft): Iterable<Complaint> {
  for (const { value, place } of fixtures.flatMap(({ entities }) => entities)) {
    for (const [at, figure] of (value.figures ?? []).entries()) {
      if (figure.upTo === undefined || figure.upTo > figure.value) continue;
      yield complain(
        place('figures', at, 'upTo'),
        `The range from ${figure.value} up to ${figure.upTo} does not rise.`,
        'Write the lesser number as `value`; leave `upTo` out where there is only one.',
      );
    }
  }
}
