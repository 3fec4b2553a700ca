/** A small client: sends typed operations over fetch, and follows cursors. Nothing but Node is needed to run it. */
import type { TypedDocumentString } from './gql/graphql';

/** A server, and how it is asked. */
export interface Server {
  /** Where its GraphQL is, as `http://127.0.0.1:4000/graphql`. */
  url: string;
  /** Operations are sent by their hash alone; the server must hold gql/persisted-documents.json. */
  persisted?: boolean;
}

/** Asks the server. Throws a Refused with the server's errors, and a TypeError where there is no server. */
export async function ask<Data, Variables>(
  { url, persisted }: Server,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const document = persisted ? { documentId: operation.__meta__!.hash } : { query: operation.toString() };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ ...document, variables }),
  });
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`${url} answered ${response.status}, and not as a GraphQL server does.`);
  }
  const { data, errors } = (await response.json()) as { data?: Data; errors?: AnswerError[] };
  if (errors) throw new Refused(errors);
  return data!;
}

/** An error as the server tells it: a code for programs, a sentence, and what to do about it. */
export interface AnswerError {
  message: string;
  extensions?: { code?: string; hint?: string };
}

/** The server did not do as it was asked. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly errors: AnswerError[]) {
    super(errors.map(textOf).join('\n'));
  }
}

const textOf = ({ message, extensions: { code, hint } = {} }: AnswerError) =>
  [`${code ?? 'ERROR'}: ${message}`, hint].filter(Boolean).join('\n  ');

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All pages of a list, one after the other. `load` is given the cursor after which its page starts. */
export async function* pages<P extends Page>(load: (after: string | null) => Promise<P>): AsyncGenerator<P> {
  let after: string | null = null;
  for (;;) {
    const page: P = await load(after);
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}
