/** An MCP client that tells what tools answer, and complains where that is not what their schemas say. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

export interface Agent {
  client: Client;
  /** What a tool tells; an error as its text. The client has checked it against the output schema. */
  call(name: string, args?: Record<string, unknown>): Promise<Told>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Told = Record<string, any> & { error?: string };

export async function connect(transport: Transport): Promise<Agent> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  await client.listTools(); // from now on the client checks what is told
  return {
    client,
    async call(name, args = {}) {
      const { structuredContent, isError, content } = await client.callTool({ name, arguments: args });
      const [first] = content as { text: string }[];
      if (isError) return { error: first!.text };
      expect(JSON.parse(first!.text)).toEqual(structuredContent);
      return structuredContent as Told;
    },
  };
}
