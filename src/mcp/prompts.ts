/** Prompts for three tasks; each leads to the tools, and asks for citations. */
import type { GetPromptResult, Prompt } from '@modelcontextprotocol/sdk/types.js';
import { isShipped } from '../domain/current';
import { badInput, Fault } from '../errors';

interface Task extends Prompt {
  arguments: { name: string; description: string; required: true }[];
  write(given: Record<string, string>): string;
}

const CITE =
  'Cite each fact by its locator and URL. Say INFERRED where the basis is inferred. What is a claim is no fact: say who says it. ' +
  'Where nothing is found, say so, and guess nothing.';

const BRIEF = isShipped
  ? 'what it is, who builds it or what it builds, what it competes with, which trends it exemplifies, what is claimed of it. Use the tools entity and claims.'
  : 'what it is, and every fact of it. Use the tool entity.';

const tasks: Task[] = [
  {
    name: 'brief',
    description: 'A short brief on an entity, with citations.',
    arguments: [{ name: 'entity', description: 'A name or key.', required: true }],
    write: ({ entity }) => `Write a brief of ${entity}: ${BRIEF} ${CITE}`,
  },
  {
    name: 'compare',
    description: 'Two entities compared, with citations.',
    arguments: [
      { name: 'a', description: 'A name or key.', required: true },
      { name: 'b', description: 'A name or key.', required: true },
    ],
    write: ({ a, b }) =>
      `Compare ${a} with ${b}: what they share, where they differ, whether they compete. Use the tool compare; where it tells nothing between them, paths. ${CITE}`,
  },
  {
    name: 'check',
    description: 'Whether the graph bears out a sentence.',
    arguments: [{ name: 'sentence', description: 'What is to be checked.', required: true }],
    write: ({ sentence }) =>
      `Check this against the graph: "${sentence}". Find its entities by search, then look for the fact by entity, paths and claims. Answer: borne out, contradicted, only claimed, or not found. ${CITE}`,
  },
];

export const prompts: Prompt[] = tasks.map(({ name, description, arguments: args }) => ({
  name,
  description,
  arguments: args,
}));

/** The prompt with its arguments filled in. */
export function promptOf(name: string, given: Record<string, string> = {}): GetPromptResult {
  const task = tasks.find(task => task.name === name);
  if (!task) throw new Fault('NOT_FOUND', `There is no prompt ${name}.`, `There are ${names(tasks)}.`);
  const missing = task.arguments.filter(argument => !given[argument.name]);
  if (missing.length > 0) throw badInput(`The prompt ${name} needs ${names(missing)}.`);
  const text = task.write(given);
  return { description: task.description, messages: [{ role: 'user', content: { type: 'text', text } }] };
}

const names = (listed: { name: string }[]) => listed.map(({ name }) => name).join(', ');
