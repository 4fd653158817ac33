import { ReleaseError } from "../base/errors.ts";
import type { OpenOptions } from "./source.ts";

/** Most bytes that one packed byte may become. Text tables reach 10 to 30; Deflate itself allows 1,032. */
const MAX_RATIO = 200;

/** Members below this size are never refused for their ratio. */
const SMALL_BYTES = 64 * 1024;

const MAX_TOTAL_BYTES = 256 * 1024 ** 3;

/** What a zip's directory states of one member. */
export interface StatedSize {
  readonly path: string;
  readonly bytes: number;
  readonly compressedBytes: number;
}

/** Refuses, by `zip-too-large`, an archive whose stated sizes are those of a zip bomb rather than of a release. */
export function checkSizes(location: string, members: readonly StatedSize[], options: OpenOptions): void {
  if (options.allowLarge) return;
  const limit = options.maxTotalBytes ?? MAX_TOTAL_BYTES;
  let total = 0;
  for (const member of members) {
    const ratio = member.bytes / Math.max(1, member.compressedBytes);
    if (member.bytes >= SMALL_BYTES && ratio > MAX_RATIO) {
      throw tooLarge(location, member, `unpacks to ${Math.round(ratio)} times its size (limit ${MAX_RATIO})`);
    }
    total += member.bytes;
    if (total > limit) throw tooLarge(location, member, `brings the unpacked total past ${limit} bytes`);
  }
}

function tooLarge(location: string, member: StatedSize, what: string): ReleaseError {
  return new ReleaseError(
    "zip-too-large",
    `${member.path} in ${location} ${what}`,
    { path: location, member: member.path, ratio: member.bytes / Math.max(1, member.compressedBytes) },
    { untouched: "nothing was unpacked", advice: "if you trust this file, use --allow-large" },
  );
}
