/** Writes the table of settings into `docs/operations.md`. With --check, tells whether it is as it would be written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsTable } from '../src/config';

const file = join(__dirname, 'operations.md');
const before = readFileSync(file, 'utf8');
const text = before.replace(
  /(<!-- settings -->\n)[^]*(<!-- \/settings -->)/,
  (_, begin: string, end: string) => `${begin}\n${settingsTable()}\n\n${end}`,
);

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (before !== text) {
  console.error('docs/operations.md does not have these settings. Run npm run codegen.');
  process.exit(1);
}
