/** `npx tsx run.ts [--url http://127.0.0.1:4000/mcp]`: answers ten questions with citations. */
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { answer, lineText } from './agent';
import { steps } from './steps';

const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4000/mcp' } } });

process.stdout.on('error', () => process.exit()); // whoever reads has had enough, as `head` does

async function main(): Promise<void> {
  const client = new Client({ name: 'wuwen-example-agent', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL(values.url)));
  for (const step of steps) {
    console.log(`\n${step.question}`);
    for (const line of await answer(client, step)) console.log(`  ${lineText(line)}`);
  }
  await client.close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
