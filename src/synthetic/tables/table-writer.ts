import type { Bench } from "../population/judges.ts";
import type { CaseStory } from "../population/story.ts";
import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";

/** What every table writer may look at beside the case. */
export interface World {
  readonly seed: number;
  /** Cases in the population. */
  readonly cases: number;
  readonly bench: Bench;
  /** Invented attorneys in the population; they are numbered from 0. */
  readonly attorneys: number;
  /** Counts one row that breaks a rule on purpose, under `column`: a reference to nothing, or a code of no list. */
  note(kind: "orphan" | "unlisted", column: string): void;
}

/** Writes the rows that one table holds of one case. Columns are written in the table's declared order. */
export interface TableWriter {
  /** The table's name in the catalogue. */
  readonly table: string;
  write(row: RowBuffer, story: CaseStory, random: Random, world: World): void;
}

/** An id below all ids that exist: a reference to nothing. */
export function missingId(random: Random): number {
  return random.between(1, 999_999);
}

/** The given id; in `share` of the draws an id that names nothing, noted under `column`. */
export function reference(random: Random, world: World, id: number, share: number, column: string): number {
  if (!random.chance(share)) return id;
  world.note("orphan", column);
  return missingId(random);
}

/** The given code; in `share` of the draws one of `strays`, which no list holds, noted under `column`. */
export function coded(
  random: Random,
  world: World,
  code: string,
  share: number,
  strays: readonly string[],
  column: string,
): string {
  if (!random.chance(share)) return code;
  world.note("unlisted", column);
  return random.pick(strays);
}

/** A time of day in office hours, in minutes after midnight. */
export function officeMinutes(random: Random): number {
  return 480 + random.below(540);
}

/** A time of day, in milliseconds after midnight. */
export function anyMillis(random: Random): number {
  return 28_800_000 + random.below(36_000_000);
}
