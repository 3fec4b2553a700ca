import type { Plugin } from 'graphql-yoga';
import type { Metrics } from '../observe/metrics';

/** `GET /metrics`, for Prometheus. */
export function useMetrics(metrics: Metrics): Plugin {
  return {
    async onRequest({ url, request, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics') return;
      if (request.method !== 'GET') {
        endResponse(new fetchAPI.Response(null, { status: 405, headers: { Allow: 'GET' } }));
        return;
      }
      const { type, text } = await metrics.text();
      const headers = { 'Content-Type': type, 'Cache-Control': 'no-store' };
      endResponse(new fetchAPI.Response(text, { headers }));
    },
  };
}
