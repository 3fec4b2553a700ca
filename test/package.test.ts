/** The package as `npm pack` makes it of what test/setup has built, installed in an empty folder beside nothing but what it depends on. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const project = resolve(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'wuwen-package-'));
const installed = join(folder, 'node_modules/wuwen');
const { PATH, HOME, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const env = {
  PATH,
  HOME,
  NEO4J_URI,
  NEO4J_USER,
  NEO4J_PASSWORD,
  PORT: '0',
  FIXTURES: 'none',
} as NodeJS.ProcessEnv;

beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { cwd: project, encoding: 'utf8' })) as [
    { filename: string },
  ];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    if (dev || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(project, path), join(folder, path));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const wuwen = (...args: string[]) => [join(installed, 'bin/wuwen.js'), ...args];
const told = (...args: string[]) =>
  execFileSync(process.execPath, wuwen(...args), { cwd: folder, env, encoding: 'utf8' });

it('has the built program, and what it reads, and no source', () => {
  const files = execFileSync('find', ['.', '-type', 'f'], { cwd: installed, encoding: 'utf8' }).split('\n');
  for (const file of ['dist/cli.js', 'dist/http/pages/site/layout-worker.cjs', 'neo4j/pom.xml', 'LICENSE']) {
    expect(files).toContain(`./${file}`);
  }
  expect(files.filter(file => /^\.\/(src|test|bench|node_modules)\//.test(file))).toEqual([]);
});

it('has types for what may be imported, and nothing else may be', () => {
  writeFileSync(
    join(folder, 'program.ts'),
    `import { checkArticles, Fault, schema, startServer, type RunningServer } from 'wuwen';
const server: Promise<RunningServer> = startServer({ neo4j: { uri: '', user: '', password: '' }, settings: { PORT: '0' } });
const mistakes: { file: string; hint: string }[] = checkArticles('fixtures');
export const all = [server, mistakes, schema.getType('Vendor'), new Fault('IN_USE', '').code];
// @ts-expect-error no such option
void startServer({ neo4j: 1 });`,
  );
  const program = ts.createProgram([join(folder, 'program.ts')], {
    ...{ module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, strict: true },
    ...{ target: ts.ScriptTarget.ES2022, skipLibCheck: true, noEmit: true, types: [] },
  });
  const source = program.getSourceFile(join(folder, 'program.ts'))!;
  expect(program.getSemanticDiagnostics(source).map(({ messageText }) => messageText)).toEqual([]);
  const imported = (text: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', text], {
      ...{ cwd: folder, env, encoding: 'utf8' },
      stdio: 'pipe',
    });
  expect(imported("import { schema } from 'wuwen'; console.log(schema.getType('Vendor').name)")).toBe(
    'Vendor\n',
  );
  expect(() => imported("import 'wuwen/dist/config.js'")).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

it('runs from an empty folder, where it keeps its data', () => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  expect(told('--version')).toBe(`${version}\n`);
  expect(told('check', join(installed, 'fixtures'))).toBe('No mistakes found.\n');
});

it('serves GraphQL', async () => {
  const server = spawn(process.execPath, wuwen('start'), { cwd: folder, env });
  const ended = new Promise(resolve => server.once('exit', resolve));
  try {
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      server.stderr.on('data', part => (said += part));
      server.stdout.on('data', part => {
        const found = /GraphQL +(\S+)/.exec((said += part))?.[1];
        if (found) resolve(found);
      });
      server.once('exit', () => reject(new Error(said)));
    });
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ stats { kindCounts { kind } } }"}',
    });
    expect(await answer.json()).toMatchObject({ data: { stats: { kindCounts: expect.any(Array) } } });
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
});

it('is started by a program, too', () => {
  const text = `import { startServer } from 'wuwen';
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
const { url, close } = await startServer({ neo4j: { uri, user, password }, settings: { PORT: '0' } });
console.log((await fetch(url + '/ready')).status);
await close();`;
  const args = ['--input-type=module', '-e', text];
  expect(execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })).toBe('200\n');
});
