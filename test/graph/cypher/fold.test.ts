import fc from 'fast-check';
import { fold } from '../../../src/graph/cypher/fold';

test.each([
  ['ＧＰＴ－４ｏ', 'gpt-4o'],
  ['  Zhipu \u3000 AI\n', 'zhipu ai'],
  ['OpenAI', 'openai'],
  ['智谱', '智谱'],
  ['Ⅳ', 'iv'],
  ['Straße', 'straße'],
])('%j and %j are the same name', (a, b) => {
  expect(fold(a)).toBe(b);
});

test('what is folded stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1_000 },
  );
});
