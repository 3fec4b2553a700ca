/** Keys, names and texts of synthetic nodes. All are made up of syllables; none repeats. */
import {
  claimModes,
  kindOf,
  storedAs,
  type EntityKind,
  type Kind,
  type PropertySpec,
} from '../../src/ontology';
import type { Random } from './random';

/** A number below 2^24 for each node, spread so that neighbours in time are none in the order of keys. */
export const scramble = (id: number, seed: number): number =>
  (Math.imul(id, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)) & 0xffffff;

/** The most nodes that keys suffice for. */
export const MOST_NODES = 2 ** 24;

const consonants = 'bdfghklmnprstvwz';
const vowels = 'aeio';
const characters =
  '云天海星光明智源启元新华中远大同方正道和风林山河金石玉青蓝紫红白长安东南西北春夏秋冬日月江川松竹梅兰龙凤鹏鹤宇宙极速神灵心力雨雪';

/** Four syllables, one for each six bits: `kavodiru`. */
export const word = (bits: number): string => {
  let text = '';
  for (let at = 18; at >= 0; at -= 6) {
    const six = (bits >> at) & 63;
    text += consonants[six >> 2]! + vowels[six & 3]!;
  }
  return text;
};

/** Four characters, one for each six bits. */
const hanzi = (bits: number): string => [18, 12, 6, 0].map(at => characters[(bits >> at) & 63]!).join('');

/** What stands behind a name, by kind; a kind that is not listed has its own name there. */
const suffixes: Partial<Record<EntityKind, { zh: string; en: string }>> = {
  Vendor: { zh: '科技', en: 'Labs' },
  Model: { zh: '大模型', en: 'LM' },
  Product: { zh: '助手', en: 'Assistant' },
  Trend: { zh: '浪潮', en: 'Wave' },
  Technique: { zh: '算法', en: 'Method' },
  Concept: { zh: '难题', en: 'Problem' },
  Organization: { zh: '学会', en: 'Society' },
  Claim: { zh: '之说', en: 'Claim' },
  Question: { zh: '之问', en: 'Question' },
  Person: { zh: '先生', en: 'Smith' },
  Work: { zh: '奇遇', en: 'Story' },
  Event: { zh: '大会', en: 'Summit' },
};

const topics = [
  ['推理', 'reasoning'],
  ['视频', 'video'],
  ['编程', 'coding'],
  ['语音', 'voice'],
  ['搜索', 'search'],
  ['机器人', 'robotics'],
  ['教育', 'education'],
  ['医疗', 'medicine'],
  ['游戏', 'games'],
  ['翻译', 'translation'],
  ['绘画', 'painting'],
  ['音乐', 'music'],
] as const;

const figures = [
  { label: { zh: '支持的语言', en: 'languages' }, unit: { zh: '种', en: 'languages' }, most: 120 },
  { label: { zh: '月活跃用户', en: 'monthly users' }, unit: { zh: '万', en: 'ten thousand' }, most: 9_000 },
  {
    label: { zh: '上下文长度', en: 'context length' },
    unit: { zh: '千词元', en: 'thousand tokens' },
    most: 2_000,
  },
  {
    label: { zh: '年营收', en: 'yearly revenue' },
    unit: { zh: '百万美元', en: 'million US dollars' },
    most: 800,
  },
] as const;

/** What an entity's line says beside its kind and key: names, aliases, summaries, figures, and the kind's own. */
export function describeEntity(
  kind: EntityKind,
  bits: number,
  locator: () => string,
  random: Random,
): Record<string, unknown> {
  const suffix = suffixes[kind] ?? { zh: kind, en: kind };
  const stem = capital(word(bits));
  const bilingual = random.chance(0.7);
  const chinese = hanzi(bits);
  const [zh, en] = topics[Math.min(topics.length - 1, random.weight(topics.length) - 1)]!;
  return {
    ...(bilingual && { nameZh: chinese + suffix.zh }),
    nameEn: `${stem} ${suffix.en}`,
    aliases: random.chance(0.4) ? (bilingual && random.chance(0.5) ? [stem, chinese] : [stem]) : [],
    ...(random.chance(0.8) && {
      summaryZh: `${chinese}，与${zh}有关，由生成器虚构。`,
      summaryEn: `${stem}, to do with ${en}; made up by the generator.`,
    }),
    figures: random.chance(0.2) ? [figureOf(locator(), random)] : [],
    ...ownProperties(kind, bits, random, locator),
  };
}

function figureOf(locator: string, random: Random) {
  const { label, unit, most } = random.pick(figures);
  const value = random.between(1, most);
  return {
    label,
    value,
    ...(random.chance(0.2) && { upTo: value + random.between(1, most) }),
    unit,
    locator,
  };
}

/** What an article's line says beside its kind, key and paragraphs. */
export const describeArticle = (bits: number, random: Random): Record<string, unknown> =>
  ownProperties('Article', bits, random);

/** Values for the properties that a kind has of its own, whatever the ontology says they are. */
function ownProperties(
  kind: Kind,
  bits: number,
  random: Random,
  locator?: () => string,
): Record<string, unknown> {
  const entries = Object.entries(kindOf(kind).properties)
    .filter(([, { required }]) => required || random.chance(0.5))
    .flatMap(([name, spec]) =>
      (spec.type === 'PartialDate' ? [name] : storedAs(name, spec).map(([stored]) => stored)).map(stored => [
        stored!,
        valueOf(spec.type, stored, bits, random, locator),
      ]),
    );
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function valueOf(
  type: PropertySpec['type'],
  name: string,
  bits: number,
  random: Random,
  locator?: () => string,
): unknown {
  switch (type) {
    case 'Int':
      return random.weight(100_000);
    case 'Date':
      return `20${random.between(20, 24)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
    case 'PartialDate':
      return `20${random.between(20, 24)}-${two(random.between(1, 12))}`;
    case 'URL':
      return `https://example.org/${name}/${word(bits)}`;
    case 'Country':
      return random.pick(['CN', 'FR', 'US']);
    case 'ClaimMode':
      return random.pick(Object.keys(claimModes));
    case 'Evidence':
      return [locator!()];
    case 'InLanguages':
    case 'String':
      return `${hanzi(bits)} ${name}`;
  }
}

const two = (number: number) => String(number).padStart(2, '0');
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
