import { basename, resolve } from "node:path";
import { isDay } from "../base/dates.ts";
import { InputError } from "../base/errors.ts";
import type { ReleaseSource } from "./source.ts";

/** The day that names a release, `YYYY-MM-DD`, and where it was found. */
export interface ReleaseId {
  readonly id: string;
  readonly from: "folder-name" | "newest-member" | "option";
}

/**
 * The id of a release: the date in the name of its root folder (`EOIR Case Data 2026-0801` is 2026-08-01; older ones
 * begin with MMDDYY), else the newest date among its tables, else `option`, a `YYYY-MM-DD`. A source that carries its
 * own date is never renamed by the option: compare the two and tell the user when they differ.
 * Throws `release-id-unknown` when there is none, and `bad-option` when the option is no date.
 */
export function releaseId(source: Pick<ReleaseSource, "kind" | "location" | "tables">, option?: string): ReleaseId {
  if (option !== undefined && !isDay(option)) {
    throw new InputError(
      "bad-option",
      `not a date: --release ${option}`,
      { option: "--release", value: option },
      {
        advice: "write it as YYYY-MM-DD, for example 2026-08-01",
      },
    );
  }
  const dated = folderNames(source)
    .map(dayInName)
    .find((day) => day !== undefined);
  if (dated !== undefined) return { id: dated, from: "folder-name" };
  const newest = source.tables
    .flatMap((member) => (member.modified === null ? [] : [member.modified.slice(0, 10)]))
    .sort()
    .at(-1);
  if (newest !== undefined) return { id: newest, from: "newest-member" };
  if (option !== undefined) return { id: option, from: "option" };
  throw new InputError(
    "release-id-unknown",
    `nothing in ${source.location} says which release it is`,
    { path: source.location },
    { untouched: "nothing was loaded", advice: "name it with --release YYYY-MM-DD" },
  );
}

/** The day written in a folder's name, as `YYYY-MMDD`, `YYYY-MM-DD`, `YYYYMMDD` or a leading `MMDDYY-`; else undefined. */
export function dayInName(name: string): string | undefined {
  const modern = /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(name);
  const older = /^(\d\d)(\d\d)(\d\d)(?=-)/.exec(name);
  const day =
    modern !== null
      ? `${modern[1]}-${modern[2]}-${modern[3]}`
      : older !== null
        ? `20${older[3]}-${older[1]}-${older[2]}`
        : undefined;
  return day !== undefined && isDay(day) ? day : undefined;
}

function folderNames(source: Pick<ReleaseSource, "kind" | "location" | "tables">): string[] {
  const inside = source.tables.flatMap((member) => member.path.split("/").slice(0, -1));
  const own = source.kind === "folder" ? [basename(resolve(source.location))] : [];
  return [...new Set([...own, ...inside])];
}
