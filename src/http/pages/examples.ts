import { exploring } from './examples/exploring';
import { numbers } from './examples/numbers';
import { sayings } from './examples/sayings';
import { story } from './examples/story';

/** A query that shows something of the first article's graph. The best have a tab in the playground; docs/examples.md has all. */
export interface Example {
  /** The question that it answers. It heads the query; the tab is named after the operation. */
  title: { zh: string; en: string };
  query: string;
  variables?: Record<string, unknown>;
}

export const examples: readonly Example[] = [...story, ...sayings, ...numbers, ...exploring];

/** The examples with which the playground opens, by the names of their operations: they tell the story in their order. */
const TABS = ['ReasoningModels', 'SorasRivals', 'WhatBacksIt', 'WhoSaidWhat', 'December2024', 'Paths'];

export const tabs: readonly Example[] = TABS.map(name =>
  examples.find(({ query }) => new RegExp(`\\bquery ${name}\\b`).test(query))!,
);
