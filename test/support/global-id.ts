/** A global id, as a client would have got it from the field `id`. */
export const globalId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64');
