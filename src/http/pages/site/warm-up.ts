import { factTypes } from '../../../ontology';
import { siteOperations } from './operations';
import type { Ask } from './head/subject';

/** Asks what the explorer asks first, one after another, and makes the map's layout. What fails is left. */
export async function warmUp(ask: Ask, layout: () => Promise<unknown>): Promise<void> {
  const operations = Object.values(siteOperations());
  const named = (name: string) => operations.find(text => new RegExp(`\bquery ${name}[ (]`).test(text)) ?? '';
  const home = await ask(named('Home'), {});
  const questions = home?.['questions'] as { nodes: { key: string }[] } | undefined;
  const key = questions?.nodes[0]?.key ?? '';
  await ask(named('Entity'), { key, types: factTypes });
  await ask(named('Neighborhood'), { of: { key }, first: 40 });
  await ask(named('Suggest'), { query: key });
  await ask(named('EntityClaims'), { key });
  await layout().catch(() => undefined);
}
