import { open } from "node:fs/promises";
import { ReleaseError } from "../base/errors.ts";
import { reason, systemCode, unreadable } from "./path-errors.ts";
import { readRange } from "./read-range.ts";
import type { PackingMethod } from "./source.ts";
import { zipReader } from "./zip-reader.ts";

/** What the directory of a zip says of one member, directories left out. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: number;
  readonly compressedBytes: number;
  /** Number of the compression method: 0 stored, 8 Deflate, 9 Deflate64. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  /** Offset of the local header. */
  readonly offset: number;
  readonly modified: string | null;
}

const METHODS: ReadonlyMap<number, PackingMethod> = new Map([
  [0, "stored"],
  [8, "deflate"],
  [9, "deflate64"],
]);

/** The compression method of a number in a zip's directory; undefined when we cannot unpack it. */
export function methodNamed(method: number): PackingMethod | undefined {
  return METHODS.get(method);
}

/** Every member that the directory of an open zip lists. Throws `not-a-zip`, `zip-damaged`, `path-not-readable`. */
export async function readDirectory(path: string, descriptor: number, zipBytes: number): Promise<ZipEntry[]> {
  const entries = await zipReader(descriptor, zipBytes)
    .getEntries()
    .catch(async (error: unknown) => {
      throw systemCode(error) === undefined ? await notReadable(path, descriptor, error) : unreadable(path, error);
    });
  return entries
    .filter((entry) => !entry.directory)
    .map((entry) => ({
      path: entry.filename,
      bytes: entry.uncompressedSize,
      compressedBytes: entry.compressedSize,
      method: entry.compressionMethod,
      encrypted: entry.encrypted,
      crc32: entry.crc32 ?? entry.signature ?? 0,
      offset: entry.offset,
      modified: dosDateTime(Number(entry.rawLastModDate)),
    }));
}

/** Throws unless the file at a path ends in the directory of a zip that lists something. */
export async function checkDirectory(path: string): Promise<void> {
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    await readDirectory(path, file.fd, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

/** The date and time of a zip's 32 bits, as local time of the packer; null for the zero date and for impossible ones. */
export function dosDateTime(bits: number): string | null {
  const parts = [(bits >>> 25) + 1980, (bits >>> 21) & 15, (bits >>> 16) & 31, (bits >>> 11) & 31, (bits >>> 5) & 63];
  const [year, month, day, hour, minute] = parts.map((part) => String(part).padStart(2, "0"));
  const text = `${year}-${month}-${day}T${hour}:${minute}:${String((bits & 31) * 2).padStart(2, "0")}`;
  const zero = text.startsWith("1980-01-01T00:00") || text.startsWith("1980-00-00");
  return zero || Number.isNaN(Date.parse(`${text}Z`)) ? null : text;
}

async function notReadable(path: string, descriptor: number, cause: unknown): Promise<ReleaseError> {
  const head = await readRange(descriptor, 0, 512);
  if (head.subarray(0, 2).toString("latin1") === "PK") {
    return new ReleaseError(
      "zip-damaged",
      `the zip is cut short or damaged, its directory cannot be read: ${path} (${reason(cause)})`,
      { path },
      { untouched: "nothing was loaded", advice: "download it again", cause },
    );
  }
  return new ReleaseError(
    "not-a-zip",
    `not a zip file but ${looksLike(head)}: ${path}`,
    { path },
    { untouched: "nothing was loaded", advice: "give EOIR's zip, or the folder it was unpacked to", cause },
  );
}

/** What the first bytes of a file look like, in a few words. */
export function looksLike(head: Uint8Array): string {
  const text = Buffer.from(head).toString("latin1");
  if (head.length === 0) return "an empty file";
  if (/^\s*(<!doctype|<html|<\?xml|<head)/i.test(text)) return "a web page";
  if (text.startsWith("\x1f\x8b")) return "a gzip file";
  if (text.startsWith("7z\xbc\xaf")) return "a 7z archive";
  if (text.startsWith("Rar!")) return "a RAR archive";
  return head.some((byte) => byte < 9) ? "something else" : "plain text";
}
