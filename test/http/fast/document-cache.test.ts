import { parse } from 'graphql';
import { createDocumentCache } from '../../../src/http/fast/document-cache';

describe('the cache of documents', () => {
  const document = parse('{ a }');

  it('keeps the 500 that were used last', () => {
    const { documentCache } = createDocumentCache();
    for (let at = 0; at < 500; at += 1) documentCache.set(`{ a${at} }`, document);
    expect(documentCache.get('{ a0 }')).toBe(document);
    documentCache.set('{ one more }', document);
    expect(documentCache.get('{ a0 }')).toBe(document);
    expect(documentCache.get('{ a1 }')).toBeUndefined();
  });

  it('keeps none that is longer than 10,000 characters', () => {
    const { documentCache } = createDocumentCache();
    const long = `{ a }${' '.repeat(10_000)}`;
    documentCache.set(long, document);
    expect(documentCache.get(long)).toBeUndefined();
  });
});
