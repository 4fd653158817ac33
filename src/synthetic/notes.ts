/** The two text files of a release: what it is, and how many rows each table holds. */
import { SIMULATED_MARK } from "../release/simulated-mark.ts";

/** Tables whose stated count is one too high, as the real file's is for these two. */
export const MISCOUNTED: ReadonlySet<string> = new Set(["tblLookupJudge", "tblLookupJudgeBaseCity"]);

/** `Count.txt`: a line per table, name, tab, rows. */
export function countText(rows: ReadonlyMap<string, number>, lineEnd: string): string {
  let text = "";
  for (const [table, count] of rows) text += `${table}\t${count + (MISCOUNTED.has(table) ? 1 : 0)}${lineEnd}`;
  return text;
}

/** `Readme.txt`: says first that nothing in the release is real, then how it was made. */
export function readmeText(cases: number, seed: number, damage: string, lineEnd: string): string {
  return [
    SIMULATED_MARK,
    "It has the form of the immigration courts' monthly release of case data, and none of its content.",
    "Judges' names are built from syllables and belong to nobody.",
    "",
    `Written by: assize synth`,
    `Cases: ${cases}`,
    `Seed: ${seed}`,
    `Damage: ${damage}`,
    "",
    "Tables are tab delimited with a header line and no quoting.",
    "",
  ].join(lineEnd);
}
