/**
 * What kinds and relations are called. What has no words here is called by its name in the ontology, so that a new kind
 * or relation is shown at once.
 */
import { kindsOf, relationNames, relationOf } from '../../../src/ontology';
import type { Language } from '../app/language';

interface KindWords {
  zh: string;
  en: string;
  /** The English plural. */
  many: string;
}

const kindWords: Record<string, KindWords> = {
  Vendor: { zh: '厂商', en: 'Vendor', many: 'Vendors' },
  Model: { zh: '模型', en: 'Model', many: 'Models' },
  Product: { zh: '产品', en: 'Product', many: 'Products' },
  Trend: { zh: '趋势', en: 'Trend', many: 'Trends' },
  Technique: { zh: '技术', en: 'Technique', many: 'Techniques' },
  Question: { zh: '问题', en: 'Question', many: 'Questions' },
  Person: { zh: '人物', en: 'Person', many: 'People' },
  Work: { zh: '作品', en: 'Work', many: 'Works' },
  Event: { zh: '事件', en: 'Event', many: 'Events' },
  Article: { zh: '文章', en: 'Article', many: 'Articles' },
  Concept: { zh: '概念', en: 'Concept', many: 'Concepts' },
  Organization: { zh: '机构', en: 'Organization', many: 'Organizations' },
  Claim: { zh: '观点', en: 'Claim', many: 'Claims' },
};

/** An enum value or a label, VENDOR or Vendor, as the ontology writes it. */
export const kindName = (kind: string): string =>
  kind === kind.toUpperCase()
    ? kind
        .toLowerCase()
        .split('_')
        .map(part => part.charAt(0).toUpperCase() + part.slice(1))
        .join('')
    : kind;

export function kindIn(language: Language, kind: string): string {
  const name = kindName(kind);
  return kindWords[name]?.[language] ?? name;
}

export function kindsIn(language: Language, kind: string): string {
  const words = kindWords[kindName(kind)];
  if (!words) return kindName(kind);
  return language === 'zh' ? words.zh : words.many;
}

interface RelationWords {
  /** A sentence; {a} is the subject, {b} the object. */
  zh: string;
  en: string;
  /** What the object's group is called on the subject's page, and the other way round. */
  out: { zh: string; en: string };
  in: { zh: string; en: string };
}

