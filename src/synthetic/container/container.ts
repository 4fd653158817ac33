import type { Writable } from "node:stream";

/** How members of a zip are packed. */
export type Compression = "deflate" | "deflate64" | "stored";

/** One file of a release being written. */
export interface Member {
  /** Takes text in order; the bytes must not change afterwards. */
  write(bytes: Uint8Array): void;
  /** Bytes of text so far. */
  readonly bytes: number;
  /** Bytes taken but not yet packed and on disk. */
  readonly waiting: number;
  /** Ends the file. Throws `disk-full` or `path-not-writable`. */
  close(): Promise<void>;
}

/** A release being written: a zip or a folder. Several members may be open at once. */
export interface Container {
  /** Starts a member. `bulk` marks large tables, which are packed fast rather than small. */
  open(name: string, bulk: boolean): Member;
  /** Ends the release; all members must be closed. */
  finish(): Promise<void>;
  /** Removes whatever was written. */
  abandon(): Promise<void>;
}

/** Resolves when the stream has been flushed to disk; rejects with its first error. */
export function ended(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once("close", () => (stream.errored === null ? resolve() : reject(stream.errored)));
    stream.once("error", reject);
  });
}
