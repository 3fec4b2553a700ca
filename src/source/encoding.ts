/**
 * Bytes become text only where they are UTF-8; for all others there is a guess what they are, so that a person knows
 * what to convert from. Detectors of encodings need pages of text; here a name of three characters must do.
 */
import { isUtf8 } from 'node:buffer';

/** The text, without a byte order mark; or the first line that is no UTF-8, and what the bytes seem to be. */
export type Decoded = { text: string } | { line: number; seems: string | undefined };

export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { line: 1, seems: wide };
  if (isUtf8(bytes)) return { text: Buffer.from(withoutMark(bytes)).toString('utf8') };
  const { line, offset } = firstBadLine(bytes);
  return { line, seems: narrowEncoding(bytes.subarray(offset, offset + SAMPLE)) };
}

/** The bytes without the mark by which some programs begin UTF-8. */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** What is wrong, and what to do. */
export const encodingMistake = (seems: string | undefined): [message: string, hint: string] => [
  `This is not UTF-8${seems ? `; it seems to be ${seems}` : ''}.`,
  `Save the file as UTF-8${commands[seems ?? ''] ? `, or convert it: iconv -f ${commands[seems ?? '']} -t UTF-8` : ''}.`,
];

const GBK = 'GBK (GB18030)';
const BIG5 = 'Big5';
const JAPANESE = 'Shift_JIS';
const WESTERN = 'Latin-1 (Windows-1252)';
const LITTLE = 'UTF-16LE';
const BIG = 'UTF-16BE';

/** What iconv calls them. */
const commands: Record<string, string> = {
  [GBK]: 'GB18030',
  [BIG5]: 'BIG5',
  [JAPANESE]: 'SHIFT_JIS',
  [WESTERN]: 'CP1252',
  [LITTLE]: 'UTF-16LE',
  [BIG]: 'UTF-16BE',
};

/** How many bytes are looked at. */
const SAMPLE = 65_536;

/** UTF-16, by its mark, or by the zeros that line ends and Latin letters have in it. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return LITTLE;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return BIG;
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, at) => (zeros[at % 2]! += byte === 0 ? 1 : 0));
  if (Math.max(...zeros) * 40 < sample.length || Math.max(...zeros) === 0) return undefined;
  return zeros[1]! > zeros[0]! ? LITTLE : BIG;
}

function firstBadLine(bytes: Uint8Array): { line: number; offset: number } {
  let line = 1;
  for (let offset = 0; ; line++) {
    const end = bytes.indexOf(0x0a, offset);
    if (end < 0 || !isUtf8(bytes.subarray(offset, end + 1))) return { line, offset };
    offset = end + 1;
  }
}

/** Encodings of one or two bytes a character. */
function narrowEncoding(sample: Uint8Array): string | undefined {
  if (mostlyUtf8(sample)) return undefined;
  if (share(decodedAs('shift_jis', sample), KANA) > 0.2) return JAPANESE;
  // The characters in common use are in one part of each table.
  const gbk = shareOfPairs(sample, (lead, trail) => lead >= 0xa1 && lead <= 0xd7 && trail >= 0xa1);
  const big5 = shareOfPairs(
    sample,
    (lead, trail) => lead >= 0xa1 && lead <= 0xc6 && (trail >= 0xa1 || (trail >= 0x40 && trail <= 0x7e)),
  );
  if (big5 > 0.8 && big5 > gbk) return BIG5;
  if (mostlySingle(sample)) return WESTERN;
  return share(decodedAs('gb18030', sample), HAN) > 0.5 ? GBK : undefined;
}

const KANA = /[\u3040-\u30ff]/gu;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** Whether it is UTF-8 but for a few places, as where a text was cut within a character. */
const mostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return right > wrong;
};

/** Of the pairs that begin beyond ASCII, how many are such. */
function shareOfPairs(bytes: Uint8Array, such: (lead: number, trail: number) => boolean): number {
  let pairs = 0;
  let found = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    pairs++;
    if (such(bytes[at]!, bytes[++at]!)) found++;
  }
  return pairs ? found / pairs : 0;
}

/** Whether most bytes beyond ASCII stand alone, as letters with accents do. */
function mostlySingle(bytes: Uint8Array): boolean {
  let runs = 0;
  let single = 0;
  for (let at = 0; at < bytes.length; at++) {
    const from = at;
    while (at < bytes.length && bytes[at]! >= 0x80) at++;
    if (at > from) runs++;
    if (at - from === 1) single++;
  }
  return single * 2 > runs;
}

const decodedAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** Of the characters beyond ASCII, how many are such. */
function share(text: string, such: RegExp): number {
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return beyond === 0 ? 0 : (text.match(such)?.length ?? 0) / beyond;
}
