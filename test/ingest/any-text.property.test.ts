/**
 * Any text at all in every place of a fixture's files and of a bulk line: nothing but an answer or complaints comes out,
 * and what is accepted is composed, bounded, and can be seen. ANY_TEXT_RUNS sets how many texts are tried.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseLines } from '../../src/ingest/bulk/parse';
import { nodeShape, statementShape } from '../../src/ingest/bulk/shape';
import { checkFixtures } from '../../src/ingest/import';
import { mistakeInText } from '../../src/ingest/bounds';
import { anyText } from './any-text';
import { article, folderOf } from './fixtures';

const numRuns = Number(process.env.ANY_TEXT_RUNS ?? 150);

const place = fc.constantFrom(
  ...[
    'entities.json',
    'entities.yaml',
    'entities.raw',
    'article.json',
    'relations.json',
    'nodes.jsonl',
    'statements.jsonl',
    'property',
  ],
);

test('any text in any place is accepted or complained of', () => {
  const folder = folderOf({});
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  fc.assert(
    fc.property(place, anyText, anyText, (where, text, other) => {
      const entity = {
        ...{
          key: 'a',
          kind: 'Vendor',
          name: { zh: text, en: other },
          aliases: [other],
          summary: { zh: text },
        },
        ...{
          mentions: ['s1p1'],
          figures: [{ label: { zh: text }, value: 1, unit: { en: other }, at: 's1p1' }],
        },
      };
      const files: Record<string, () => void> = {
        'entities.json': () => write('entities.json', JSON.stringify([entity])),
        'entities.yaml': () => write('entities.json', stringify([entity])),
        'entities.raw': () => write('entities.json', text),
        'article.json': () =>
          write(
            'article.yaml',
            JSON.stringify({ ...article('a1'), title: { zh: text }, author: other, url: text }),
          ),
        'relations.json': () =>
          write(
            'relations.yaml',
            JSON.stringify([{ type: text, subject: other, object: text, basis: other, evidence: [text] }]),
          ),
        property: () =>
          write(
            'entities.json',
            JSON.stringify([{ ...entity, name: { zh: '甲' }, [text]: other, kind: text }]),
          ),
      };
      write('article.yaml', stringify(article('a1')));
      write('entities.json', '[]');
      write('relations.yaml', '');
      if (files[where]) {
        files[where]();
        for (const complaint of checkFixtures(folder)) {
          expect(complaint.line).toBeGreaterThan(0);
          expect(complaint.hint).not.toBe('');
          // Nothing that a terminal would obey.
          expect(complaint.message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
        return;
      }
      const line =
        where === 'nodes.jsonl'
          ? JSON.stringify({
              kind: 'Vendor',
              key: 'a',
              nameZh: text,
              nameEn: other,
              aliases: [text],
              summaryEn: other,
            })
          : JSON.stringify({
              type: 'BUILDS',
              subject: text,
              object: other,
              basis: 'STATED',
              evidence: [text],
            });
      const piece = { lines: [{ text: line, line: 1 }], end: { offset: 0, line: 2, digest: '' } };
      const { items, complaints } = parseLines<{ nameZh?: string }>(
        where,
        piece,
        where === 'nodes.jsonl' ? nodeShape : statementShape,
      );
      expect(items.length + complaints.length).toBeGreaterThan(0);
      for (const { value } of items) {
        if (value.nameZh === undefined) continue;
        expect(mistakeInText(value.nameZh, 'name')).toBeUndefined();
        expect(value.nameZh).toBe(text.normalize('NFC'));
      }
    }),
    { numRuns },
  );
});
