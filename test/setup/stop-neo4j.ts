export default async function stop(): Promise<void> {
  await globalThis.stopNeo4j?.();
}
