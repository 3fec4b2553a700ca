/** Builds the explorer's files, where they are missing or older than what they are made of. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../../errors';
import { distFolder } from '../../http/pages/site/files';
import { startProgress, type Out } from '../progress';
import { runCommand } from './commands';

const project = resolve(__dirname, '../../..');

/** What the files are made of. */
const sources = [
  'web/src',
  'web/gql',
  'web/index.html',
  'web/vite.config.ts',
  'src/domain',
  'src/ontology.ts',
  'src/appearance.ts',
  'src/picture',
  'src/http/pages/examples',
  'web/playground',
  'web/playground.html',
  'web/docs',
  'docs',
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/README.md'],
];

/** Whether there is an explorer to serve that is not older than its sources. */
export function isExplorerBuilt(): boolean {
  const built = join(distFolder, 'index.html');
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  return sources.every(source => newestIn(join(project, source)) <= since);
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newestIn(join(path, name))));
}

/** Builds it if need be. Without the development packages, what is built already is served as it is. */
export async function buildExplorer(out?: Out): Promise<void> {
  if (isExplorerBuilt()) return;
  const vite = findVite();
  if (!vite) return;
  const progress = startProgress('Building the explorer', out);
  const command = [process.execPath, vite, 'build', '--config', join(project, 'web/vite.config.ts')];
  const { ok, lines } = await runCommand([...command, '--logLevel', 'warn'], progress.update);
  if (!ok) {
    throw new Fault(
      'SETUP_NEEDED',
      `The explorer could not be built:\n${lines.slice(-6).join('\n')}`,
      'Run npm ci, then npm run build:web.',
    );
  }
  progress.done('Built the explorer');
}

function findVite(): string | undefined {
  try {
    const manifest = createRequire(join(project, 'package.json')).resolve('vite/package.json');
    return join(dirname(manifest), 'bin/vite.js');
  } catch {
    return undefined;
  }
}
