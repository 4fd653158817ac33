import { measured } from "../../measures/measured-record.ts";
import type { Asking } from "../asking.ts";
import { oncePerRelease } from "../once-per-release.ts";
import { askAll } from "./ask-all.ts";

/** A court in the list of courts. */
export interface CourtEntry {
  readonly code: string;
  /** The city that the release knows it by, with the code behind it where several courts share the city. */
  readonly name: string;
  /** Two letters; null where the release has none. */
  readonly state: string | null;
  /** Cases pending on the record's last day; null where the release lacks a table for it. */
  readonly pending: number | null;
  /** Single judges at work there in the three months that end with the record; null as above. */
  readonly judges: number | null;
}

/**
 * The courts of a release that have a proceeding, by name. Codes that stand for no court, such as tests and stray codes,
 * are not among them. Throws what asking throws.
 */
export const courts: (asking: Asking) => Promise<readonly CourtEntry[]> = oncePerRelease(async (asking) => {
  const names = (await asking.values()).get("court");
  const { caseload } = await askAll(asking, { caseload: { measure: "caseload_per_judge", by: ["court"] } });
  const figures = new Map(caseload?.rows.map(({ groups, values }) => [groups[0]?.code, values]));
  const numberOf = (court: string, column: "count" | "judges") =>
    caseload === null ? null : (figures.get(court)?.[column] ?? 0);
  const listed = await asking.read(async (record) => {
    const { database } = (await measured(record)).record;
    return database.rows("select court, state from courts where is_court and proceedings > 0 order by court");
  });
  const entries = (listed as unknown as { court: string; state: string | null }[]).map(({ court, state }) => ({
    code: court,
    name: names?.get(court) ?? court,
    state,
    pending: numberOf(court, "count"),
    judges: numberOf(court, "judges"),
  }));
  return entries.toSorted((a, b) => a.name.localeCompare(b.name, "en") || (a.code < b.code ? -1 : 1));
});
