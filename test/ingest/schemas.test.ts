import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSchemas } from '../../src/ingest/fixture/shape';

test.each(Object.entries(fixtureSchemas()))(
  '%s is what the shapes say; `npm run codegen` writes it anew',
  (path, text) => {
    expect(readFileSync(join(__dirname, '../..', path), 'utf8')).toBe(text);
  },
);
