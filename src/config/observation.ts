/** What is told of what happens. */
import { wholeNumber, choice, webAddress, type Setting } from './setting';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export const observation = {
  slowStatementMs: {
    variable: 'SLOW_STATEMENT_MS',
    description: 'From how many ms on a statement is logged with its plan; 0 logs none.',
    otherwise: '1000',
    example: '250',
    schema: wholeNumber(0, 600_000).default(1_000),
  },
  traces: {
    variable: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    description: 'Where OpenTelemetry traces are sent, by OTLP over HTTP.',
    otherwise: 'nowhere: nothing is traced',
    example: 'http://127.0.0.1:4318',
    schema: webAddress.optional(),
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    description: `Which events are logged, and graver ones: ${levels.join(', ')}.`,
    otherwise: 'info',
    example: 'debug',
    schema: choice(...levels).default('info'),
  },
} satisfies Record<string, Setting>;
