/** A default value as one writes it; nothing where there is none. */
export const printDefault = (value: unknown): string =>
  value === undefined ? '' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
