import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { InputError } from "./errors.ts";

/** The system's own words for an error of the file system, such as "not a directory"; undefined for other errors. */
export function systemWords(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  return error.message.replace(/^[A-Z0-9]+: /, "").replace(/, .*/s, "");
}

/**
 * An error of the file system while writing to a path as `disk-full` or `path-not-writable`; anything else as it was.
 * `untouched` says what the failed step left alone.
 */
export function fileError(error: unknown, path: string, untouched?: string): unknown {
  const words = systemWords(error);
  if (words === undefined) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const kept = untouched === undefined ? {} : { untouched };
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new InputError(
      "disk-full",
      `no space left on the disk of ${path}`,
      { path },
      { ...kept, advice: "free some space and run the same command again", cause: error },
    );
  }
  return new InputError(
    "path-not-writable",
    `cannot write to ${path}: ${words}`,
    { path },
    { ...kept, advice: "check its permissions, or name another folder", cause: error },
  );
}

/** Runs a step that writes to `path`, turning the file system's errors into ours. */
export function writing<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw fileError(error, path);
  }
}

/** Free bytes on the disk that holds a folder, for an ordinary user. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Bytes of all files in a folder and below; 0 when it is not there. */
export function folderBytes(folder: string): number {
  if (!existsSync(folder)) return 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.reduce((sum, path) => sum + statSync(path).size, 0);
}

/** Writes a small file, text or bytes, so that it is there whole or not at all when the process stops midway. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.tmp`;
  writing(path, () => {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  });
}

/** Waits until the disk has a folder and everything in it, so that it outlives a machine that stops. */
export function syncFolder(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) syncFolder(join(folder, entry.name));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
  for (const path of [...files, folder]) {
    writing(path, () => {
      const descriptor = openSync(path, "r");
      fsyncSync(descriptor);
      closeSync(descriptor);
    });
  }
}

/**
 * Makes every file of a folder and below read-only, so that no program of this user writes into one by mistake; they can
 * still be removed and replaced. Throws `path-not-writable`.
 */
export function protectFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) writing(path, () => chmodSync(path, 0o444));
  }
}

/** A file that grows by appending. Throws `disk-full` and `path-not-writable`. */
export class AppendFile {
  readonly path: string;
  bytes = 0;
  private readonly descriptor: number;

  /** Begins the file anew. */
  constructor(path: string) {
    this.path = path;
    this.descriptor = writing(path, () => openSync(path, "w"));
  }

  /** Writes all of the bytes before it returns, so that a view may be reused. */
  append(bytes: Uint8Array): void {
    writing(this.path, () => {
      for (let from = 0; from < bytes.length; ) from += writeSync(this.descriptor, bytes, from);
    });
    this.bytes += bytes.length;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}
