/** The reader's questions: saved queries by theme, a file each, and the answers that the shipped graph gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Question {
  /** The operation's name. */
  name: string;
  en: string;
  zh: string;
  query: string;
}

export interface Theme {
  file: string;
  questions: Question[];
}

/** A question in English, in Chinese, and the operation that answers it. */
const QUESTION = /^# (?<en>.+)\n# (?<zh>.+)\n(?<query>query (?<name>\w+) \{\n(?:.*\n)*?\}\n)/gm;

export const themes: Theme[] = readdirSync(__dirname)
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(file => ({
    file,
    questions: [...readFileSync(join(__dirname, file), 'utf8').matchAll(QUESTION)].map(
      ({ groups }) => groups as unknown as Question,
    ),
  }));

/** Right answers, by the names of the operations. */
export const answers = JSON.parse(readFileSync(join(__dirname, 'answers.json'), 'utf8')) as Record<
  string,
  unknown
>;

/** `1-who-said-what.graphql`: Who said what */
const titleOf = (file: string): string => {
  const words = file.replace(/^\d+-|\.graphql$/g, '').replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
};

/** The page of the docs that lists them. */
export function page(): string {
  const count = themes.reduce((sum, { questions }) => sum + questions.length, 0);
  return [
    '# Questions that readers ask',
    '',
    `${count} saved queries over the shipped articles, by theme, in \`examples/questions/\`. Paste one into the playground; a`,
    'test holds each against its right answer in `examples/questions/answers.json`.',
    ...themes.flatMap(({ file, questions }) => [
      '',
      `## ${titleOf(file)}`,
      '',
      `[\`${file}\`](../examples/questions/${file})`,
      '',
      '| operation | question | 问题 |',
      '|---|---|---|',
      ...questions.map(({ name, en, zh }) => `| \`${name}\` | ${en} | ${zh} |`),
    ]),
    '',
  ].join('\n');
}
