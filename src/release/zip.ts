import { type FileHandle, open } from "node:fs/promises";
import { ReleaseError } from "../base/errors.ts";
import { sha256 } from "./checksum.ts";
import { checkSizes } from "./limits.ts";
import { listMembers } from "./list-members.ts";
import { forwardSlashes, isLitter, isUnsafe, tableName } from "./member-path.ts";
import { unreadable } from "./path-errors.ts";
import type { Member, OpenOptions, PackingMethod, ReleaseSource } from "./source.ts";
import { zipChunks } from "./zip-chunks.ts";
import { methodNamed, readDirectory, type ZipEntry } from "./zip-directory.ts";

/**
 * Lists a release in a zip: stored, Deflate or Deflate64, with or without zip64. The file stays open until `close`, so
 * that a download that replaces it meanwhile does no harm. Throws as `openRelease`.
 */
export async function openZip(location: string, options: OpenOptions = {}): Promise<ReleaseSource> {
  const file = await open(location).catch((error: unknown) => {
    throw unreadable(location, error);
  });
  try {
    return await listZip(location, file, options);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function listZip(location: string, file: FileHandle, options: OpenOptions): Promise<ReleaseSource> {
  const zipBytes = (await file.stat()).size;
  const entries = await readDirectory(location, file.fd, zipBytes);
  const kept = entries.filter((entry) => !isLitter(safe(location, entry).path));
  const methods = kept.map((entry) => method(location, entry));
  checkSizes(location, kept, options);
  checkRoom(location, kept, zipBytes);
  const members = kept.map((entry, index): Member => {
    const path = forwardSlashes(entry.path);
    const packing = methods[index]!;
    const { bytes, compressedBytes, modified } = entry;
    const chunks = (): AsyncIterable<Buffer> =>
      zipChunks(location, entry, {
        descriptor: file.fd,
        zipBytes,
        offset: entry.offset,
        compressedBytes,
        method: packing,
      });
    return { table: tableName(path), path, bytes, compressedBytes, method: packing, modified, chunks };
  });
  return {
    kind: "zip",
    location,
    ...listMembers(location, members),
    bytes: zipBytes,
    checksum: () => sha256(location, file.fd, zipBytes),
    close: () => file.close(),
  };
}

function safe(location: string, entry: ZipEntry): ZipEntry {
  if (!isUnsafe(entry.path)) return entry;
  throw new ReleaseError(
    "member-path-unsafe",
    `a member of ${location} has a path that leads outside it: ${JSON.stringify(entry.path)}`,
    { path: location, member: entry.path },
    { untouched: "nothing was unpacked", advice: "this is not how EOIR packs a release: download it again from EOIR" },
  );
}

function method(location: string, entry: ZipEntry): PackingMethod {
  const details = { path: location, member: entry.path };
  if (entry.encrypted) {
    throw new ReleaseError("zip-encrypted", `${entry.path} in ${location} is encrypted`, details, {
      untouched: "nothing was loaded",
      advice: "unpack it with its password and give the folder",
    });
  }
  const named = methodNamed(entry.method);
  if (named !== undefined) return named;
  throw new ReleaseError(
    "compression-unknown",
    `${entry.path} in ${location} is packed by method ${entry.method}; known are 0 (stored), 8 (Deflate), 9 (Deflate64)`,
    { ...details, method: entry.method },
    { untouched: "nothing was loaded", advice: "unpack it with another tool and give the folder" },
  );
}

function checkRoom(location: string, entries: readonly ZipEntry[], zipBytes: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedBytes, 0);
  const beyond = entries.find((entry) => entry.offset + entry.compressedBytes > zipBytes);
  if (packed <= zipBytes && beyond === undefined) return;
  throw new ReleaseError(
    "zip-damaged",
    `the directory of ${location} lists more bytes than the file has${beyond ? `, for example in ${beyond.path}` : ""}`,
    { path: location, ...(beyond ? { member: beyond.path } : {}) },
    { untouched: "nothing was loaded", advice: "download it again" },
  );
}
