/** What can be told of a page's relations only by its kinds, its groups, and each other. */
import { checkEnd, checkFieldName, type Names, type SoundEntries, type Tell } from './check-page';
import type { RelationEntry } from './shape';
import type { Sound } from './sound';

interface Checked {
  entries: SoundEntries;
  names: Names;
  tell: Tell;
}

export function checkRelation(name: string, relation: Sound<RelationEntry>, checked: Checked): void {
  checkEnds(name, relation, checked);
  checkFlags(name, relation, checked);
  for (const [language, text] of Object.entries(relation.sentence ?? {}))
    if (text !== undefined && !/\{a\}[^]*\{b\}/.test(text))
      checked.tell(
        ['relations', name, 'sentence', language],
        'The sentence lacks {a} before {b}.',
        'Write it as in "{a} was directed by {b}".',
      );
}

function checkEnds(name: string, { from, to, out, in: back }: Sound<RelationEntry>, checked: Checked): void {
  const { names, tell } = checked;
  const at = (...path: string[]) => ['relations', name, ...path];
  checkEnd(at('from'), from, names, tell);
  checkEnd(at('to'), to, names, tell);
  if (out && Object.keys(out).length === 0)
    tell(
      at('out'),
      `\`${name}\` has no field by which it is followed.`,
      'Write one, as in out: { directedBy: Who directed it. }.',
    );
  for (const [side, fields, end] of [
    ['out', out, to],
    ['in', back, from],
  ] as const) {
    for (const [field, given] of Object.entries(fields ?? {})) {
      checkFieldName(at(side, field), field, tell);
      if (typeof given !== 'object') continue;
      checkEnd(at(side, field, 'to'), given.to, names, tell);
      const [whole, part] = [kindsOf(end, checked), kindsOf(given.to, checked)];
      if (whole.areAll && part.kinds.some(kind => !whole.kinds.includes(kind)))
        tell(
          at(side, field, 'to'),
          `\`${field}\` leads to \`${given.to}\`, which is no part of \`${end}\`.`,
          `Lead it to ${end}, or to some of its kinds.`,
        );
    }
  }
}

function checkFlags(name: string, relation: Sound<RelationEntry>, checked: Checked): void {
  const { from, to, in: back = {}, symmetric, acyclic, sameKind } = relation;
  const tell = (flag: string, message: string, hint: string) =>
    checked.tell(['relations', name, flag], message, hint);
  const [subjects, objects] = [kindsOf(from, checked), kindsOf(to, checked)];
  if (symmetric && from !== to && subjects.areAll && objects.areAll)
    tell(
      'symmetric',
      `\`${name}\` is symmetric, but leads from \`${from}\` to \`${to}\`.`,
      'Let both ends be the same, or leave symmetric out.',
    );
  if (symmetric && Object.keys(back).length > 0)
    tell('in', `\`${name}\` is symmetric: its fields of out read both ways.`, 'Leave in out.');
  if (symmetric && acyclic)
    tell('acyclic', `\`${name}\` is symmetric, and so leads back.`, 'Leave one of the two out.');
  const mayMeet =
    !(subjects.areAll && objects.areAll) || subjects.kinds.some(kind => objects.kinds.includes(kind));
  for (const [flag, is] of Object.entries({ acyclic, sameKind }))
    if (is && !mayMeet) tell(flag, `No kind is at both ends of \`${name}\`.`, `Leave ${flag} out.`);
}

/** The kinds of an end that exist, and whether these are all that the page means. */
function kindsOf(end: string | undefined, { entries, names }: Pick<Checked, 'entries' | 'names'>) {
  if (end === 'Entity') return { kinds: names.kinds, areAll: names.areAll };
  if (end !== undefined && names.kinds.includes(end)) return { kinds: [end], areAll: true };
  const given =
    end !== undefined && Object.hasOwn(entries.groups, end) ? (entries.groups[end]?.kinds ?? []) : [];
  const kinds = given.filter(kind => kind !== undefined && names.kinds.includes(kind)) as string[];
  return { kinds, areAll: given.length > 0 && kinds.length === given.length };
}

/** No kind may have two fields of one name. */
export function checkFields(checked: Checked): void {
  const { kinds, relations } = checked.entries;
  const taken = new Map<string, string>();
  for (const [kind, { properties = {} } = {}] of Object.entries(kinds))
    for (const name of Object.keys(properties))
      taken.set(`${kind}.${name}`.toLowerCase(), `the property \`${name}\``);
  for (const [type, { from, to, out = {}, in: back = {} } = {}] of Object.entries(relations)) {
    for (const [side, fields, end] of [
      ['out', out, from],
      ['in', back, to],
    ] as const) {
      for (const field of Object.keys(fields)) {
        const clash = kindsOf(end, checked).kinds.map(
          kind => [kind, `${kind}.${field}`.toLowerCase()] as const,
        );
        const [kind, key] = clash.find(([, key]) => taken.has(key)) ?? [];
        if (key)
          checked.tell(
            ['relations', type, side, field],
            `\`${kind}\` has a field \`${field}\` already, by ${taken.get(key)}.`,
            'Give one of them another name.',
          );
        for (const [, key] of clash) taken.set(key, `the relation \`${type}\``);
      }
    }
  }
}
