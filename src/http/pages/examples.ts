import { exploring } from './examples/exploring';
import { numbers } from './examples/numbers';
import { sayings } from './examples/sayings';
import { story } from './examples/story';

/** A query that shows something of the first article's graph. GraphiQL opens with a tab for each. */
export interface Example {
  /** The question that it answers. It heads the query; the tab is named after the operation. */
  title: { zh: string; en: string };
  query: string;
  variables?: Record<string, unknown>;
}

export const examples: readonly Example[] = [...story, ...sayings, ...numbers, ...exploring];
