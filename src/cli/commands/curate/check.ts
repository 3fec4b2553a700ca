/** `check <folder>… [--text <file>]`: tells all that is wrong with fixtures, without a database. The text is the first folder's. */
import { checkAmongSiblings, refuse } from '../../../ingest/import';

interface Options {
  text?: string;
  json?: boolean;
}

export function run(folders: string[], { text, json }: Options): void {
  const complaints = checkAmongSiblings(folders, text);
  if (json) {
    console.log(JSON.stringify(complaints, null, 2));
    if (complaints.length > 0) process.exitCode = 1;
    return;
  }
  refuse(complaints, 'Mend the files and check them again.');
  console.log('No mistakes found.');
}
