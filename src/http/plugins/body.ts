import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { IncomingMessage } from 'node:http';
import { bodyRead, MAX_BODY, MAX_NESTING, MAX_VALUES, textIn } from '../body';
import { grouped } from '../../grouped';

/**
 * Refuses bodies that are too long, and parses those that were read already. Yoga would count the bytes of each in a
 * stream of its own, which costs a short request more than everything else that yoga does.
 */
export function useBody(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext }) {
      if (request.method !== 'POST' || !requestParser) return;
      if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) throw tooLong();
      const read = bodyRead((serverContext as { req?: IncomingMessage }).req);
      if (read?.isUtf8 === false) throw notUtf8();
      if (read?.isTooComplex) throw tooComplex();
      if (read && read.text === undefined) throw tooLong();
      setRequestParser(async () => {
        const { text, isTooComplex } = read ?? textIn(new Uint8Array(await request.arrayBuffer()));
        if (isTooComplex) throw tooComplex();
        if (text === undefined) throw notUtf8();
        if (text.length > MAX_BODY || Buffer.byteLength(text) > MAX_BODY) throw tooLong();
        // Yoga's parser of JSON looks at nothing but this.
        return requestParser({ json: () => JSON.parse(text) as unknown } as unknown as Request);
      });
    },
  };
}

const notUtf8 = () =>
  new GraphQLError('The request body is not UTF-8.', {
    extensions: { code: 'BAD_REQUEST', hint: 'Send JSON in UTF-8.', http: { status: 400 } },
  });

const tooLong = () =>
  new GraphQLError(`The request body is longer than ${MAX_BODY / 1_000_000} MB.`, {
    extensions: { code: 'LIMIT_EXCEEDED', hint: 'Send several requests.', http: { status: 413 } },
  });

const tooComplex = () =>
  new GraphQLError(
    `The request body has more than ${grouped(MAX_VALUES)} values, or lists and objects more than ${MAX_NESTING} deep in one another.`,
    {
      extensions: {
        code: 'LIMIT_EXCEEDED',
        hint: 'Write filters flatter and lists shorter, or send several requests.',
        http: { status: 400 },
      },
    },
  );
