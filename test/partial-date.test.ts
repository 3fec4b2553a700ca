import { parsePartialDate } from '../src/partial-date';

const read = (text: string) => {
  const { from, to, precision, approximate, uncertain } = parsePartialDate(text) ?? {};
  return [from, to, precision, ...(approximate ? ['about'] : []), ...(uncertain ? ['doubtful'] : [])];
};

test.each([
  ['2024', ['2024-01-01', '2024-12-31', 'YEAR']],
  ['2024-02', ['2024-02-01', '2024-02-29', 'MONTH']],
  ['2024-12-20', ['2024-12-20', '2024-12-20', 'DAY']],
  ['2024-12~', ['2024-12-01', '2024-12-31', 'MONTH', 'about']],
  ['2024?', ['2024-01-01', '2024-12-31', 'YEAR', 'doubtful']],
  ['2024-12-20%', ['2024-12-20', '2024-12-20', 'DAY', 'about', 'doubtful']],
  ['2024-21', ['2024-03-01', '2024-05-31', 'SEASON']],
  ['2024-24', ['2024-12-01', '2025-02-28', 'SEASON']],
  ['202X', ['2020-01-01', '2029-12-31', 'DECADE']],
  ['19XX', ['1900-01-01', '1999-12-31', 'CENTURY']],
  ['2024-02/2024-12-05', ['2024-02-01', '2024-12-05', 'MONTH']],
  ['2024~/2025', ['2024-01-01', '2025-12-31', 'YEAR', 'about']],
  ['2025/..', ['2025-01-01', null, 'YEAR']],
  ['../2025-03', [null, '2025-03-31', 'MONTH']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  '',
  '24',
  '2024-13',
  '2024-02-30',
  'May 2024',
  '../..',
  '2025/2024',
  '2024-1',
  '{2024,2025}',
  '2024-12-20T10',
  ' 2024',
])('%j is none', text => expect(parsePartialDate(text)).toBeUndefined());
