/** Any text at all, and texts that something took for more than a text. */
import fc from 'fast-check';

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  // Lone surrogates, too.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map(codes => String.fromCharCode(...codes)),
  fc.constantFrom(
    ...['', '*GPT', '&a', '- x', '{', '__proto__', '\ufdfa'.repeat(400), '名'.repeat(12_000)],
    ...['s1p1', '2025-01-02', 'null'],
  ),
);