const relationWords: Record<string, RelationWords> = {
  BUILDS: {
    zh: '{a} 打造了 {b}',
    en: '{a} builds {b}',
    out: { zh: '打造', en: 'Builds' },
    in: { zh: '由谁打造', en: 'Built by' },
  },
  EXEMPLIFIES: {
    zh: '{a} 是 {b} 的代表',
    en: '{a} is an example of {b}',
    out: { zh: '所属趋势', en: 'Example of' },
    in: { zh: '代表', en: 'Examples' },
  },
  COMPETES_WITH: {
    zh: '{a} 与 {b} 竞争',
    en: '{a} competes with {b}',
    out: { zh: '竞争对手', en: 'Competes with' },
    in: { zh: '竞争对手', en: 'Competes with' },
  },
  POWERED_BY: {
    zh: '{a} 由 {b} 驱动',
    en: '{a} runs on {b}',
    out: { zh: '所用模型', en: 'Runs on' },
    in: { zh: '驱动的产品', en: 'Powers' },
  },
  VARIANT_OF: {
    zh: '{a} 是 {b} 的一个版本',
    en: '{a} is a version of {b}',
    out: { zh: '属于系列', en: 'Version of' },
    in: { zh: '版本与成员', en: 'Versions and members' },
  },
  ENABLED_BY: {
    zh: '{a} 因 {b} 成为可能',
    en: '{a} is made possible by {b}',
    out: { zh: '背后的技术', en: 'Made possible by' },
    in: { zh: '促成的趋势', en: 'Makes possible' },
  },
  ASKS_ABOUT: {
    zh: '「{a}」问的是 {b}',
    en: '“{a}” asks about {b}',
    out: { zh: '问的是', en: 'Asks about' },
    in: { zh: '哪些问题问到它', en: 'Asked about by' },
  },
  AFFILIATED_WITH: {
    zh: '{a} 任职于 {b}',
    en: '{a} works for {b}',
    out: { zh: '任职于', en: 'Works for' },
    in: { zh: '人物', en: 'People' },
  },
  ANNOUNCED_AT: {
    zh: '{a} 发布于 {b}',
    en: '{a} was announced at {b}',
    out: { zh: '发布于', en: 'Announced at' },
    in: { zh: '发布了', en: 'Announced there' },
  },
  USES: {
    zh: '{a} 使用 {b}',
    en: '{a} uses {b}',
    out: { zh: '使用', en: 'Uses' },
    in: { zh: '被谁使用', en: 'Used by' },
  },
  PART_OF: {
    zh: '{a} 是 {b} 的一部分',
    en: '{a} is part of {b}',
    out: { zh: '属于', en: 'Part of' },
    in: { zh: '组成部分', en: 'Parts' },
  },
  SUCCEEDS: {
    zh: '{a} 接替 {b}',
    en: '{a} succeeds {b}',
    out: { zh: '前一代', en: 'Succeeds' },
    in: { zh: '后一代', en: 'Succeeded by' },
  },
  HINDERED_BY: {
    zh: '{a} 受阻于 {b}',
    en: '{a} is hindered by {b}',
    out: { zh: '受阻于', en: 'Hindered by' },
    in: { zh: '阻碍', en: 'Hinders' },
  },
  CREATED_BY: {
    zh: '{a} 由 {b} 创作',
    en: '{a} was created by {b}',
    out: { zh: '创作者', en: 'Created by' },
    in: { zh: '创作了', en: 'Created' },
  },
  INTEGRATES_WITH: {
    zh: '{a} 接入 {b}',
    en: '{a} integrates with {b}',
    out: { zh: '接入', en: 'Integrates with' },
    in: { zh: '被接入', en: 'Integrated by' },
  },
  DISCUSSES: {
    zh: '{a} 谈到 {b}',
    en: '{a} discusses {b}',
    out: { zh: '谈到', en: 'Discusses' },
    in: { zh: '被谁谈到', en: 'Discussed by' },
  },
  CLAIMED_BY: {
    zh: '「{a}」出自 {b}',
    en: '“{a}” is claimed by {b}',
    out: { zh: '谁说的', en: 'Claimed by' },
    in: { zh: '说过的', en: 'Claims' },
  },
  ABOUT: {
    zh: '「{a}」关于 {b}',
    en: '“{a}” is about {b}',
    out: { zh: '关于', en: 'About' },
    in: { zh: '关于它的观点', en: 'Claims about it' },
  },
  DISPUTES: {
    zh: '「{a}」反驳 {b}',
    en: '“{a}” disputes {b}',
    out: { zh: '反驳', en: 'Disputes' },
    in: { zh: '被反驳', en: 'Disputed by' },
  },
  MENTIONS: {
    zh: '{a} 提到 {b}',
    en: '{a} names {b}',
    out: { zh: '提到', en: 'Names' },
    in: { zh: '出现在', en: 'Named in' },
  },
};

const plain = (type: string) => type.toLowerCase().replaceAll('_', ' ');

/** The sentence's parts around its two ends: before the subject, between, after the object. */
export function sentenceIn(language: Language, type: string): [string, string, string] {
  const text = relationWords[type]?.[language] ?? `{a} ${plain(type)} {b}`;
  const [before = '', rest = ''] = text.split('{a}');
  const [between = '', after = ''] = rest.split('{b}');
  return [before, between, after];
}

export type Side = 'out' | 'in';

/** What a relation's group is called on the page of one of its ends. */
export const groupIn = (language: Language, type: string, side: Side): string =>
  relationWords[type]?.[side][language] ?? (side === 'out' ? plain(type) : `← ${plain(type)}`);

/** A relation by itself, as in a legend. */
export const relationIn = (language: Language, type: string): string => groupIn(language, type, 'out');

/** What a field of a kind that leads over a relation is called: by the relation, or by the kind it leads to. */
export function fieldIn(language: Language, kind: string, field: string): string {
  for (const type of relationNames) {
    const { from, to, out, in: back } = relationOf(type);
    const sides: [Side, string, typeof out, boolean][] = [
      ['out', to, out, (kindsOf(from) as string[]).includes(kind)],
      ['in', from, back, (kindsOf(to) as string[]).includes(kind)],
    ];
    for (const [side, end, fields, applies] of sides) {
      if (!applies || !fields[field]) continue;
      const isWhole = Object.keys(fields)[0] === field;
      return isWhole || fields[field].to === end
        ? groupIn(language, type, side)
        : kindsIn(language, fields[field].to);
    }
  }
  return field;
}
