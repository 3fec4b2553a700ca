/** What can be told of a page's entries only by each other. */
import { didYouMean } from '../../source/complaint';
import type { Path } from '../../source/source';
import { industry } from '../industry';
import { storedAs } from '../stored';
import type { Names } from './read-page';
import { fieldNames, queryFields, relationNames, typeEndings, typeNames } from './reserved';
import type { Entries, RelationEntry } from './shape';

type Tell = (path: Path, message: string, hint: string) => void;

/** Tells all that is wrong. `names` has the malformed entries, too: what leads to one of them is no mistake. */
export function checkPage(entries: Entries, names: Names, tell: Tell): void {
  checkTypeNames(names, tell);
  checkRootFields(entries, tell);
  checkProperties(entries, tell);
  checkGroups(entries, names, tell);
  for (const name of names.relations) checkRelationName(name, tell);
  for (const [name, relation] of Object.entries(entries.relations))
    checkRelation(name, relation, { entries, names, tell });
  checkFields(entries, tell);
  if (entries.claims) checkEnd(['claims', 'by'], entries.claims.by, names, tell);
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

const decapitalised = (name: string) => name[0]!.toLowerCase() + name.slice(1);

function checkRootFields({ kinds }: Entries, tell: Tell): void {
  const taken = new Map(queryFields.map(name => [name, '']));
  for (const [kind, { plural }] of Object.entries(kinds)) {
    if (!hasForm(plural, FIELD_NAME))
      tell(
        ['kinds', kind, 'plural'],
        `\`${plural}\` is no name of a field.`,
        'Write it as in films or filmSeries.',
      );
    for (const [name, path] of [
      [decapitalised(kind), ['kinds', kind]],
      [plural, ['kinds', kind, 'plural']],
    ] as const) {
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
function checkProperties({ kinds }: Entries, tell: Tell): void {
  const types = new Map(
    Object.entries(industry.kinds.Article.properties).map(([name, { type }]) => [
      name,
      [type as string, 'Article'],
    ]),
  );
  for (const [kind, { properties = {} }] of Object.entries(kinds)) {
    const stored = new Set<string>();
    for (const [name, { type }] of Object.entries(properties)) {
      const path = ['kinds', kind, 'properties', name];
      checkFieldName(path, name, tell);
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

function checkFieldName(path: Path, name: string, tell: Tell): void {
  if (!hasForm(name, FIELD_NAME))
    tell(
      path,
      `\`${name}\` is no name of a field.`,
      `Write up to ${LONGEST} letters and digits, as in releasedAs.`,
    );
  else if (fieldNames.includes(name))
    tell(path, `Every domain has a \`${name}\` already.`, 'Give it another name.');
}

function checkGroups({ groups }: Entries, names: Names, tell: Tell): void {
  const same = new Map<string, string>([[[...names.kinds].sort().join(), 'Entity'] as const]);
  for (const [group, { kinds: members }] of Object.entries(groups)) {
    members.forEach((member, at) => {
      if (!names.kinds.includes(member))
        tell(
          ['groups', group, 'kinds', at],
          `There is no kind \`${member}\`.`,
          `${didYouMean(member, names.kinds)}The kinds are ${names.kinds.join(', ')}.`,
        );
      else if (members.indexOf(member) < at)
        tell(['groups', group, 'kinds', at], `\`${member}\` is listed twice.`, 'Leave it out once.');
    });
    const key = [...new Set(members)].sort().join();
    const other = same.get(key);
    if (other)
      tell(['groups', group], `\`${group}\` has the same kinds as \`${other}\`.`, `Use ${other} instead.`);
    same.set(key, group);
  }
}

function checkEnd(path: Path, end: string, { kinds, groups }: Names, tell: Tell): void {
  const ends = [...kinds, ...groups, 'Entity'];
  if (!ends.includes(end))
    tell(
      path,
      `There is no kind or group \`${end}\`.`,
      `${didYouMean(end, ends)}There are ${ends.join(', ')}.`,
    );
}

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

interface Checked {
  entries: Entries;
  names: Names;
  tell: Tell;
}

function checkRelation(name: string, relation: RelationEntry, { entries, names, tell }: Checked): void {
  const { from, to, out, in: back = {}, symmetric, acyclic, sameKind, sentence } = relation;
  const at = (...path: string[]) => ['relations', name, ...path];
  checkEnd(at('from'), from, names, tell);
  checkEnd(at('to'), to, names, tell);
  if (Object.keys(out).length === 0)
    tell(
      at('out'),
      `\`${name}\` has no field by which it is followed.`,
      'Write one, as in out: { directedBy: Who directed it. }.',
    );
  const members = (end: string) => kindsOf(end, entries, names);
  for (const [side, fields, end] of [
    ['out', out, to],
    ['in', back, from],
  ] as const) {
    for (const [field, given] of Object.entries(fields)) {
      checkFieldName(at(side, field), field, tell);
      if (typeof given === 'string') continue;
      checkEnd(at(side, field, 'to'), given.to, names, tell);
      if (!members(given.to).every(kind => members(end).includes(kind)))
        tell(
          at(side, field, 'to'),
          `\`${field}\` leads to \`${given.to}\`, which is no part of \`${end}\`.`,
          `Lead it to ${end}, or to some of its kinds.`,
        );
    }
  }
  if (symmetric && from !== to)
    tell(
      at('symmetric'),
      `\`${name}\` is symmetric, but leads from \`${from}\` to \`${to}\`.`,
      'Let both ends be the same, or leave symmetric out.',
    );
  if (symmetric && Object.keys(back).length > 0)
    tell(at('in'), `\`${name}\` is symmetric: its fields of out read both ways.`, 'Leave in out.');
  if (symmetric && acyclic)
    tell(at('acyclic'), `\`${name}\` is symmetric, and so leads back.`, 'Leave one of the two out.');
  const meet = members(from).some(kind => members(to).includes(kind));
  for (const [flag, is] of Object.entries({ acyclic, sameKind }))
    if (is && !meet) tell(at(flag), `No kind is at both ends of \`${name}\`.`, `Leave ${flag} out.`);
  for (const [language, text] of Object.entries(sentence ?? {}))
    if (!/\{a\}[^]*\{b\}/.test(text))
      tell(
        at('sentence', language),
        'The sentence lacks {a} before {b}.',
        'Write it as in "{a} was directed by {b}".',
      );
}

const kindsOf = (end: string, { groups }: Entries, { kinds }: Names): readonly string[] =>
  end === 'Entity' ? kinds : (groups[end]?.kinds ?? [end]);

/** No kind may have two fields of one name. */
function checkFields(entries: Entries, tell: Tell): void {
  const names = { kinds: Object.keys(entries.kinds), groups: [], relations: [] };
  const taken = new Map<string, string>();
  for (const [kind, { properties = {} }] of Object.entries(entries.kinds))
    for (const name of Object.keys(properties))
      taken.set(`${kind}.${name}`.toLowerCase(), `the property \`${name}\``);
  for (const [type, { from, to, out, in: back = {} }] of Object.entries(entries.relations)) {
    for (const [side, fields, end] of [
      ['out', out, from],
      ['in', back, to],
    ] as const) {
      for (const field of Object.keys(fields)) {
        const clash = kindsOf(end, entries, names).map(
          kind => [kind, `${kind}.${field}`.toLowerCase()] as const,
        );
        const [kind, key] = clash.find(([, key]) => taken.has(key)) ?? [];
        if (key)
          tell(
            ['relations', type, side, field],
            `\`${kind}\` has a field \`${field}\` already, by ${taken.get(key)}.`,
            'Give one of them another name.',
          );
        for (const [, key] of clash) taken.set(key, `the relation \`${type}\``);
      }
    }
  }
}
