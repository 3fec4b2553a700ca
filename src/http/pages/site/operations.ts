import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The explorer's operations by their hashes, as codegen writes them: they are served whatever else is refused. */
export function siteOperations(): Record<string, string> {
  const file = resolve(__dirname, '../../../../web/gql/persisted-documents.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
