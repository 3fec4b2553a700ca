/**
 * OpenTelemetry traces: a request, what it reads, and the statements for that. Nothing is traced until `startTracing` is
 * called, and what it needs is loaded then.
 */
import { context, propagation, SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import type { SpanProcessor } from '@opentelemetry/sdk-trace-node';

let isOn = false;

/**
 * Sends traces to where OTEL_EXPORTER_OTLP_ENDPOINT says, or to `processor`. Gives what sends the rest and ends it.
 */
export async function startTracing(processor?: SpanProcessor): Promise<() => Promise<void>> {
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'wuwen' }),
    spanProcessors: [processor ?? new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  isOn = true;
  return async () => {
    isOn = false;
    await provider.shutdown();
    trace.disable();
    context.disable();
    propagation.disable();
  };
}

const tracer = () => trace.getTracer('wuwen');

/** Does work as a span of its own, below the one that is under way. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  if (!isOn) return work();
  return tracer().startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async span => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A request's span, which may go on one that its client began. */
export interface RequestSpan {
  /** Does work whose spans are below this one. */
  run<T>(work: () => T): T;
  end(name: string, attributes: Attributes, failed: boolean): void;
}

/** Undefined where nothing is traced. */
export function startRequestSpan(header: (name: string) => string | undefined): RequestSpan | undefined {
  if (!isOn) return undefined;
  const carrier = { traceparent: header('traceparent'), tracestate: header('tracestate') };
  const parent = propagation.extract(context.active(), carrier);
  const span = tracer().startSpan('request', { kind: SpanKind.SERVER }, parent);
  return {
    run: work => context.with(trace.setSpan(parent, span), work),
    end(name, attributes, failed) {
      span.updateName(name);
      span.setAttributes(attributes);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
