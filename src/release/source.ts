/** How a member's bytes are packed in the archive; a file in a folder is `stored`. */
export type PackingMethod = "stored" | "deflate" | "deflate64";

/** One file of a release: a table, or something beside the tables. */
export interface Member {
  /** File name without folder and without `.csv`, in the case in which the release writes it. */
  readonly table: string;
  /** Path inside the archive or folder, with forward slashes. */
  readonly path: string;
  /** Size after unpacking, in bytes, as the archive or folder states it. */
  readonly bytes: number;
  /** Size as packed; equal to `bytes` for a stored member. */
  readonly compressedBytes: number;
  readonly method: PackingMethod;
  /** `YYYY-MM-DDTHH:MM:SS`, local time of whoever packed it; null when the archive carries the zero date. */
  readonly modified: string | null;
  /**
   * The unpacked bytes, in order, in chunks of 1 MiB (the last one may be shorter; none at all for an empty member).
   * The consumer may overwrite a chunk. Size and CRC-32 are verified before the iteration ends.
   * Throws `zip-damaged`, `zip-too-large` (more bytes than stated), `file-changed`, `path-not-readable`.
   */
  chunks(): AsyncIterable<Buffer>;
}

/** A release that has been found and listed, not yet read. Close it when done. */
export interface ReleaseSource {
  readonly kind: "zip" | "folder";
  /** The path as the caller gave it. */
  readonly location: string;
  /** Every `.csv`, sorted by table name regardless of case. */
  readonly tables: readonly Member[];
  /** Count.txt, the Readme and whatever else is no `.csv`, sorted by path. */
  readonly others: readonly Member[];
  /** Size of the zip file, or the sum of the folder's files. */
  readonly bytes: number;
  /**
   * SHA-256 in hex: of the zip file's bytes, or of the lines `path TAB bytes TAB sha256` of a folder's members, sorted
   * by path. A pass of its own over all bytes.
   */
  checksum(): Promise<string>;
  close(): Promise<void>;
}

/** How {@link openRelease} guards against archives made to fill a disk. */
export interface OpenOptions {
  /** Accepts any ratio and any total size. Default false. */
  readonly allowLarge?: boolean | undefined;
  /** Most bytes that all members may unpack to. Default 256 GiB, several times a real release. */
  readonly maxTotalBytes?: number | undefined;
}
