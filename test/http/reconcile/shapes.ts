/** The shapes of answers, as the protocol's own schemas have them in substance. */
import { z } from 'zod';

const type = z.object({ id: z.string().min(1), name: z.string().min(1) }).loose();
const uri = z.string().regex(/^https?:\/\//);
const template = uri.regex(/\{\{id\}\}/);
const path = { service_url: uri, service_path: z.string().startsWith('/') };
const suggest = z.strictObject({
  ...path,
  flyout_service_url: uri,
  flyout_service_path: z.string().regex(/\$\{id\}/),
});

export const manifest = z.strictObject({
  versions: z.array(z.string()).refine(versions => versions.includes('0.2')),
  name: z.string().min(1),
  identifierSpace: uri,
  schemaSpace: uri,
  documentation: uri,
  logo: uri,
  defaultTypes: z.array(type).min(1),
  view: z.strictObject({ url: template }),
  preview: z.strictObject({ url: template, width: z.int(), height: z.int() }),
  suggest: z.strictObject({ entity: suggest, type: suggest, property: suggest }),
  extend: z.strictObject({
    propose_properties: z.strictObject(path),
    property_settings: z.array(
      z.union([
        z.object({ type: z.literal('number'), label: z.string(), name: z.string(), default: z.number() }),
        z.object({
          ...{ type: z.literal('select'), label: z.string(), name: z.string(), default: z.string() },
          choices: z.array(z.object({ value: z.string(), name: z.string() })),
        }),
      ]),
    ),
  }),
  batchSize: z.int(),
  authentication: z
    .strictObject({ type: z.literal('apiKey'), name: z.string(), in: z.literal('header') })
    .optional(),
});

const candidate = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().optional(),
  type: z.array(type),
  score: z.number().min(0).max(100),
  match: z.boolean(),
  features: z.array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
});
export type Candidate = z.output<typeof candidate>;

export const results = z.record(
  z.string(),
  z.strictObject({
    result: z
      .array(candidate)
      .refine(all => all.every(({ score }, at) => at === 0 || score <= all[at - 1]!.score), 'not sorted'),
  }),
);

const value = z.union([
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
]);
export const extended = z.strictObject({
  meta: z.array(z.strictObject({ id: z.string(), name: z.string(), type: type.optional() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(value))),
});

export const suggested = z.strictObject({
  result: z.array(
    z.strictObject({
      ...{ id: z.string(), name: z.string(), description: z.string().optional() },
      ...{ notable: z.array(type).optional(), broader: z.array(type).optional() },
    }),
  ),
});

export const proposed = z.strictObject({
  ...{ type: z.string().optional(), limit: z.number().optional() },
  properties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});

export const refused = z.object({ status: z.literal('error'), code: z.string(), message: z.string() });
