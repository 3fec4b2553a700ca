/** `path <from> <to>`: tells how two entities hang together, and which paragraphs say so. */
import { Fault } from '../../../errors';
import { ask, languageIn, numberIn } from '../../ask';
import { print } from '../../table';

interface Options {
  maxLength: string;
  first: string;
  language: string;
  json?: boolean;
}

const PATHS = `query ($from: EntityRef!, $to: EntityRef!, $maxLength: Int, $first: Int, $language: Language) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    paths {
      length
      steps {
        statement {
          type basis
          subject { key name(language: $language) }
          object { key name(language: $language) }
          evidence { locator url label(language: $language) }
        }
      }
    }
    isComplete cutBy
  }
}`;

interface Found {
  paths: {
    paths: { length: number; steps: { statement: Statement }[] }[];
    isComplete: boolean;
    cutBy: string | null;
  };
}

interface Statement {
  type: string;
  basis: string;
  subject: { name: string };
  object: { name: string };
  evidence: { label: string }[];
}

export async function run(from: string, to: string, options: Options): Promise<void> {
  const { first, language, json } = options;
  const variables = {
    maxLength: numberIn('--max-length', options.maxLength),
    first: numberIn('--first', first),
    language: languageIn(language),
  };
  const { paths } = await byName(from, to, variables);
  print(json, paths, () => linesOf(paths, from, to, variables.maxLength));
}

/** By name, or, where one end has none such, by key: an error says which. */
async function byName(from: string, to: string, variables: Record<string, unknown>): Promise<Found> {
  try {
    return await ask<Found>(PATHS, { ...variables, from: { name: from }, to: { name: to } });
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'NOT_FOUND')) throw error;
    const keys = [from, to].map(text => (/^[a-z0-9.-]+$/.test(text) ? { key: text } : { name: text }));
    return ask<Found>(PATHS, { ...variables, from: keys[0], to: keys[1] }).catch(() => {
      throw error;
    });
  }
}

function linesOf({ paths, cutBy }: Found['paths'], from: string, to: string, maxLength: number): string[] {
  if (paths.length === 0) {
    return cutBy && cutBy !== 'LENGTH'
      ? [`The search was cut by ${cutBy}: nothing is known.`]
      : [`No relation found between ${from} and ${to} within ${maxLength} steps.`];
  }
  return paths.flatMap(({ steps }, at) => [
    ...(at > 0 ? [''] : []),
    ...steps.flatMap(({ statement: { subject, type, object, basis, evidence } }) => [
      `${subject.name} ${type} ${object.name} (${basis})`,
      ...evidence.map(({ label }) => `    ${label}`),
    ]),
  ]);
}
