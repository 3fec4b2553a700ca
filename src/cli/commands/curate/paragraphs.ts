/** `paragraphs <file>`: prints the paragraphs of a Markdown or text file, each with its locator. */
import { Fault } from '../../../errors';
import { countsOf, locatorOf, paragraphsOf } from '../../../ingest/article/paragraphs';
import { placeText } from '../../../source/complaint';
import { readText } from '../../../source/source';

export function run(file: string): void {
  const text = readText(file);
  if (typeof text !== 'string')
    throw new Fault('BAD_FIXTURE', `${placeText(text)}  ${text.message}`, text.hint);
  const paragraphs = paragraphsOf(text);
  for (const paragraph of paragraphs) console.log(`${locatorOf(paragraph)}\t${paragraph.text}`);
  // Standard output is the table alone.
  console.error(`paragraphs: [${countsOf(paragraphs).join(', ')}]`);
}
