/** Ten of the readers' questions (examples/questions), each answered by one tool call, without a model. */

/** What a tool tells, as far as an answer is made of it. */
export interface Told {
  entity?: { key: string; figures?: Figure[] };
  facts?: Fact[];
  claims?: Claim[];
}

interface Cited {
  evidence: { locator: string; url: string | null }[];
}
interface Fact extends Cited {
  subject: { key: string; name: string };
  type: string;
  object: { key: string; name: string };
  basis: string;
}
interface Claim extends Cited {
  text: string;
  claimant: string;
}
interface Figure extends Cited {
  label: string;
  value: number;
  upTo?: number;
  unit?: string;
}

/** A sentence of an answer, with the paragraphs that it is cited from. */
export interface Line extends Cited {
  text: string;
}

export interface Step {
  /** The name of the question in examples/questions. */
  question: string;
  tool: string;
  arguments: Record<string, unknown>;
  tell(told: Told): Line[];
}

/** Each fact by its other end. */
const otherEnds = ({ entity, facts = [] }: Told): Line[] =>
  facts.map(({ subject, object, basis, evidence }) => ({
    text: `${subject.key === entity?.key ? object.name : subject.name} (${basis})`,
    evidence,
  }));

const sayings = ({ claims = [] }: Told): Line[] =>
  claims.map(({ claimant, text, evidence }) => ({ text: `${claimant}: ${text}`, evidence }));

const figures = ({ entity }: Told): Line[] =>
  (entity?.figures ?? []).map(({ label, value, upTo, unit = '', evidence }) => ({
    text: `${label}: ${value}${upTo === undefined ? '' : ` to ${upTo}`} ${unit}`,
    evidence,
  }));

/** A fact's name leads to its entity; no key is known beforehand. */
const facts = (question: string, of: string, ...types: string[]): Step => ({
  question,
  tool: 'entity',
  arguments: { of, types },
  tell: otherEnds,
});

export const steps: Step[] = [
  facts('SorasRivals', 'Sora', 'COMPETES_WITH'),
  facts('WhatHindersVideo', '视频生成', 'HINDERED_BY'),
  facts('WhatEnablesAiCoding', 'AI编程', 'ENABLED_BY'),
  facts('TwelveDays', '12天春晚', 'ANNOUNCED_AT'),
  facts('WhatIflytekBuilds', '讯飞', 'BUILDS'),
  facts('WhatBacksIt', 'Sora', 'BUILDS'),
  { question: 'WhatDoesAClipCost', tool: 'entity', arguments: { of: '视频生成' }, tell: figures },
  {
    question: 'WhoSaidWhatAboutOrion',
    tool: 'claims',
    arguments: { about: 'GPT-4.5' },
    tell: sayings,
  },
  {
    question: 'HowDoesO1Compare',
    tool: 'claims',
    arguments: { about: 'o1', mode: 'COMPARISON' },
    tell: sayings,
  },
  {
    question: 'DoLanguageModelsLeadToAgi',
    tool: 'compare',
    arguments: { a: 'AGI', b: '大语言模型' },
    tell: sayings,
  },
];
