/** What can be told of a page's entries only by each other. */
import { didYouMean } from '../../source/complaint';
import type { Path } from '../../source/source';
import { industry } from '../industry';
import { storedAs } from '../stored';
import { checkFields, checkRelation } from './check-relations';
import { fieldNames, queryFields, relationNames, typeEndings, typeNames } from './reserved';
import type { GroupEntry, KindEntry, RelationEntry } from './shape';
import type { Sound } from './sound';

export type Tell = (path: Path, message: string, hint: string) => void;

/** Entries as far as they are well-formed. */
export interface SoundEntries {
  kinds: Record<string, Sound<KindEntry> | undefined>;
  groups: Record<string, Sound<GroupEntry> | undefined>;
  relations: Record<string, Sound<RelationEntry> | undefined>;
  claims?: { by?: string | undefined };
}

/** The names of entries. What leads to a malformed one is no mistake. */
export interface Names {
  kinds: string[];
  groups: string[];
  relations: string[];
  /** Whether these are all kinds and groups; else nobody can tell what an end should have been. */
  areAll: boolean;
}

/** Tells all that is wrong, as far as the entries are well-formed. */
export function checkPage(entries: SoundEntries, names: Names, tell: Tell): void {
  checkTypeNames(names, tell);
  checkRootFields(entries, tell);
  checkProperties(entries, tell);
  checkGroups(entries, names, tell);
  for (const name of names.relations) checkRelationName(name, tell);
  for (const [name, relation] of Object.entries(entries.relations))
    checkRelation(name, relation ?? {}, { entries, names, tell });
  checkFields({ entries, names, tell });
  checkEnd(['claims', 'by'], entries.claims?.by, names, tell);
}

const TYPE_NAME = /^[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*$/;
const FIELD_NAME = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
const RELATION_NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const LONGEST = 40;

const hasForm = (name: string, form: RegExp) => form.test(name) && name.length <= LONGEST;

function checkTypeNames({ kinds, groups }: Names, tell: Tell): void {
  const taken = new Map<string, string>();
  for (const [part, name] of [
    ...kinds.map(name => ['kinds', name] as const),
    ...groups.map(name => ['groups', name] as const),
  ]) {
    const path = [part, name];
    if (!hasForm(name, TYPE_NAME))
      tell(
        path,
        `\`${name}\` is no name of a type.`,
        `Write up to ${LONGEST} letters, each word with a capital, as in FilmSeries.`,
      );
    else if (typeNames.includes(name))
      tell(
        path,
        `Every domain has a type \`${name}\` already.`,
        name === 'Claim' ? 'Write claims: { by: … } instead.' : 'Give it another name.',
      );
    else if (typeEndings.test(name))
      tell(
        path,
        `\`${name}\` ends like a type that is made for each kind.`,
        'Give it a name with another ending.',
      );
    const other = taken.get(name.toLowerCase());
    if (other)
      tell(
        path,
        `\`${name}\` and \`${other}\` are one name, but for capitals.`,
        'Give one of them another name.',
      );
    taken.set(name.toLowerCase(), name);
  }
}

const decapitalised = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

function checkRootFields({ kinds }: SoundEntries, tell: Tell): void {
  const taken = new Map(queryFields.map(name => [name, '']));
  for (const [kind, { plural } = {}] of Object.entries(kinds)) {
    if (plural !== undefined && !hasForm(plural, FIELD_NAME))
      tell(
        ['kinds', kind, 'plural'],
        `\`${plural}\` is no name of a field.`,
        'Write it as in films or filmSeries.',
      );
    else if (plural !== undefined && isInherited(plural))
      tell(['kinds', kind, 'plural'], ...INHERITED(plural));
    for (const [name, path] of [
      [decapitalised(kind), ['kinds', kind]],
      [plural, ['kinds', kind, 'plural']],
    ] as const) {
      if (name === undefined) continue;
      const other = taken.get(name);
      if (other !== undefined)
        tell(
          path,
          other === kind
            ? `One \`${kind}\` and many of them are called alike, \`${name}\`.`
            : `Query has a field \`${name}\` already${other && `, for \`${other}\``}.`,
          'Give it another name.',
        );
      taken.set(name, kind);
    }
  }
}

/** A property is of one type, whichever kind has it: filters and exports know it by its name. */
function checkProperties({ kinds }: SoundEntries, tell: Tell): void {
  const types = new Map(
    Object.entries(industry.kinds.Article.properties).map(([name, { type }]) => [
      name,
      [type as string, 'Article'],
    ]),
  );
  for (const [kind, { properties = {} } = {}] of Object.entries(kinds)) {
    const stored = new Set<string>();
    for (const [name, { type } = {}] of Object.entries(properties)) {
      const path = ['kinds', kind, 'properties', name];
      checkFieldName(path, name, tell);
      if (type === undefined) continue;
      const [known, of] = types.get(name) ?? [type, kind];
      if (known !== type)
        tell(
          path,
          `\`${name}\` is of type ${type} here, and of type ${known} at \`${of}\`.`,
          'Give both one type, or one of them another name.',
        );
      types.set(name, [known!, of!]);
      if (name === 'when' && type !== 'PartialDate')
        tell(
          path,
          '`when` is of another type than PartialDate.',
          'Write type: PartialDate, or give it another name.',
        );
      for (const [property] of storedAs(name, { type })) {
        if (stored.has(property))
          tell(
            path,
            `\`${name}\` is stored as \`${property}\`, as another property is.`,
            'Give it another name.',
          );
        stored.add(property);
      }
    }
  }
}

