/** `npx tsx how.ts <from> <to> [--url http://127.0.0.1:4000/mcp | --stdio "npx wuwen mcp"]`: how two hang together. */
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

interface Fact {
  subject: { name: string };
  type: string;
  object: { name: string };
  evidence: { locator: string }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string', default: 'http://127.0.0.1:4000/mcp' }, stdio: { type: 'string' } },
});

/** A server that listens, or one that is started for this alone. */
function transport(): StreamableHTTPClientTransport | StdioClientTransport {
  if (!values.stdio) return new StreamableHTTPClientTransport(new URL(values.url));
  const [command, ...args] = values.stdio.split(' ');
  return new StdioClientTransport({ command: command!, args, stderr: 'ignore' });
}

async function main(from = 'OpenAI', to = 'Kling'): Promise<void> {
  const client = new Client({ name: 'wuwen-example-mcp', version: '1.0.0' });
  await client.connect(transport());
  try {
    const { tools } = await client.listTools();
    console.log(`Tools: ${tools.map(({ name }) => name).join(', ')}`);
    const asked = { name: 'paths', arguments: { from, to, language: 'EN', first: 1 } };
    const { isError, content, structuredContent } = await client.callTool(asked);
    if (isError) throw new Error((content as { text: string }[]).map(({ text }) => text).join('\n'));
    const { message, paths } = structuredContent as { message: string; paths: { facts: Fact[] }[] };
    console.log(message);
    for (const { subject, type, object, evidence } of paths.flatMap(({ facts }) => facts)) {
      console.log(
        `  ${subject.name} ${type} ${object.name} [${evidence.map(({ locator }) => locator).join(', ')}]`,
      );
    }
  } finally {
    await client.close();
  }
}

main(...positionals).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
