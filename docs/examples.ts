/** Writes `docs/examples.md`: the playground's examples, for reading and copying. With --check, tells whether it is as it would be written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples, tabs } from '../src/http/pages/examples';

const file = join(__dirname, 'examples.md');
const text = [
  '# Examples',
  '',
  `The playground at \`/graphql\` opens with the first ${tabs.length}. Paste any other one there.`,
  ...[...tabs, ...examples.filter(example => !tabs.includes(example))].flatMap(
    ({ title, query, variables }) => [
      '',
      `## ${title.en} ${title.zh}`,
      '',
      '```graphql',
      query.trim(),
      '```',
      ...(variables ? ['', 'Variables:', '', '```json', JSON.stringify(variables, null, 2), '```'] : []),
    ],
  ),
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/examples.md is not of these examples. Run npm run codegen.');
  process.exit(1);
}
