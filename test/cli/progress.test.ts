import { PassThrough } from 'node:stream';
import { startProgress } from '../../src/cli/progress';

/** What a terminal shows of what was written to it: a line that is rewritten counts once. */
function shownBy(use: (out: NodeJS.WriteStream) => void): string[] {
  const out = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
  use(out as unknown as NodeJS.WriteStream);
  const lines = String(out.read()).split('\n');
  return lines.map(line =>
    line
      .split('\r\x1b[2K')
      .at(-1)!
      .replace(/[\d.]+ s/, 'N s'),
  );
}

describe('progress on a terminal', () => {
  it('rewrites one line, and leaves what was done', () => {
    const told = shownBy(out => {
      const progress = startProgress('Starting', out);
      progress.update('opening the store');
      progress.done('Started');
    });
    expect(told).toEqual(['Started (N s)', '']);
  });

  it('leaves nothing where it is to pass', () => {
    const told = shownBy(out => {
      const progress = startProgress('Starting', { passing: out });
      progress.update('opening the store');
      progress.done('Started');
    });
    expect(told).toEqual(['']);
  });
});
