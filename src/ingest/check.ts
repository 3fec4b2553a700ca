/** Holds fixtures against the ontology, before anything is written. */
import { inOrder, type Complaint } from '../source/complaint';
import { draftOf, nothingKnown, type Known, type Rule } from './draft';
import type { Fixture } from './fixture/fixture';
import {
  agreeingDeclarations,
  distinctNames,
  named,
  oneKind,
  ownProperties,
  uniqueKeys,
} from './rules/entities';
import { headingForEachSection, locatorsInRange, risingRanges, uniqueArticles } from './rules/locators';
import {
  distinctStatements,
  fittingEnds,
  knownEnds,
  noCycles,
  noSelfLoops,
  statedWhereNamed,
} from './rules/relations';

/** Every rule, in the order in which a curator meets them: articles, entities, relations. */
export const rules: readonly Rule[] = [
  // One folder an article: two with one key would withdraw each other's facts.
  uniqueArticles,
  // Each locator leads to a paragraph that the article has.
  locatorsInRange,
  // An article has one heading a section, or none.
  headingForEachSection,
  // A key is declared once in an article, and never for an article and an entity.
  uniqueKeys,
  // All articles agree what kind of thing an entity is.
  oneKind,
  // Some article gives each entity its name.
  named,
  // Some article gives each entity the properties that its kind requires.
  ownProperties,
  // Two articles that give an entity's name, summary or property give the same one.
  agreeingDeclarations,
  // No name or alias belongs to two entities; else a look-up by name could not tell which is meant.
  distinctNames,
  // A figure's range rises.
  risingRanges,
  // Both ends of a relation exist.
  knownEnds,
  // They are of kinds that the relation admits.
  fittingEnds,
  // Nothing competes with itself, or is a variant of itself.
  noSelfLoops,
  // An article states a relation once, from whichever end.
  distinctStatements,
  // The paragraph that states a relation names both ends.
  statedWhereNamed,
  // Following an acyclic relation never leads back.
  noCycles,
];

/** Rules that miss what is not there; the others find mistakes in whatever can be read. */
const needsAll = new Set<Rule>([named, ownProperties, knownEnds, fittingEnds, statedWhereNamed]);

/** All that is wrong with the fixtures, their files' shape included, by file and line. `known` is what the database already has. */
export function checkAgainstOntology(fixtures: readonly Fixture[], known: Known = nothingKnown): Complaint[] {
  const complaints = fixtures.flatMap(fixture => fixture.complaints);
  // Where a file cannot be read, what it declares would seem to be missing everywhere else.
  const legible = fixtures.every(({ legible }) => legible);
  const draft = draftOf(fixtures, known);
  for (const rule of rules) {
    if (legible || !needsAll.has(rule)) complaints.push(...rule(draft));
  }
  return inOrder(complaints);
}
