/** `npm run build`: the program as plain JavaScript, in dist/, which mirrors src/, and the types of what may be imported. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import ts from 'typescript';

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

// What src/index.ts exports writes its types out, so that its own text is enough to tell them.
for (const name of ['index', 'errors']) {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(`src/${name}.ts`, 'utf8'), {
    fileName: `${name}.ts`,
    reportDiagnostics: true,
    compilerOptions: {
      declaration: true,
      isolatedDeclarations: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
    },
  });
  if (diagnostics?.length)
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: file => file,
        getCurrentDirectory: () => '.',
        getNewLine: () => '\n',
      }),
    );
  writeFileSync(`dist/${name}.d.ts`, outputText);
}
