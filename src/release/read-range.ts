import { read } from "node:fs";
import { promisify } from "node:util";
import { CHUNK_BYTES } from "./gather.ts";

const readAt = promisify(read);

/** Bytes from a place in an open file; fewer than asked for where the file ends. */
export async function readRange(descriptor: number, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await readAt(descriptor, buffer, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/**
 * The same in chunks. Used in place of a stream of Node's, which closes the descriptor when it is destroyed even if told
 * not to: the number may by then belong to another file.
 */
export async function* readChunks(descriptor: number, start: number, length: number): AsyncGenerator<Buffer, void> {
  for (let done = 0; done < length; ) {
    const chunk = await readRange(descriptor, start + done, Math.min(CHUNK_BYTES, length - done));
    if (chunk.length === 0) return;
    done += chunk.length;
    yield chunk;
  }
}
