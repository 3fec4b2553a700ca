import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isShipped } from '../../../domain/current';
import { fitted } from '../../../schema/fitted';
import { tableOperations } from './tables';

/**
 * The explorer's operations by the hashes of their texts, as codegen writes them: they are served whatever else is
 * refused. In another domain each is what is left of it, under the same hash: the explorer is built once for all.
 */
export function siteOperations(): Record<string, string> {
  const file = resolve(__dirname, '../../../../web/gql/persisted-documents.json');
  const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  if (isShipped) return written;
  const kept = Object.entries(written).map(([hash, text]) => [hash, fitted(text)]);
  return { ...Object.fromEntries(kept), ...tableOperations() };
}
