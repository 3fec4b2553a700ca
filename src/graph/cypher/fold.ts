/**
 * The form in which names are compared: compatibility characters made plain (full width too), lower case, runs of
 * white space made one space. `ＧＰＴ－４ｏ` and `gpt-4o` are the same name.
 */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
