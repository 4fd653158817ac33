import { stat } from "node:fs/promises";
import { openFolder } from "./folder.ts";
import { unreadable } from "./path-errors.ts";
import type { OpenOptions, ReleaseSource } from "./source.ts";
import { openZip } from "./zip.ts";

/**
 * Lists a release, a zip file or the folder it was unpacked to, without reading its tables: any folder depth, any case
 * of file names. Directories, `__MACOSX/`, hidden files and desktop litter are passed over.
 * Throws `path-not-found`, `path-not-readable`, `not-a-zip`, `zip-damaged`, `zip-encrypted`, `zip-too-large`,
 * `member-path-unsafe`, `member-twice`, `compression-unknown`, `no-tables`.
 */
export async function openRelease(location: string, options: OpenOptions = {}): Promise<ReleaseSource> {
  const found = await stat(location).catch((error: unknown) => {
    throw unreadable(location, error);
  });
  return found.isDirectory() ? openFolder(location) : openZip(location, options);
}
