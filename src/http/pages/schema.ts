import { printSchema, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** `GET /schema.graphql` answers the schema's text, for code generators, editors and gateways, where it is no secret. */
export function useSchemaText(schema: GraphQLSchema, isOpen: boolean): Plugin {
  let text: string | undefined;
  return {
    onRequest({ url, request, fetchAPI, endResponse }) {
      if (
        !isOpen ||
        url.pathname !== '/schema.graphql' ||
        (request.method !== 'GET' && request.method !== 'HEAD')
      )
        return;
      text ??= `${printSchema(schema)}\n`;
      const headers = { 'Content-Type': 'application/graphql; charset=utf-8', 'Cache-Control': 'no-cache' };
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : text, { headers }));
    },
  };
}
