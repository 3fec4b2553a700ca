/** Ten questions, each answered by one tool call, without a model. */

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
  facts('Who competes with Sora?', 'Sora', 'COMPETES_WITH'),
  facts('What keeps generated video from the market?', '视频生成', 'HINDERED_BY'),
  facts('What made AI coding possible?', 'AI编程', 'ENABLED_BY'),
  facts("What was announced in OpenAI's twelve days?", '12天春晚', 'ANNOUNCED_AT'),
  facts('What does 讯飞 build, by whichever name it is called?', '讯飞', 'BUILDS'),
  facts('What backs it that OpenAI builds Sora? More than one article.', 'Sora', 'BUILDS'),
  {
    question: 'What does a clip of generated video cost, and who says so?',
    tool: 'entity',
    arguments: { of: '视频生成' },
    tell: figures,
  },
  {
    question: 'Who said what about Orion, and where?',
    tool: 'claims',
    arguments: { about: 'GPT-4.5' },
    tell: sayings,
  },
  {
    question: 'How do o1 and the Chinese reasoning models compare?',
    tool: 'claims',
    arguments: { about: 'o1', mode: 'COMPARISON' },
    tell: sayings,
  },
  {
    question: 'Do large language models lead to AGI, and who doubts it?',
    tool: 'compare',
    arguments: { a: 'AGI', b: '大语言模型' },
    tell: sayings,
  },
];