/** Whether JavaScript gives the name a meaning: executors take what every object has for given, and `then` for a promise. */
const isInherited = (name: string): boolean => name in {} || name === 'then';
const INHERITED = (name: string) =>
  [`\`${name}\` is a name that JavaScript keeps.`, 'Give it another name.'] as const;

export function checkFieldName(path: Path, name: string, tell: Tell): void {
  if (!hasForm(name, FIELD_NAME))
    tell(
      path,
      `\`${name}\` is no name of a field.`,
      `Write up to ${LONGEST} letters and digits, as in releasedAs.`,
    );
  else if (isInherited(name)) tell(path, ...INHERITED(name));
  else if (fieldNames.includes(name))
    tell(path, `Every domain has a \`${name}\` already.`, 'Give it another name.');
}

function checkGroups({ groups }: SoundEntries, names: Names, tell: Tell): void {
  const same = new Map<string, string>([[[...names.kinds].sort().join(), 'Entity'] as const]);
  for (const [group, { kinds: members = [] } = {}] of Object.entries(groups)) {
    members.forEach((member, at) => {
      const path = ['groups', group, 'kinds', at];
      if (member === undefined) return;
      if (members.indexOf(member) < at) tell(path, `\`${member}\` is listed twice.`, 'Leave it out once.');
      else if (names.areAll && !names.kinds.includes(member))
        tell(
          path,
          `There is no kind \`${member}\`.`,
          `${didYouMean(member, names.kinds)}The kinds are ${names.kinds.join(', ')}.`,
        );
    });
    if (members.length === 0 || members.includes(undefined)) continue;
    const key = [...new Set(members)].sort().join();
    const other = same.get(key);
    if (other)
      tell(['groups', group], `\`${group}\` has the same kinds as \`${other}\`.`, `Use ${other} instead.`);
    same.set(key, group);
  }
}

export function checkEnd(path: Path, end: string | undefined, names: Names, tell: Tell): void {
  const ends = endsIn(names);
  if (end !== undefined && names.areAll && !ends.includes(end))
    tell(
      path,
      `There is no kind or group \`${end}\`.`,
      `${didYouMean(end, ends)}There are ${ends.join(', ')}.`,
    );
}

export const endsIn = ({ kinds, groups }: Names): string[] => [...kinds, ...groups, 'Entity'];

function checkRelationName(name: string, tell: Tell): void {
  const path = ['relations', name];
  if (!hasForm(name, RELATION_NAME))
    tell(
      path,
      `\`${name}\` is no name of a relation.`,
      `Write up to ${LONGEST} capital letters, as in DIRECTED_BY.`,
    );
  else if (relationNames.includes(name))
    tell(path, `\`${name}\` is kept for what articles say.`, 'Give it another name.');
}
