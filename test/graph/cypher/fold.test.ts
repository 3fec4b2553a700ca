import fc from 'fast-check';
import { compact, fold, foldedNames, isBlank } from '../../../src/graph/cypher/fold';

const han = fc.integer({ min: 0x3400, max: 0x9fff }).map(code => String.fromCodePoint(code));

test.each([
  ['ＧＰＴ－４ｏ', 'gpt-4o'],
  ['  Zhipu \u3000 AI\n', 'zhipu ai'],
  ['OpenAI', 'openai'],
  ['智谱', '智谱'],
  ['Ⅳ', 'iv'],
  ['Straße', 'straße'],
  ['讯\u200b飞', '讯飞'],
  ['Deep\u00adSeek', 'deepseek'],
  ['\u202eKimi\u202c', 'kimi'],
  ['葛\u{e0100}', '葛'],
  ['👩\u200d💻', '👩💻'],
  ['Cafe\u200d\u0301', 'café'],
  ['\u3164', ''],
  ['訊飛', '讯飞'],
  ['智譜', '智谱'],
  ['騰訊', '腾讯'],
  ['字節跳動', '字节跳动'],
  ['豆\u{fe00}包', '豆包'],
])('%j and %j are the same name', (a, b) => {
  expect(fold(a)).toBe(b);
});

test.each(['讯', '干', '着', '里'])('what is simple already, as %s, stays', character => {
  expect(fold(character)).toBe(character);
});

test('spaces and hyphens between words do not tell names apart', () => {
  expect(
    ['DeepSeek-V3', 'Veo 2', '星火 4.0 Turbo', 'Kling_1.6', '-'].map(name => compact(fold(name))),
  ).toEqual(['deepseekv3', 'veo2', '星火4.0turbo', 'kling1.6', '-']);
  expect(foldedNames(['可灵', 'Kling 1.6', '可灵'])).toEqual(['可灵', 'kling 1.6', 'kling1.6']);
});

test('a text of what cannot be seen is blank', () => {
  expect(['', ' ', '\u200b', '\u3164 \u00ad\u0000'].map(isBlank)).toEqual([true, true, true, true]);
  expect(isBlank('.')).toBe(false);
});

test('what is folded stays as it is when it is folded again, every Chinese character included', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ unit: han })),
      text => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(compact(compact(fold(text)))).toBe(compact(fold(text)));
      },
    ),
    { numRuns: 2_000 },
  );
});
