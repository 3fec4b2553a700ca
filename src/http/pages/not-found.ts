import type { Plugin } from 'graphql-yoga';
import { PATH } from '../fast/request-key';

const SAYS = `There is nothing at this address. Operations go to ${PATH}, by POST.\n`;

/** Says, of an address where nothing is, where to go instead; yoga's answer is empty. */
export function useNotFound(): Plugin {
  return {
    onResponse({ response, fetchAPI, setResponse }) {
      if (response.status !== 404 || response.body) return;
      const headers = {
        ...Object.fromEntries(response.headers),
        'content-type': 'text/plain; charset=utf-8',
      };
      setResponse(new fetchAPI.Response(SAYS, { status: 404, headers }));
    },
  };
}
