import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";

/** Where a download keeps its four files. */
export interface DownloadFiles {
  /** The finished zip. */
  readonly path: string;
  /** Its origin and version. */
  readonly note: string;
  /** What has arrived so far. */
  readonly part: string;
  readonly partNote: string;
}

/** Where bytes came from and which version of it they are. */
export interface DownloadNote {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Size of the whole file; null when the server did not say. */
  readonly totalBytes: number | null;
}

/** A note together with the bytes that are there. */
export interface Kept extends DownloadNote {
  readonly bytes: number;
}

export function downloadFiles(path: string): DownloadFiles {
  return { path, note: `${path}.json`, part: `${path}.part`, partNote: `${path}.part.json` };
}

/** The finished download of an address; undefined when there is none or the file is not the one noted. */
export async function readFinished(files: DownloadFiles, address: string): Promise<Kept | undefined> {
  const kept = await readKept(files.path, files.note, address);
  return kept !== undefined && kept.bytes === kept.totalBytes ? kept : undefined;
}

/** The unfinished download of an address; undefined when there is none. */
export function readPart(files: DownloadFiles, address: string): Promise<Kept | undefined> {
  return readKept(files.part, files.partNote, address);
}

/** Forgets what arrived so far. */
export async function discardPart(files: DownloadFiles): Promise<void> {
  await rm(files.part, { force: true });
  await rm(files.partNote, { force: true });
}

/** Writes a note aside and renames it, so that it is whole or not there. */
export async function writeNote(path: string, note: DownloadNote): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(note, null, 2)}\n`);
  await rename(`${path}.new`, path);
}

async function readKept(path: string, notePath: string, address: string): Promise<Kept | undefined> {
  const found = await stat(path).catch(() => undefined);
  const text = await readFile(notePath, "utf8").catch(() => undefined);
  if (found === undefined || text === undefined) return undefined;
  const note = parseNote(text);
  return note?.address === address ? { ...note, bytes: found.size } : undefined;
}

function parseNote(text: string): DownloadNote | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isNote(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isNote(value: unknown): value is DownloadNote {
  if (typeof value !== "object" || value === null) return false;
  const { address, etag, lastModified, totalBytes } = value as Record<string, unknown>;
  const text = (field: unknown): boolean => field === null || typeof field === "string";
  return (
    typeof address === "string" &&
    text(etag) &&
    text(lastModified) &&
    (totalBytes === null || typeof totalBytes === "number")
  );
}
