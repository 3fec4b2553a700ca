import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** The server that the development server asks; see `npm run web`. */
const API = 'http://127.0.0.1:4000';

export default defineConfig({
  root: __dirname,
  publicDir: join(__dirname, 'public'),
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    target: 'es2022',
    outDir: join(__dirname, 'dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0, // a data: URL would need a wider Content-Security-Policy
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 600,
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/graphiql', '/layout.json', '/neo4j', '/og'].map(path => [path, API]),
    ),
  },
  plugins: [compressed()],
});

/** Writes each file a second and a third time, packed, so that the server packs nothing at run time. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      const names = readdirSync(dir!, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter(name => /\.(js|css|svg|json|webmanifest)$/.test(name))) {
        const file = join(dir!, name);
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}
