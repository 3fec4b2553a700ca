/**
 * `draft <file> --out <folder>`: writes the first draft of an article's folder, from its text; `--compare <folder>`
 * tells how much of what a curator has made of the text a draft finds.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { badInput, Fault } from '../../../errors';
import { draftFiles } from '../../../ingest/article/draft-files';
import {
  compareDraft,
  firstDraft,
  type Comparison,
  type FirstDraft,
} from '../../../ingest/article/first-draft';
import { placeText } from '../../../source/complaint';
import { readFixture } from '../../../ingest/fixture/fixture';
import { KEY } from '../../../ingest/fixture/values';
import { fixtureFolders } from '../../../ingest/fixture/folder';
import { readText } from '../../../source/source';
import { makeFolder, quoted } from '../../../paths';

const shipped = relative('.', resolve(__dirname, '../../../../fixtures')) || '.';

interface Options {
  out?: string;
  compare?: string;
  known?: string;
}

export function run(file: string, { out, compare, known = shipped }: Options): void {
  if ((out === undefined) === (compare === undefined))
    throw badInput('Name --out, or --compare.', 'Write wuwen draft article.md --out fixtures/my-article');
  const text = readText(file);
  if (typeof text !== 'string')
    throw new Fault('BAD_FIXTURE', `${placeText(text)}  ${text.message}`, text.hint);
  const fixtures = fixtureFolders(known).map(readFixture);
  if (out !== undefined) return write(out, known, text, firstDraft(text, fixtures));
  const curated = readFixture(compare!);
  const draft = firstDraft(text, [...fixtures, curated], curated.article?.value.paragraphs);
  console.log(comparisonLines(compareDraft(draft, curated)).join('\n'));
}

/** `known` has the names of what the draft mentions, so the two are checked together. */
function write(folder: string, known: string, text: string, draft: FirstDraft): void {
  const key = basename(resolve(folder));
  if (!KEY.test(key)) {
    throw badInput(
      `"${key}" can be no article's key, and the folder's name is to be that.`,
      'Name it with small letters, digits, and single - or . between them.',
    );
  }
  if (existsSync(folder) && statSync(folder).isDirectory() && readdirSync(folder).length > 0)
    throw badInput(`${folder} has files already.`, 'Name another folder.');
  makeFolder(resolve(folder));
  for (const [name, content] of Object.entries(draftFiles(key, text, draft)))
    writeFileSync(join(folder, name), content, { flag: 'wx' });
  const { entities, candidates, unknown } = draft;
  const folders = resolve(folder, '..') === resolve(known) ? [known] : [known, folder];
  console.log(
    `Drafted ${folder}: ${entities.length} known entities, ${candidates.length} candidates for relations, ` +
      `${unknown.length} unknown names.\nGo through the files, then: wuwen check ${folders.map(quoted).join(' ')}`,
  );
}

function comparisonLines({ found, declared, missed, wrong }: Comparison): string[] {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const drafted = found + wrong.length;
  return [
    `found: ${found} of ${declared} entities, ${share(found, declared)}`,
    `wrong: ${wrong.length} of ${drafted} drafted, ${share(wrong.length, drafted)}`,
    ...(missed.length ? [`missed: ${missed.join(', ')}`] : []),
    ...(wrong.length ? [`not declared: ${wrong.join(', ')}`] : []),
  ];
}
