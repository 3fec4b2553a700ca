/** `npm run build`: the program as plain JavaScript, in dist/, which mirrors src/. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: files.filter(name => /(?<!\.d)\.ts$/.test(name)).map(name => `src/${name}`),
  outdir: 'dist',
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  supported: { 'dynamic-import': false }, // what is loaded late is found as all else is
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});
for (const name of files.filter(name => name.endsWith('.cjs'))) cpSync(`src/${name}`, `dist/${name}`);
