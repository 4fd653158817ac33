import { LAST_DAY, NO_DAY } from "../days.ts";
import { COURTS, type Court } from "../population/places.ts";
import type { CaseStory } from "../population/story.ts";
import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { reference, type TableWriter, type World } from "./table-writer.ts";
import { appealsOf } from "./tbl-appeal.ts";

/** One row per representative: the government's counsel, and the respondent's lawyers at court and Board. */
export const tblRepsAssigned: TableWriter = {
  table: "tbl_RepsAssigned",
  write(row, story, random, world) {
    let made = 0;
    const add = (level: string, type: string, table: string, parent: number, day: number): void => {
      if (made < 24) writeRepresentative(row, random, world, story, made++, level, type, table, parent, day);
    };
    for (const proceeding of story.proceedings) {
      const early = proceeding.beginning === "filed" || random.chance(0.7);
      if (early && random.chance(0.88)) {
        const perCase = random.chance(0.8);
        const table = perCase ? random.pick(["a_tblcase", "A_Tblcase", "A_TblCase"]) : "b_tblproceeding";
        add("COURT", "INS", table, perCase ? story.id : proceeding.id, proceeding.start);
      }
    }
    if (story.lawyer !== NO_DAY) {
      add("COURT", "ALIEN", random.pick(["a_tblcase", "A_Tblcase"]), story.id, story.lawyer);
      if (random.chance(0.75)) add("COURT", "ALIEN", "A_TblCase", story.id, story.lawyer + random.below(600));
      if (random.chance(0.35)) add("COURT", "ALIEN", "A_TblCase", story.id, story.lawyer + random.below(900));
    }
    for (const { id, appeal } of appealsOf(story)) {
      add("BOARD", "INS", "tblappeal", id, appeal.filed);
      if (random.chance(0.7)) add("BOARD", "ALIEN", random.pick(["tblappeal", "tblAppeal"]), id, appeal.filed);
    }
  },
};

function writeRepresentative(
  row: RowBuffer,
  random: Random,
  world: World,
  story: CaseStory,
  index: number,
  level: string,
  type: string,
  table: string,
  parent: number,
  day: number,
): void {
  const assigned = Math.min(day, LAST_DAY);
  const court = COURTS[story.proceedings[0]?.court ?? 0] as Court;
  row.int(1_000_000 + story.number * 24 + index);
  row.int(reference(random, world, story.id, 0.00014, "IDNCASE"));
  row.text(level);
  row.text(type);
  row.text(table);
  row.int(parent);
  if (random.chance(0.656)) row.text(level === "BOARD" ? "BIA" : court.code);
  else row.empty();
  row.date(type === "INS" ? assigned : NO_DAY);
  row.date(type === "ALIEN" && level === "BOARD" && random.chance(0.7) ? assigned : NO_DAY);
  row.date(type === "ALIEN" && level === "COURT" ? assigned : NO_DAY);
  row.text(random.chance(0.6) ? "1" : "0");
  row.end();
}
