/**
 * Writes the reference: settings, errors, metrics, and the schema as pages. `npm run codegen` runs it; with --check it
 * tells what is not as it would be written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from './errors';
import { metricsPage } from './metrics';
import { inputsPage, queriesPage, typesPage } from './schema';
import { settingsPage } from './settings';

async function main(): Promise<void> {
  const pages = {
    settings: settingsPage(),
    errors: errorsPage(),
    metrics: await metricsPage(),
    queries: queriesPage(),
    types: typesPage(),
    inputs: inputsPage(),
  };
  for (const [name, text] of Object.entries(pages)) {
    const file = join(__dirname, `${name}.md`);
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`docs/reference/${name}.md is not what follows from the code. Run npm run codegen.`);
      process.exitCode = 1;
    }
  }
}

void main();
