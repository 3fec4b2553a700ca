import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import type { Database } from '../../../src/neo4j/driver';
import { startTracing } from '../../../src/tracing';
import { openWorld } from '../../support/world';
import { openServer } from '../real-server';

const body = JSON.stringify({
  query: 'query Named($key: String!) { vendor(key: $key) { key models { nodes { key } } } }',
  variables: { key: 'private-1' },
});

describe('a trace', () => {
  let real: Database;
  beforeAll(async () => {
    real = await openWorld();
  });
  afterAll(() => real.close());

  it("leads from the client's span to the request, what it reads, and the statement without its values", async () => {
    const exporter = new InMemorySpanExporter();
    const stop = await startTracing(new SimpleSpanProcessor(exporter));
    const server = await openServer(real);
    const trace = '0af7651916cd43dd8448eb211c80319c';
    await server.post(body, { traceparent: `00-${trace}-b7ad6b7169203331-01` });
    await server.close();
    const spans = exporter.getFinishedSpans();
    await stop();
    const request = spans.find(({ name }) => name === 'POST Named')!;
    const read = spans.find(({ name }) => name === 'read')!;
    const statement = spans.find(({ name }) => name === 'statement')!;
    expect(request.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(read.parentSpanContext?.spanId).toBe(request.spanContext().spanId);
    expect(statement.parentSpanContext?.spanId).toBe(read.spanContext().spanId);
    expect(new Set(spans.map(span => span.spanContext().traceId))).toEqual(new Set([trace]));
    expect(request.attributes).toMatchObject({ 'http.response.status_code': 200, 'wuwen.way': 'yoga' });
    expect(statement.attributes['db.query.text']).toContain('MATCH');
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('private');
  });

  it('is not made where nothing asks for it', async () => {
    const exporter = new InMemorySpanExporter();
    await (
      await startTracing(new SimpleSpanProcessor(exporter))
    )();
    const server = await openServer(real);
    await server.post(body);
    await server.close();
    expect(exporter.getFinishedSpans()).toEqual([]);
  });
});
