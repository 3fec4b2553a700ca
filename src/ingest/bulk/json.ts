/** JSON, but not where an object gives a property twice: `JSON.parse` takes the last, and says nothing of the others. */

type Read = { value: unknown } | { mistake: [message: string, hint: string] };

export function parseJson(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      mistake: [
        `This is not JSON: ${(error as Error).message}`,
        'Write one JSON object a line, without a comma after it.',
      ],
    };
  }
  // To count is quick; only where the counts differ, the text is gone through.
  if (namesIn(text) === namesOf(value)) return { value };
  return {
    mistake: [`The property ${repeatedName(text)} is given twice.`, 'Leave one of them out.'],
  };
}

/** A text in quotes, and whether it names a property; or a bracket. */
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

function namesIn(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(TOKEN)) if (colon) count++;
  return count;
}

/** How many properties a value has, and the values in it. */
function namesOf(value: unknown): number {
  let count = 0;
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner: unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const item of inner) pending.push(item);
  }
  return count;
}

/** The first name that an object has twice, as it is written. */
function repeatedName(text: string): string {
  const open: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon) {
      const written = token.slice(0, -colon.length);
      const name = JSON.parse(written) as string;
      if (open.at(-1)?.has(name)) return written;
      open.at(-1)?.add(name);
    }
  }
  return 'of an object';
}
