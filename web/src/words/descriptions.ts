/** What kinds and relations are, in Chinese; in English the ontology says it. */
import { kindOf, relationOf, type Kind, type Relation } from '../../../src/ontology';
import type { Language } from '../app/language';

const zh: Partial<Record<string, string>> = {
  Vendor: '做模型或产品的公司、实验室。',
  Organization: '不做产品的机构：媒体、学校、政府部门。',
  Model: '训练出来的模型，或一条模型线。',
  Product: '人直接用的东西，建在模型之上。',
  Trend: '行业这一年的走向。',
  Technique: '趋势背后的方法、规律或架构。',
  Concept: '文章谈到的目标、难题、效应或尺度。',
  Question: '文章的主导问题之一。',
  Person: '参与其事的人。',
  Work: '用 AI 做的，或讲 AI 的作品：电影、短剧、游戏。',
  Event: '发布或展示的场合。',
  Article: '来源：段落就是证据的文章。',
  Claim: '某人的说法、怀疑或预测，不当作事实。',
  BUILDS: '厂商打造了这个模型或产品。',
  EXEMPLIFIES: '模型、产品或作品是这一趋势的例子。',
  COMPETES_WITH: '两者互相竞争。',
  POWERED_BY: '产品跑在这个模型上。',
  VARIANT_OF: '前者是后者的一个版本、型号或成员。',
  ENABLED_BY: '后者使前者成为可能。',
  HINDERED_BY: '后者妨碍前者。',
  USES: '模型或产品用到这项技术。',
  PART_OF: '前者是后者的一部分、一项功能或一个要素。',
  SUCCEEDS: '前者在后者之后，走得更远或取而代之。',
  CREATED_BY: '作品由这个人或机构创作。',
  INTEGRATES_WITH: '两者接在一起用。',
  ASKS_ABOUT: '问题问的就是它。',
  DISCUSSES: '问题所在的一节谈到它，但问题本身没有问它。',
  AFFILIATED_WITH: '此人在这家厂商或机构工作，或代表它说话。',
  ANNOUNCED_AT: '模型或产品在这个场合发布。',
  MENTIONS: '文章提到了它；由导入程序从出处推得。',
  CLAIMED_BY: '说这话的人或机构。',
  ABOUT: '观点说的是它。',
  DISPUTES: '观点反驳的是它。',
};

/** The ontology calls it `description`; it called it `says`. */
const inEnglish = (spec: object): string =>
  (spec as { description?: string }).description ?? (spec as { says?: string }).says ?? '';

export const kindDescription = (language: Language, kind: Kind): string =>
  (language === 'zh' ? zh[kind] : undefined) ?? inEnglish(kindOf(kind));

export const relationDescription = (language: Language, type: Relation): string =>
  (language === 'zh' ? zh[type] : undefined) ?? inEnglish(relationOf(type));
