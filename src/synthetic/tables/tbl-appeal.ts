import { LAST_DAY, NO_DAY } from "../days.ts";
import type { Appeal, CaseStory, Proceeding } from "../population/story.ts";
import { MOST_PROCEEDINGS } from "../population/story.ts";
import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { coded, reference, type TableWriter, type World } from "./table-writer.ts";
import { language } from "./text-forms.ts";

/** idnAppeal of the appeal from the proceeding at `position` (0 for an appeal that belongs to none). */
export function appealId(story: CaseStory, position: number): number {
  return 3_000_000 + story.number * MOST_PROCEEDINGS + position;
}

/** One filing of a case; `from` is null for an appeal from an officer. */
export interface Filing {
  readonly id: number;
  readonly appeal: Appeal;
  readonly from: Proceeding | null;
}

const NONE: readonly Filing[] = [];

/** The appeals of a case with the proceeding each is from. */
export function appealsOf(story: CaseStory): readonly Filing[] {
  if (story.looseAppeal !== null) return [{ id: appealId(story, 0), appeal: story.looseAppeal, from: null }];
  let filings = NONE;
  for (let i = 0; i < story.proceedings.length; i++) {
    const from = story.proceedings[i] as Proceeding;
    if (from.appeal !== null) filings = [...filings, { id: appealId(story, i), appeal: from.appeal, from }];
  }
  return filings;
}

/** One row per filing at the Board. */
export const tblAppeal: TableWriter = {
  table: "tblAppeal",
  write(row, story, random, world) {
    for (const { id, appeal, from } of appealsOf(story)) writeAppeal(row, random, world, story, id, appeal, from);
  },
};

function writeAppeal(
  row: RowBuffer,
  random: Random,
  world: World,
  story: CaseStory,
  id: number,
  appeal: Appeal,
  from: Proceeding | null,
): void {
  row.int(id);
  row.int(story.id);
  if (from === null) row.empty();
  else row.int(reference(random, world, from.id, 0.0002, "idnProceeding"));
  row.text(from === null ? "DD" : random.chance(0.001) ? "ij" : random.chance(0.02) ? "MA" : "IJ");
  row.text(appeal.type);
  row.date(appeal.filed);
  row.text(appeal.filedBy);
  row.date(random.chance(0.692) ? appeal.filed + random.below(20) : NO_DAY);
  row.date(appeal.decided);
  row.text(
    appeal.decision === ""
      ? ""
      : coded(random, world, appeal.decision, 0.00022, ["AFD", "MB", "RET", "REV"], "strBIADecision"),
  );
  if (appeal.decided !== NO_DAY && random.chance(0.98))
    row.text(random.chance(0.85) ? "R" : random.pick(["P", "A", "T"]));
  else row.nothing(random, 0.005, "spaces", 1);
  if (random.chance(0.03)) row.empty();
  else row.text(story.type);
  if (from === null) row.empty(2);
  else {
    language(row, random, coded(random, world, story.language, 0.00027, ["Q1Q"], "strLang"));
    row.text(coded(random, world, story.nation.code, 0.00044, ["QQ"], "strNat"));
  }
  if (random.chance(0.021)) row.text(random.pick(["F", "S"]));
  else row.nothing(random, 0.19, "spaces", 1);
  if (random.chance(0.838)) row.text(from?.custody ?? "N");
  else row.empty();
  if (random.chance(0.002)) row.text(random.pick(["Y", "N"]));
  else row.empty();
  row.end();
}

/** One row per appeal of those that the second table repeats. */
export const tblAppeal2: TableWriter = {
  table: "tblAppeal2",
  write(row, story, random, world) {
    for (const { id, from } of appealsOf(story)) {
      if (!random.chance(0.815)) continue;
      row.int(id);
      row.int(story.id);
      if (from === null) row.empty();
      else row.int(reference(random, world, from.id, 0.0002, "idnProceeding"));
      row.end();
    }
  },
};

/** One row per appeal that went on to a federal court. */
export const tblAppealFedCourts: TableWriter = {
  table: "tblAppealFedCourts",
  write(row, story, random) {
    for (const { id, appeal } of appealsOf(story)) {
      if (appeal.decided === NO_DAY || !random.chance(0.143)) continue;
      row.int(id - 1_000_000);
      if (random.chance(0.054)) row.empty();
      else row.int(id);
      row.date(random.chance(0.032) ? NO_DAY : Math.min(LAST_DAY, appeal.decided + random.below(120)));
      if (random.chance(0.035)) row.text(random.pick(["REM", "DIS", "SUS"]));
      else row.empty();
      row.end();
    }
  },
};

/** One row per appeal referred to three members of the Board. */
export const tblThreeMbrReferrals: TableWriter = {
  table: "tblThreeMbrReferrals",
  write(row, story, random) {
    for (const { id, appeal } of appealsOf(story)) {
      if (!random.chance(0.055)) continue;
      row.int(id - 2_000_000);
      row.int(id);
      const referred = Math.min(LAST_DAY, appeal.filed + random.between(60, 300));
      row.date(referred);
      row.date(random.chance(0.134) ? Math.min(LAST_DAY, referred + 40) : NO_DAY);
      row.end();
    }
  },
};
