import { fold } from '../../../src/graph/cypher/fold';
import { inDigits, inPlainNumbers, numbersIn } from '../../../src/graph/cypher/numbers';

const formsIn = (text: string) => numbersIn(fold(text)).map(({ forms }) => forms);

test.each([
  ['65 million', '65,000,000', '65000000', '6500万', '６５００万', '0.65亿', '$65 million', '65.0 million'],
  ['1.2 billion', '12亿', '1,200,000,000'],
  ['2万', '20000', '20,000', '20 thousand'],
  ['87.5%', '87.50 %', '８７．５％', '87.5 percent'],
  ['1080P', '1080p'],
])('%s is one number, however it is written', (...texts) => {
  expect(new Set(texts.map(text => JSON.stringify(formsIn(text)))).size).toBe(1);
  expect(formsIn(texts[0]!)).toHaveLength(1);
});

test('letters may multiply, or be a unit', () => {
  expect(formsIn('$65M')).toEqual([['65000000', '65 m']]);
  expect(formsIn('1080P 30fps')).toEqual([['1080 p'], ['30 fps']]);
});

test('ranges, and numbers between Chinese characters, are numbers', () => {
  expect(formsIn('5000-6000元')).toEqual([['5000'], ['6000']]);
  expect(formsIn('花了5千到6千元')).toEqual([['5000'], ['6000']]);
});

test.each(['gpt-4o', 'o1', 'v3', '+o1^2', '1.6.2', 'x65', 'k0-math', ''])(
  '%j has no number of its own',
  text => {
    expect(formsIn(text)).toEqual([]);
  },
);

test('a text has its numbers in plain digits, whatever a figure has for a unit', () => {
  expect(inPlainNumbers('65 million us dollars')).toBe('65000000 us dollars');
  expect(inPlainNumbers('4500 万')).toBe('45000000');
  expect(inPlainNumbers('4500 ten thousand')).toBe('45000000');
  expect(inPlainNumbers('1080 p')).toBe('1080 p');
  expect(inPlainNumbers('87.5 %')).toBe('87.5 percent');
  expect(inPlainNumbers('rise from 5% to 87.5%')).toBe('rise from 5 percent to 87.5 percent');
  expect(inDigits(1e21)).toBe('1000000000000000000000');
});
