/** Records as the items of a JSON array, one a line, with commas between them. */
export async function* jsonItems<Row>(
  batches: AsyncIterable<Row[]>,
  item: (row: Row) => object,
  separator = '\n',
): AsyncGenerator<string> {
  for await (const batch of batches) {
    if (batch.length === 0) continue; // else two commas would meet
    yield separator + batch.map(row => JSON.stringify(item(row))).join(',\n');
    separator = ',\n';
  }
}
