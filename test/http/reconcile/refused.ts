/** Forms that cannot be meant, and how each is refused. */
export const refusedForms: [name: string, json: string, status: number, message: string][] = [
  ['queries', '{', 400, 'queries is not JSON.'],
  ['queries', '[]', 400, 'must be a JSON object'],
  ['queries', '{"q0":{}}', 400, 'queries.q0 has neither query nor properties.'],
  ['queries', '{"q0":{"query":"a","limit":0}}', 400, 'queries.q0.limit'],
  ['queries', '{"q0":{"query":"a","type":"Company"}}', 400, 'There is no type "Company". Types are Vendor,'],
  [
    'queries',
    '{"q0":{"query":"a","properties":[{"pid":"P17","v":"x"}]}}',
    400,
    'There is no property "P17".',
  ],
  [
    'queries',
    JSON.stringify(Object.fromEntries([...Array(21).keys()].map(i => [i, { query: 'a' }]))),
    413,
    'The batch has 21 queries; it may have 20.',
  ],
  ['extend', '{"ids":["a"]}', 400, 'extend.properties'],
  [
    'extend',
    JSON.stringify({ ids: [...Array(101).keys()].map(String), properties: [] }),
    413,
    'it may have 100',
  ],
  ['nothing', '{}', 400, 'neither queries nor extend'],
];
