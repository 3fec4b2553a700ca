import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { writeDocs } from './docs/write';

/** The server that the development server asks; see `npm run web`. */
const API = 'http://127.0.0.1:4000';

export default defineConfig({
  root: __dirname,
  publicDir: join(__dirname, 'public'),
  // In a browser, the server says which domain it is.
  resolve: {
    alias: [{ find: /^.*\/domain\/current$/, replacement: join(__dirname, 'src/app/current-page.ts') }],
  },
  esbuild: { jsx: 'automatic', jsxDev: false, jsxImportSource: 'preact' },
  build: {
    target: 'es2022',
    outDir: join(__dirname, 'dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0, // a data: URL would need a wider Content-Security-Policy
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      input: ['index', 'playground'].map(name => join(__dirname, `${name}.html`)),
    },
  },
  // React is to be built for production also where a test run builds it.
  ...(process.argv.includes('build') && { define: { 'process.env.NODE_ENV': '"production"' } }),
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/layout.json', '/neo4j', '/og'].map(path => [path, API]),
    ),
  },
  plugins: [withoutFonts(), docs(), compressed()],
});

/** GraphiQL's style holds the fonts that it would like; those of the system do. */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform: (code, id) =>
      /graphiql\/dist\/style\.css/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : undefined,
  };
}

/** Writes the documentation beside the explorer's own files. */
function docs(): Plugin {
  return {
    name: 'docs',
    apply: 'build',
    writeBundle: { order: 'pre', handler: ({ dir }) => writeDocs(dir!) },
  };
}

/** Writes each file a second and a third time, packed, so that the server packs nothing at run time. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      const names = readdirSync(dir!, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter(name => /\.(js|css|svg|json|md|webmanifest)$/.test(name))) {
        const file = join(dir!, name);
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        // The best quality takes seconds for a great file, and gains little.
        const params = { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 300_000 ? 9 : 11 };
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}
