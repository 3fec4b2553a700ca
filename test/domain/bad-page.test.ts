/** Mistakes on a page of a domain are told all at once: the line, what is wrong, and what to do. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPage } from '../../src/domain/read/read-page';
import { wuwen } from '../cli/run';

const folder = mkdtempSync(join(tmpdir(), 'wuwen-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILMS = readFileSync('examples/films/ontology.yaml', 'utf8');

function pageWith(text: string): string {
  const file = join(folder, 'page.yaml');
  writeFileSync(file, text);
  return file;
}

/** What is said of a page. */
function saidOf(text: string): string {
  try {
    readPage(pageWith(text));
    return '';
  } catch (error) {
    const { code, message, hint } = error as { code: string; message: string; hint: string };
    expect(code).toBe('BAD_ONTOLOGY');
    expect(hint).toContain('docs/another-domain.md');
    return message;
  }
}

/** Changes of the films' page, and what must be said of each; the others must not keep it from being said. */
const mistakes: [was: string, is: string, says: RegExp][] = [
  ['about:', 'abuot:', /no part `abuot`.*\n.*Did you mean `about`\?/],
  ["color: '#B8255A'", 'color: red', /`color` cannot be "red"\.\n.*#1C6FD1/],
  ['plural: people', 'plural: nodes', /Query has a field `nodes` already/],
  ['plural: studios', 'plurals: studios', /no property `plurals` here\.\n.*Did you mean `plural`\?/],
  ['  Book:\n', '  book:\n', /`book` is no name of a type\.\n.*FilmSeries/],
  ['  Style:\n', '  Facet:\n', /Every domain has a type `Facet` already/],
  ['type: Int,', 'type: Integer,', /`properties\.minutes\.type` cannot be "Integer"/],
  [
    'when: { type: PartialDate, description: When it was first p',
    'title: { type: String, description: P',
    /Every domain has a `title` already/,
  ],
  ['kinds: [Film, Book]', 'kinds: [Film, Boook]', /no kind `Boook`\.\n.*book/],
  ['    to: Studio\n', '    to: Studios\n', /no kind or group `Studios`\.\n.*Did you mean `Studio`\?/],
  ['  WRITTEN_BY:\n', '  Written by:\n', /`Written by` is no name of a relation/],
  [
    '    out: { stars: ',
    '    symmetric: true\n    out: { stars: ',
    /`STARS` is symmetric, but leads from `Film`/,
  ],
  ['{ starsIn: ', '{ directed: ', /`Person` has a field `directed` already, by the relation `DIRECTED_BY`/],
  ['    acyclic: true\n', '    acyclic: yes please\n', /`acyclic` cannot be "yes please"\.\n.*true or false/],
  ["'{a} stars {b}'", "'{a} stars'", /The sentence lacks \{a\} before \{b\}/],
  ['term: schema:isBasedOn', 'term: isBasedOn', /`term` cannot be "isBasedOn"\.\n.*schema:Movie/],
];

test('every mistake is told at once, by its line, with what to do', () => {
  let text = FILMS;
  for (const [was, is] of mistakes) {
    expect(text).toContain(was);
    text = text.replace(was, is);
  }
  const said = saidOf(text);
  for (const [, , says] of mistakes) expect(said).toMatch(says);
  const lines = said.split('\n').slice(1);
  const places = lines.filter((_, at) => at % 2 === 0).map(line => Number(/:(\d+)  /.exec(line)?.[1]));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(said).toContain(`has ${places.length} mistakes`);
  expect(places).not.toContain(1);
});

test('one mistake is one: what leads to a malformed entry is none', () => {
  expect(saidOf(FILMS)).toBe('');
  expect(saidOf(FILMS.replace('plural: people', 'plural: 5')).split('\n')).toHaveLength(3);
  expect(saidOf('just a text')).toMatch(/A page has entries by their names/);
  expect(saidOf('kinds: {}\nrelations: {}')).toMatch(
    /`kinds` must have entries[^]*`relations` must have entries/,
  );
  const odd = saidOf(
    FILMS.replace('minutes:', 'toString:')
      .replace('{ starsIn:', '{ __proto__:')
      .replace('plural: books', 'plural: constructor')
      .replace('wrote:', 'then:'),
  );
  expect(odd).toMatch(/4 mistakes:/);
  for (const name of ['toString', '__proto__', 'constructor', 'then'])
    expect(odd).toContain(`\`${name}\` is a name that JavaScript keeps.`);
  // A node of that label marks a restore that is half done.
  expect(saidOf(FILMS.replace('  Style:\n', '  Restore:\n'))).toMatch(/a type `Restore` already/);
  expect(saidOf('kinds: [')).toMatch(/This is not YAML/);
  expect(saidOf(`${FILMS}claims: { by: Nobody }\n`)).toMatch(/no kind or group `Nobody`/);
});

test('what is malformed does not keep the rest from being told, and nothing is told that only follows from it', () => {
  const changed = (...changes: [was: string, is: string][]) =>
    changes.reduce((text, [was, is]) => {
      expect(text).toContain(was);
      return text.replace(was, is);
    }, FILMS);
  const said = saidOf(
    changed(
      ['groups:\n', 'group:\n'],
      ['kinds: [Film, Book]', 'kinds: [Film, Boook, 5]'],
      ['plural: people', 'plural: nodes\n    colour: red'],
      ['minutes: { type: Int,', 'minutes: { typ: Integer,'],
      ['    to: Studio\n', '    to: Studios\n    sameKind: maybe\n    acyclic: true\n'],
      ['{ starsIn: ', '{ directed: 5, starsIn: '],
      ['    to: Style\n', '    to: Style\n    acyclic: true\n    symetric: 7\n'],
    ),
  ).split('\n');
  const told = said.filter((_, at) => at % 2 === 1).map(line => line.replace(/^.*?:\d+ {2}/, ''));
  expect(told.sort()).toEqual([
    'No kind is at both ends of `IN_STYLE`.',
    'Query has a field `nodes` already.',
    'There is no kind `Boook`.',
    'There is no kind or group `Studios`.',
    'There is no part `group` of a page.',
    'There is no property `colour` here.',
    'There is no property `symetric` here.',
    '`Person` has a field `directed` already, by the relation `DIRECTED_BY`.',
    '`in.directed` cannot be 5.',
    '`kinds[2]` cannot be 5.',
    '`properties.minutes` has no property `typ`.',
    '`sameKind` cannot be "maybe".',
  ]);
  expect(
    saidOf('kinds: [Film]\nrelations:\n  ASKS: { from: Film, to: Film, description: Asks., out: {} }'),
  ).toMatch(/2 mistakes:\n.*`kinds` must have[^]*`ASKS` has no field/);
});

test('claims are there where a page declares who makes them', () => {
  const page = readPage(pageWith(`${FILMS}claims: { by: Person }\n`));
  expect(Object.keys(page.kinds)).toContain('Claim');
  expect(page.relations['CLAIMED_BY']!.to).toBe('Person');
  expect(page.groups['Dated']!.kinds).toEqual(['Film', 'Book', 'Claim']);
});

test('a command with a bad page ends as a wrong call does', async () => {
  const page = pageWith(FILMS.replace('to: Studio\n', 'to: Studios\n'));
  const command = wuwen(['check', 'examples/films/fixtures'], { ONTOLOGY: page });
  expect(await command.ended).toBe(2);
  expect(command.said()).toMatch(/page\.yaml:\d+ {2}There is no kind or group `Studios`/);
  const missing = wuwen(['check', 'examples/films/fixtures'], { ONTOLOGY: join(folder, 'nowhere.yaml') });
  expect(await missing.ended).toBe(2);
  expect(missing.said()).toMatch(/nowhere\.yaml:1 {2}This cannot be read/);
});
