/** Rules about entities, alone and over all articles. */
import { isDeepStrictEqual } from 'node:util';
import { foldedNames } from '../../graph/cypher/fold';
import { kindOf, type EntityKind } from '../../ontology';
import { complain, placeText, type Complaint } from '../../source/complaint';
import { kindIn, type Declaration, type Draft } from '../draft';
import { ownProperties as ownPropertiesOf } from '../fixture/shape';

/** A key is declared once in an article, and never for an article and an entity. */
export function* uniqueKeys({ fixtures }: Draft): Iterable<Complaint> {
  const articles = fixtures.flatMap(({ article }) => article ?? []);
  for (const { entities } of fixtures) {
    const taken = new Map(articles.map(({ value, place }) => [value.key, place('key')]));
    for (const { value, place } of entities) {
      const earlier = taken.get(value.key);
      if (earlier) {
        yield complain(
          place('key'),
          `The key \`${value.key}\` is taken already, at ${placeText(earlier)}.`,
          'Make the two one, or give this one a key of its own.',
        );
      } else taken.set(value.key, place('key'));
    }
  }
}

/** All articles agree what kind of thing an entity is. */
export function* oneKind(draft: Draft): Iterable<Complaint> {
  for (const [key, declarations] of draft.declarations) {
    const known = draft.known.entities.get(key)?.kind;
    const first = declarations[0]!.item;
    const kind = known ?? first.value.kind;
    for (const { item } of declarations) {
      if (item.value.kind === kind) continue;
      yield complain(
        item.place('kind'),
        `\`${key}\` is a ${item.value.kind} here, but a ${kind} ${known ? 'in the database' : `at ${placeText(first.place('kind'))}`}.`,
        'Give it one kind in all articles, or a key of its own.',
      );
    }
  }
}

/** Some article gives each entity its name. */
export function* named({ declarations, known }: Draft): Iterable<Complaint> {
  for (const [key, [first, ...others]] of declarations) {
    if (known.entities.has(key) || [first!, ...others].some(({ item }) => item.value.name)) continue;
    yield complain(
      first!.item.place(),
      `\`${key}\` has no name.`,
      'Add name: { zh: …, en: … }, at least one of them.',
    );
  }
}

/** Some article gives each entity the properties that its kind requires. */
export function* ownProperties(draft: Draft): Iterable<Complaint> {
  for (const [key, declarations] of draft.declarations) {
    const kind = kindIn(draft, key)!;
    const given = new Set([
      ...(draft.known.entities.get(key)?.properties ?? []),
      ...declarations.flatMap(({ item }) => Object.keys(ownPropertiesOf(kind, item.value))),
    ]);
    for (const [name, { required, description }] of Object.entries(kindOf(kind).properties)) {
      if (!required || given.has(name)) continue;
      yield complain(
        declarations[0]!.item.place(),
        `\`${key}\` has no \`${name}\`.`,
        `Add ${name}: … (${description})`,
      );
    }
  }
}

/** Two articles that give an entity's name, summary or property give the same one. */
export function* agreeingDeclarations({ declarations }: Draft): Iterable<Complaint> {
  for (const [key, all] of declarations) {
    if (all.length < 2) continue;
    for (const name of ['name', 'summary', ...comparedProperties(all[0]!.item.value.kind)]) {
      const [first, ...others] = all.filter(declaration => valueOf(declaration, name) !== undefined);
      for (const other of others) {
        // Twice in one article is another mistake, which `uniqueKeys` tells.
        if (
          other.fixture === first!.fixture ||
          isDeepStrictEqual(valueOf(first!, name), valueOf(other, name))
        )
          continue;
        yield complain(
          other.item.place(name),
          `The \`${name}\` of \`${key}\` differs from that at ${placeText(first!.item.place(name))}.`,
          `Give it in one of the two alone, or give the same.`,
        );
      }
    }
  }
}

/** Evidence adds up. */
const comparedProperties = (kind: EntityKind): string[] =>
  Object.entries(kindOf(kind).properties).flatMap(([name, { type }]) => (type === 'Evidence' ? [] : [name]));

const valueOf = ({ item }: Declaration, name: string): unknown =>
  (item.value as Record<string, unknown>)[name];

/**
 * No name or alias belongs to two entities, spaces and hyphens between words aside; else a look-up by name could not
 * tell which is meant.
 */
export function* distinctNames({ declarations, known }: Draft): Iterable<Complaint> {
  const owners = new Map<string, { key: string; where: string }>();
  for (const [key, { folded }] of known.entities) {
    for (const name of folded) owners.set(name, { key, where: 'in the database' });
  }
  for (const [key, all] of declarations) {
    for (const { item } of all) {
      const seen = new Set<string>();
      for (const { name, path } of namesOf(item.value)) {
        const forms = foldedNames([name]);
        const owner = forms.map(form => owners.get(form)).find(owner => owner && owner.key !== key);
        const place = item.place(...path);
        if (owner) {
          yield complain(
            place,
            `\`${name}\` is a name of \`${owner.key}\` already, ${owner.where}.`,
            'Leave the name to one of them, or make the two one entity.',
          );
        } else if (path[0] === 'aliases' && seen.has(name)) {
          yield complain(
            place,
            `\`${name}\` is listed twice as a name of \`${key}\`.`,
            'Leave the alias out.',
          );
        } else for (const form of forms) owners.set(form, { key, where: `at ${placeText(place)}` });
        seen.add(name);
      }
    }
  }
}

/** Every name that the item gives, and where it stands. */
const namesOf = ({ name, aliases }: Declaration['item']['value']) => [
  ...Object.entries(name ?? {}).map(([language, name]) => ({ name, path: ['name', language] })),
  ...(aliases ?? []).map((name, at) => ({ name, path: ['aliases', at] })),
];
