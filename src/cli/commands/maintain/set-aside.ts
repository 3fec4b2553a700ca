/** `set-aside`: moves the embedded database's store aside, so that the next start begins with an empty one. */
import { readConfig } from '../../../config';
import { setStoreAside } from '../../../neo4j/embedded/store';

export async function run(): Promise<void> {
  const target = await setStoreAside(readConfig().dataDir);
  console.log(
    `The store is now in ${target}. The next start begins with an empty one, and imports the articles.`,
  );
}
