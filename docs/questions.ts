/** Writes docs/questions.md from examples/questions: `npx tsx docs/questions.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from '../examples/questions/read';

writeFileSync(join(__dirname, 'questions.md'), page());
