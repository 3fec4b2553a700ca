/** Long work gives way: after a while, what else waits for the event loop has its turn. */

/** How long, in ms, work holds the event loop at a stretch. */
const SLICE_MS = 10;
/** So many of those who wait go on before others have a turn. */
const TOGETHER = 16;

const waiting: (() => void)[] = [];
let began: number | undefined;
let draining = false;

/** Nothing, as long as the event loop is not held for too long; else a promise of the next turn, in the order of calls. */
export function nextTurn(): Promise<void> | undefined {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    setImmediate(() => (began = undefined));
  }
  if (waiting.length === 0 && now - began < SLICE_MS) return undefined;
  return new Promise(resolve => {
    waiting.push(resolve);
    if (draining) return;
    draining = true;
    setImmediate(drain);
  });
}

function drain(): void {
  for (const goOn of waiting.splice(0, TOGETHER)) goOn();
  if (waiting.length) setImmediate(drain);
  else draining = false;
}

/** As JSON.stringify, for data alone, a turn after the other. */
export async function stringifyInTurns(value: unknown): Promise<string> {
  const parts: string[] = [];
  for (const part of partsOf(value)) {
    parts.push(part);
    const turn = parts.length % 64 === 0 ? nextTurn() : undefined;
    if (turn) await turn;
  }
  return parts.join('');
}

/** An object without others in it is one part. */
function* partsOf(value: unknown): Generator<string> {
  if (
    typeof value !== 'object' ||
    value === null ||
    'toJSON' in value ||
    !Object.values(value).some(isObject)
  ) {
    yield JSON.stringify(value) ?? 'null';
  } else if (Array.isArray(value)) {
    let separator = '[';
    for (const item of value) {
      yield separator;
      yield* partsOf(item);
      separator = ',';
    }
    yield ']';
  } else {
    let separator = '{';
    for (const [name, part] of Object.entries(value)) {
      if (part === undefined || typeof part === 'function') continue;
      yield `${separator}${JSON.stringify(name)}:`;
      yield* partsOf(part);
      separator = ',';
    }
    yield separator === '{' ? '{}' : '}';
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
