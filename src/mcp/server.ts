/** The server of the Model Context Protocol: the graph's tools, resources and prompts, for one client. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import { isShipped, page } from '../domain/current';
import { Fault } from '../errors';
import { promptOf, prompts } from './prompts';
import { listResources, readResource, resourceTemplates } from './resources';
import { createSession, type SessionParts } from './session';
import { describeTool, type Tool } from './tool';

const WHAT = isShipped
  ? "A knowledge graph of an industry's landscape, as articles tell it: who builds what, what competes with what, which trend it exemplifies."
  : `A knowledge graph, as articles tell it${page.description ? `. ${page.description.en}` : '.'}`;

const INSTRUCTIONS = `${WHAT}
Every fact has a basis (STATED or INFERRED) and evidence: paragraphs by locator (article#s1p10 is section 1, paragraph 10) and URL. Cite them.
Entities are meant by name, alias or key. Names and summaries are in Chinese unless language is EN. A claim is what somebody says, and no fact.`;

/** One for all: to make it takes longer than to answer. */
const jsonSchemaValidator = new AjvJsonSchemaValidator();

/** Makes the server of one client; it is connected to a transport by `connect`. */
export function createMcpServer(
  parts: SessionParts & { tools: readonly Tool[]; logDefect(error: unknown): void },
) {
  const { tools, logDefect } = parts;
  const session = createSession(parts);
  const server = new Server(
    { name: 'wuwen', title: 'wuwen 五问', version: '0.1.0' },
    {
      capabilities: { tools: {}, resources: {}, prompts: {} },
      instructions: INSTRUCTIONS,
      jsonSchemaValidator,
    },
  );

  async function call(name: string, given: unknown): Promise<CallToolResult> {
    const tool = tools.find(tool => tool.name === name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${name}.`);
    try {
      const told = await tool.call(given, session);
      return { content: [{ type: 'text', text: JSON.stringify(told) }], structuredContent: told };
    } catch (error) {
      const text = error instanceof Fault ? sentenceOf(error) : defect(error);
      return { isError: true, content: [{ type: 'text', text }] };
    }
  }

  /** What a protocol's error says of a Fault, or of a defect nothing. */
  const told = async <T>(answer: () => T | Promise<T>): Promise<T> => {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof Fault) throw new McpError(ErrorCode.InvalidParams, sentenceOf(error));
      throw new McpError(ErrorCode.InternalError, defect(error));
    }
  };

  function defect(error: unknown): string {
    logDefect(error);
    return 'Something went wrong on the server.';
  }

  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(describeTool) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(params.name, params.arguments));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates }));
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    told(() => listResources(session, params?.cursor)),
  );
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) =>
    told(() => readResource(session, params.uri)),
  );
  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) =>
    told(() => promptOf(params.name, params.arguments)),
  );
  return server;
}

const sentenceOf = ({ code, message, hint }: Fault) =>
  [`${code}: ${message}`, hint].filter(Boolean).join('\n');
