/** A query that tells a part of the first article's story. GraphiQL opens with a tab for each. */
export interface Example {
  /** The question that it answers. It heads the query; the tab is named after the operation. */
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

export const examples: readonly Example[] = [
  {
    title: 'Who builds the reasoning models?',
    query: `query WhoBuildsReasoning {
  __typename
}
`,
  },
  {
    title: 'What?',
    query: `query What { __typename }
`,
    variables: { a: 1 },
  },
];
