import { ReleaseError } from "../base/errors.ts";
import { CHUNK_BYTES } from "./gather.ts";
import { inflate, type PackedMember } from "./inflate.ts";
import { inflateAside } from "./inflate-aside.ts";
import { reason } from "./path-errors.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** From this size on a member is worth a thread of its own. */
const ASIDE_BYTES = 64 * CHUNK_BYTES;

/**
 * The unpacked bytes of a zip's member, checked against the size and CRC-32 that the directory states.
 * Throws `zip-too-large` as soon as there are more bytes than stated, and `zip-damaged` for everything else.
 */
export async function* zipChunks(zip: string, entry: ZipEntry, packed: PackedMember): AsyncGenerator<Buffer, void> {
  const inner = entry.bytes < ASIDE_BYTES ? inflate(packed) : inflateAside(packed);
  let seen = 0;
  try {
    for (;;) {
      const step = await inner.next().catch((error: unknown) => {
        throw damaged(zip, entry, reason(error), error);
      });
      if (step.done) {
        if (seen < entry.bytes)
          throw damaged(zip, entry, `it unpacks to ${seen} bytes and not to the stated ${entry.bytes}`);
        if (step.value !== entry.crc32) throw damaged(zip, entry, "its bytes do not have the stated CRC-32");
        return;
      }
      seen += step.value.length;
      if (seen > entry.bytes) throw pastStated(zip, entry);
      yield step.value;
    }
  } finally {
    await inner.return(0);
  }
}

function damaged(zip: string, entry: ZipEntry, what: string, cause?: unknown): ReleaseError {
  return new ReleaseError(
    "zip-damaged",
    `${entry.path} in ${zip} is damaged: ${what}`,
    { path: zip, member: entry.path },
    { advice: "download it again", cause },
  );
}

function pastStated(zip: string, entry: ZipEntry): ReleaseError {
  return new ReleaseError(
    "zip-too-large",
    `${entry.path} in ${zip} unpacks to more than the stated ${entry.bytes} bytes`,
    { path: zip, member: entry.path, ratio: entry.bytes / Math.max(1, entry.compressedBytes) },
    { advice: "this is how a zip bomb looks: download the release again from EOIR" },
  );
}
