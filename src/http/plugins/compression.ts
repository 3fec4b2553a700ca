import type { Plugin } from 'graphql-yoga';
import { compress, compressedHeaders, encodingFor } from '../fast/compression';
import { isJson } from '../fast/request-key';

const addVary = (headers: Headers) => {
  if (!/accept-encoding/i.test(headers.get('vary') ?? '')) headers.append('Vary', 'Accept-Encoding');
};

/** Tells caches that answers differ by what a client can decompress; before what remembers an answer's headers. */
export function useVaryByEncoding(): Plugin {
  return {
    onResponse({ response }) {
      if (isJson(response.headers) && response.body) addVary(response.headers);
    },
  };
}

const isText = (headers: Headers) =>
  /^(text\/|application\/graphql\b)/.test(headers.get('content-type') ?? '');

/** Compresses what yoga answers, after all that reads it. Files and exports come compressed. */
export function useCompression(): Plugin {
  return {
    async onResponse({ request, response, fetchAPI, setResponse }) {
      if (!response.body || response.headers.has('content-encoding')) return;
      if (isText(response.headers)) addVary(response.headers);
      else if (!isJson(response.headers)) return;
      const accepted = request.headers.get('accept-encoding');
      if (!encodingFor(accepted, Infinity)) return;
      const text = await response.text();
      const encoding = encodingFor(accepted, Buffer.byteLength(text));
      const headers: Record<string, string> = Object.fromEntries(response.headers);
      delete headers['content-length'];
      const body = encoding ? await compress(encoding, text) : text;
      setResponse(
        new fetchAPI.Response(body as never, {
          status: response.status,
          headers: encoding ? compressedHeaders(headers, encoding) : headers,
        }),
      );
    },
  };
}
