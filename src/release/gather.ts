/** Size of the chunks that a member is read in: large enough that the cost per chunk vanishes. */
export const CHUNK_BYTES = 1024 * 1024;

/** The same bytes in chunks of exactly {@link CHUNK_BYTES}, the last one shorter, each in memory of its own. */
export async function* gather(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let filled = 0;
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const part = piece.subarray(from, from + CHUNK_BYTES - filled);
      chunk.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled === CHUNK_BYTES) {
        yield chunk;
        chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
