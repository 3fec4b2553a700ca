/** Attackers, in a process of their own: each sends one attack after the other, and does not wait between them. */
import { fuzzed, known } from './attacks';

const [url, attackers] = [process.argv[2]!, Number(process.argv[3])];

/** What became of the attacks, by the status of the answer. */
const statuses: Record<string, number> = {};

async function attack(number: number): Promise<void> {
  for (let round = 0; ; round++) {
    for (const { body } of [...known, ...fuzzed(50, 1_000 * number + round)]) {
      const status = await send(number, typeof body === 'string' ? body : JSON.stringify(body));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  }
}

async function send(number: number, body: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    'x-forwarded-for': `203.0.113.${number}`,
  };
  try {
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    return String(answer.status);
  } catch {
    return 'cut off';
  }
}

process.on('message', () => process.send!(statuses));
for (let number = 1; number <= attackers; number++) void attack(number);
