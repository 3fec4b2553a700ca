/** A scripted agent: it asks a wuwen server by the Model Context Protocol, and answers with citations. */
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Line, Step, Told } from './steps';

/** Answers a question by one tool call. Throws what the tool says where it cannot. */
export async function answer(client: Client, step: Step): Promise<Line[]> {
  const { isError, content, structuredContent } = await client.callTool({
    name: step.tool,
    arguments: step.arguments,
  });
  if (isError) throw new Error((content as { text: string }[]).map(({ text }) => text).join('\n'));
  return step.tell(structuredContent as Told);
}

/** `可灵 (INFERRED) [2024-five-questions#s2p7]` */
export const lineText = ({ text, evidence }: Line): string =>
  `${text} ${evidence.map(({ locator }) => `[${locator}]`).join(' ')}`;
