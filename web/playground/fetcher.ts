/** Asks this server. What goes wrong is told as the server tells it. */
interface Asked {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

const gone = { errors: [{ message: 'The server does not answer. See that it runs, and try again.' }] };

export async function fetcher(operation: Asked, { headers }: { headers?: Record<string, string> } = {}) {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(operation),
    });
    return await answer.json();
  } catch {
    return gone;
  }
}
