/** Neo4j Browser in a page, used as a person uses it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

export const addressOf = (httpUrl: string, uri: string): string =>
  `${httpUrl}/browser/?dbms=${uri}&preselectAuthMethod=NATIVE`;

/** Fills in the form that it opens with. */
export async function logIn(page: Page, user: string, password: string): Promise<void> {
  await page.getByTestId('username').fill(user);
  await page.getByTestId('password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByText(':play start').first().waitFor();
}

/** Drops a file on its window, as one would from a folder. */
export async function dropFile(page: Page, path: string, content = readFileSync(path)): Promise<void> {
  const bytes = [...content];
  const dataTransfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(bytes)], name));
      return dropped;
    },
    { name: basename(path), bytes },
  );
  await page.dispatchEvent('.filedrop', 'drop', { dataTransfer });
}

/** Runs a command or a statement; its frame is there. */
export async function runIn(page: Page, command: string): Promise<void> {
  const frames = page.getByTestId('frame');
  const before = await frames.count();
  await page.getByTestId('activeEditor').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(command.trimEnd());
  await page.getByTestId('editor-Run').click();
  await frames.nth(before).waitFor();
}
