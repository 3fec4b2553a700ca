/** Records, each as one or several of the items of a JSON array, one a line, with commas between them. */
export async function* jsonItems<Row>(
  batches: AsyncIterable<Row[]>,
  items: (row: Row) => object | object[],
  separator = '\n',
): AsyncGenerator<string> {
  for await (const batch of batches) {
    if (batch.length === 0) continue; // else two commas would meet
    const texts = batch.flatMap(items).map(item => JSON.stringify(item));
    yield separator + texts.join(',\n');
    separator = ',\n';
  }
}
