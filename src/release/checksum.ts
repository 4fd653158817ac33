import { createHash } from "node:crypto";
import { unreadable } from "./path-errors.ts";
import { readChunks } from "./read-range.ts";

/** SHA-256, in hex, of an open file's bytes. Throws `path-not-readable`. */
export async function sha256(path: string, descriptor: number, bytes: number): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of readChunks(descriptor, 0, bytes)) hash.update(chunk);
  } catch (error) {
    throw unreadable(path, error);
  }
  return hash.digest("hex");
}
