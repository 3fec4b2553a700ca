/** Makes a page of its entries: what every domain has is added, and what is left out gets what holds otherwise. */
import { industry } from '../industry';
import { kindAppearances } from '../industry/appearance';
import type {
  GroupSpec,
  KindAppearance,
  KindSpec,
  Page,
  RelationAppearance,
  RelationField,
  RelationSpec,
  RelationWords,
} from '../page';
import type { Described, Entries, KindEntry, RelationEntry } from './shape';

/** The page of entries that have passed every check. */
export function pageOf(entries: Entries): Page {
  const { title, about, kinds, relations, claims } = entries;
  const entityKinds = [...Object.keys(kinds), ...(claims ? ['Claim'] : [])];
  const own = mapped(relations, relationOf);
  return {
    ...(title && { title }),
    ...(about && { description: about }),
    kinds: {
      ...mapped(kinds, kindOf),
      ...(claims && { Claim: industry.kinds.Claim }),
      Article: industry.kinds.Article,
    },
    groups: groupsOf(entries, entityKinds),
    relations: { ...own, ...(claims && claimRelations(claims.by)), MENTIONS: mentions },
    appearance: appearanceOf(entries),
    words: wordsOf(entries),
    terms: {
      kinds: { ...terms(kinds), Claim: 'schema:Claim', Article: 'schema:Article' },
      relations: { ...terms(relations), ...pick(industry.terms.relations, builtIn) },
    },
    verbs: mapped(
      keep(relations, ({ verbs }) => verbs !== undefined),
      ({ verbs }) => new RegExp(verbs!.map(escaped).join('|'), 'i'),
    ),
  };
}

const kindOf = ({ plural, description, properties }: KindEntry): KindSpec => ({
  plural,
  description: english(description),
  ...(properties && { properties }),
});

function relationOf({ from, to, description, out, in: back = {}, ...entry }: RelationEntry): RelationSpec {
  const fieldsTo = (end: string, fields: RelationEntry['out']) =>
    mapped(fields, (given): RelationField =>
      typeof given === 'string' ? { to: end, description: given } : given,
    );
  return {
    ...{ from, to, description: english(description), out: fieldsTo(to, out), in: fieldsTo(from, back) },
    ...(entry.symmetric && { symmetric: true }),
    ...(entry.acyclic && { acyclic: true }),
    ...(entry.sameKind && { sameKind: true }),
  };
}

/** The page's groups, and those that follow: what has a date, and everything. */
function groupsOf({ kinds, groups }: Entries, entityKinds: string[]): Record<string, GroupSpec> {
  const dated = entityKinds.filter(kind => kind === 'Claim' || kinds[kind]!.properties?.['when']);
  return {
    ...mapped(groups, ({ kinds, description }) => ({ kinds, description: english(description) })),
    ...(dated.length > 0 && { Dated: { kinds: dated, description: 'What has a date.' } }),
    Entity: { kinds: entityKinds, description: industry.groups.Entity.description },
  };
}

const builtIn = ['ABOUT', 'CLAIMED_BY', 'DISPUTES', 'MENTIONS'];

function claimRelations(by: string): Record<string, RelationSpec> {
  const { CLAIMED_BY, ABOUT, DISPUTES } = industry.relations;
  return {
    CLAIMED_BY: {
      ...CLAIMED_BY,
      to: by,
      out: { claimedBy: { to: by, description: 'Who says it.' } },
    },
    ABOUT,
    DISPUTES,
  };
}

const { questions: _questions, ...mentioned } = industry.relations.MENTIONS.out;
const mentions: RelationSpec = { ...industry.relations.MENTIONS, out: mentioned };

/** Colours by turns for those kinds that were given none; a relation looks like the kind to which, or from which, it leads. */
function appearanceOf({ kinds, relations, claims }: Entries): Page['appearance'] {
  const palette = Object.values(kindAppearances);
  const given = new Set(Object.values(kinds).map(({ color }) => color?.toLowerCase()));
  const free = palette.filter(({ color }) => !given.has(color.toLowerCase()));
  const spare = free.length > 0 ? free : palette;
  let turn = 0;
  const ofKinds = mapped(kinds, ({ color, dark, shape, scale }): KindAppearance => {
    const next = color && shape ? spare[0]! : spare[turn++ % spare.length]!;
    return {
      ...(color ? { color, dark: dark ?? lighter(color) } : { color: next.color, dark: dark ?? next.dark }),
      shape: shape ?? next.shape,
      scale: scale ?? 1,
    };
  });
  const { Article, Claim } = kindAppearances;
  const all: Record<string, KindAppearance> = {
    ...ofKinds,
    ...(claims && { Claim: Claim! }),
    Article: Article!,
  };
  const quiet = industry.appearance.relations['AFFILIATED_WITH']!;
  const ofRelations = mapped(relations, ({ from, to, color, dark }): RelationAppearance => {
    if (color) return { color, dark: dark ?? lighter(color), width: 1 };
    const like = all[to] ?? all[from] ?? quiet;
    return { color: like.color, dark: like.dark, width: 1 };
  });
  return { kinds: all, relations: { ...ofRelations, ...pick(industry.appearance.relations, builtIn) } };
}

/** A shade for a dark ground. */
const lighter = (color: string): string =>
  `#${[1, 3, 5]
    .map(at => Math.round(parseInt(color.slice(at, at + 2), 16) * 0.55 + 255 * 0.45))
    .map(part => part.toString(16).padStart(2, '0').toUpperCase())
    .join('')}`;

function wordsOf({ kinds, relations }: Entries): Page['words'] {
  const words = industry.words;
  return {
    kinds: {
      ...mapped(kinds, ({ plural, names }, kind) => ({
        zh: names?.zh ?? spaced(kind),
        en: names?.en ?? spaced(kind),
        many: names?.plural ?? capital(spaced(plural).toLowerCase()),
      })),
      ...pick(words.kinds, ['Claim', 'Article']),
    },
    relations: {
      ...mapped(relations, (entry, type) => relationWords(type, entry)),
      ...pick(words.relations, builtIn),
    },
    descriptionsZh: {
      ...mapped(
        keep({ ...kinds, ...relations }, ({ description }) => chinese(description) !== undefined),
        ({ description }) => chinese(description)!,
      ),
      ...pick(words.descriptionsZh, ['Claim', 'Article', ...builtIn]),
    },
  };
}

function relationWords(type: string, { sentence, names, symmetric }: RelationEntry): RelationWords {
  const plain = type.toLowerCase().replaceAll('_', ' ');
  const out = names?.out ?? { zh: plain, en: capital(plain) };
  const back = symmetric ? out : { zh: `← ${out.zh}`, en: `← ${out.en}` };
  const { zh, en } = sentence ?? { zh: `{a} ${plain} {b}`, en: `{a} ${plain} {b}` };
  return { zh, en, out, in: names?.in ?? back };
}

const english = (description: Described): string =>
  typeof description === 'string' ? description : description.en;
const chinese = (description: Described): string | undefined =>
  typeof description === 'string' ? undefined : description.zh;

const spaced = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const mapped = <V, W>(record: Record<string, V>, change: (value: V, name: string) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
const keep = <V>(record: Record<string, V>, which: (value: V) => boolean): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => which(value)));
const pick = <V>(record: Record<string, V>, names: readonly string[]): Record<string, V> =>
  Object.fromEntries(names.flatMap(name => (record[name] === undefined ? [] : [[name, record[name]]])));
const terms = (entries: Record<string, { term?: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).flatMap(([name, { term }]) => (term ? [[name, term]] : [])));
