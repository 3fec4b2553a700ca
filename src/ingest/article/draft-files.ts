/** The files of a first draft: what is known stands there, what a person has to decide is a comment. */
import type { FirstDraft } from './first-draft';

/** By their names. Of the text, they have names alone. */
export function draftFiles(key: string, text: string, draft: FirstDraft): Record<string, string> {
  return {
    'article.yaml': articleFile(key, text, draft),
    'entities.yaml': entitiesFile(key, draft),
    'relations.yaml': relationsFile(draft),
  };
}

const listOf = (items: readonly (string | number)[]) => `[${items.join(', ')}]`;

function articleFile(key: string, text: string, { counts }: FirstDraft): string {
  const title = /^#\s+(\S.*?)\s*$/m.exec(text)?.[1];
  return [
    `key: ${key}`,
    title ? `title: { zh: ${JSON.stringify(title)} }` : '# title: { zh: …, en: … }',
    ...['# url: https://…', '# author: …', '# publisher: …', '# publishedOn: 2025-01-31'],
    `paragraphs: ${listOf(counts)} # the last paragraph of each section, from the opening on`,
    '',
  ].join('\n');
}

function entitiesFile(key: string, { entities, questions, unknown }: FirstDraft): string {
  return [
    '# Known entities that the text names.',
    ...entities.map(
      ({ key, kind, name, mentions }) =>
        `- { key: ${key}, kind: ${kind}, mentions: ${listOf(mentions)} } # ${line(name)}`,
    ),
    '',
    '# Headings that ask something.',
    ...questions.map(
      ({ number, at }) =>
        `# - { key: ${key}-q${number}, kind: Question, number: ${number}, name: { zh: …, en: … }, mentions: [${at}] }`,
    ),
    '',
    '# What looks like a name, and is not known.',
    ...unknown.map(({ name, mentions }) => `#   ${line(name)}  ${mentions.join(' ')}`),
    '',
  ].join('\n');
}

const relationsFile = ({ candidates }: FirstDraft): string =>
  [
    '# Pairs that a paragraph names, which has a word of the relation. Keep what it says; delete the rest.',
    ...candidates.map(
      ({ type, subject, object, evidence, word }) =>
        `# - { type: ${type}, subject: ${subject}, object: ${object}, basis: STATED, evidence: ${listOf(evidence)} } # ${line(word)}`,
    ),
    '',
  ].join('\n');

/** A comment ends with its line. */
const line = (text: string) => text.replace(/\s+/g, ' ');
