import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { unreadable } from '../body';

/**
 * A POST must say that it is JSON. A browser sends a form or plain text to any site without asking, but JSON only
 * after a preflight, so no foreign page can make its visitor send an operation. Yoga would take forms, too.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method === 'POST' && !(requestParser && isJson(request.headers.get('content-type')))) {
        throw refusal(415, 'A GraphQL request by POST must be JSON.', 'Send Content-Type: application/json.');
      }
      const why = request.method === 'POST' ? unreadable(name => request.headers.get(name)) : undefined;
      if (why) throw refusal(415, why, 'Send JSON in UTF-8, without Content-Encoding.');
      if (request.method === 'GET' && requestParser) {
        setRequestParser(async asked => {
          try {
            return await requestParser(asked);
          } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
            throw refusal(
              400,
              'The parameters "variables" and "extensions" must be JSON.',
              'Send a JSON object.',
            );
          }
        });
      }
    },
  };
}

const isJson = (contentType: string | null) =>
  ['application/json', 'application/graphql+json'].includes(
    contentType?.split(/[;,]/)[0]?.trim().toLowerCase() ?? '',
  );

const refusal = (status: number, message: string, hint: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', hint, http: { status } } });
