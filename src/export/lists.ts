/** A list as JSON, for formats that know no lists; figures are JSON texts already. */
export const listText = (name: string, list: readonly (string | number)[]): string =>
  name === 'figures' ? `[${list.join(',')}]` : JSON.stringify(list);
