import type { Plugin } from 'graphql-yoga';
import { PATH } from '../fast/request-key';
import { missingPage } from './site';

const SAYS = `There is nothing at this address. Operations go to ${PATH}, by POST.\n`;

/** Says, of an address where nothing is, where to go instead; yoga's answer is empty. */
export function useNotFound(): Plugin {
  return {
    async onResponse({ request, response, fetchAPI, setResponse }) {
      if (response.status !== 404 || response.body) return;
      const url = new URL(request.url);
      const page = url.pathname === PATH ? undefined : await missingPage(request, url, fetchAPI.Response);
      const headers = {
        ...Object.fromEntries(response.headers),
        'content-type': 'text/plain; charset=utf-8',
      };
      setResponse(page ?? new fetchAPI.Response(SAYS, { status: 404, headers }));
    },
  };
}
