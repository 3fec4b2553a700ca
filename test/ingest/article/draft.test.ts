/** First drafts of the articles whose texts are shipped, held against what curators have made of them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/commands/curate/draft';
import { compareDraft, firstDraft } from '../../../src/ingest/article/first-draft';
import { allNamesIn, indexNames } from '../../../src/ingest/article/names';
import { nameLike } from '../../../src/ingest/article/unknown-names';
import { readFixture } from '../../../src/ingest/fixture/fixture';
import { checkFixtures } from '../../../src/ingest/import';
import { fixtureFolders } from '../../../src/ingest/fixture/folder';

const shipped = join(__dirname, '../../../fixtures');
const fixtures = fixtureFolders(shipped).map(readFixture);

test.each(['2025-code-voice-agents', '2025-reasoning-and-video'])(
  '%s: a draft finds nearly all that is named, and hardly anything else',
  name => {
    const fixture = readFixture(join(shipped, name));
    const text = readFileSync(join(shipped, name, 'article.md'), 'utf8');
    const draft = firstDraft(text, fixtures, fixture.article!.value.paragraphs);
    const { found, declared, missed, wrong } = compareDraft(draft, fixture);
    expect(draft.counts).toEqual(fixture.article!.value.paragraphs);
    // Questions of another article are spoken of, and not named.
    const kinds = new Map(fixture.entities.map(({ value }) => [value.key, value.kind]));
    const unnamed = missed.filter(key => kinds.get(key) === 'Question').length;
    expect(found / (declared - unnamed)).toBeGreaterThan(0.93);
    expect(wrong.length / (found + wrong.length)).toBeLessThanOrEqual(0.05);
  },
);

test('a draft is a folder that lacks nothing but what a person has to say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen draft-'));
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const out = join(folder, 'my-article');
    run(join(shipped, '2025-reasoning-and-video/article.md'), { out });
    expect(said.mock.calls[0]![0]).toMatch(/\d\d known entities, .*\n.*wuwen check fixtures '.*draft-.*'/);
    const complaints = checkFixtures([shipped, out]).map(({ message }) => message);
    expect(complaints.sort()).toEqual([
      ...['`author` is missing.', '`publishedOn` is missing.', '`publisher` is missing.'],
    ]);
    const read = (name: string) => readFileSync(join(out, name), 'utf8');
    expect(read('entities.yaml')).toMatch(/^- { key: o1, kind: Model, mentions: \[s1p/m);
    expect(read('entities.yaml')).toMatch(/^# {3}ARC-AGI-1 {2}s1p/m);
    expect(read('relations.yaml')).toMatch(
      /^# - { type: USES, subject: deepseek-v3, object: mixture-of-experts,/m,
    );
    expect(() => run(join(shipped, '2025-reasoning-and-video/article.md'), { out })).toThrow('has files');
    expect(() => run('a.md', { out: '/proc/x' })).toThrow('a.md');
  } finally {
    said.mockRestore();
    rmSync(folder, { recursive: true });
  }
});

test('names within longer names are found behind them; what looks like a name is told', () => {
  const index = indexNames(
    ['Kling', 'Kling 1.6', '快手', '快手可灵'].map((name): [string, string] => [name, name]),
  );
  expect(allNamesIn('快手可灵即 Kling 1.6，不是Klingon。', index).map(({ name }) => name)).toEqual([
    ...['快手可灵', '快手', 'Kling 1.6', 'Kling'],
  ]);
  const text =
    'When Acme Labs met FooBar 2 in May, they wrote 《一本书》. Then it rained. 用Bar写“你好，世界”。';
  expect(nameLike(text, text)).toEqual(['Acme Labs', 'FooBar 2', 'Bar', '一本书']);
});
