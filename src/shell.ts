/** A word of a command that a person may copy: in quotes where a shell would take it for more than one word. */
export const quoted = (word: string): string =>
  /^[\p{L}\p{N}_./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
