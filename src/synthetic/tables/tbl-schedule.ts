import { LAST_DAY } from "../days.ts";
import { COURTS, type Court } from "../population/places.ts";
import type { CaseStory, Hearing, Proceeding } from "../population/story.ts";
import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { coded, officeMinutes, reference, type TableWriter, type World } from "./table-writer.ts";
import { attorneyId } from "./tbl-eoir-attorney.ts";
import { language } from "./text-forms.ts";

/** Notice forms; tblLookupNOTICE lists them. */
export const NOTICES: readonly string[] = ["Q6", "U7", "H6", "2I", "DX", "K5", "F1", "R3"];

/** One row per hearing of a person. */
export const tblSchedule: TableWriter = {
  table: "tbl_schedule",
  write(row, story, random, world) {
    const attorney = random.chance(0.41) ? attorneyId(world.seed, random.below(world.attorneys)) : "";
    for (const [i, proceeding] of story.proceedings.entries()) {
      for (const [j, hearing] of proceeding.hearings.entries()) {
        writeHearing(row, random, world, story, proceeding, hearing, i * 12 + j, attorney);
      }
    }
  },
};

function writeHearing(
  row: RowBuffer,
  random: Random,
  world: World,
  story: CaseStory,
  proceeding: Proceeding,
  hearing: Hearing,
  index: number,
  attorney: string,
): void {
  const entered = Math.min(LAST_DAY, Math.max(proceeding.start, hearing.day - random.between(5, 60)));
  row.int(10_000_000 + story.number * 100 + index);
  row.int(proceeding.id);
  row.int(reference(random, world, story.id, 0.00001, "IDNCASE"));
  row.date(story.charged);
  row.text("99");
  if (random.chance(0.048)) row.text("99");
  else row.nothing(random, 0.003, "spaces", 2);
  row.text(random.chance(0.93) ? "X" : random.pick(["A", "B", "O"]));
  if (random.chance(0.037)) row.nothing(random, 0.05, "spaces", 3);
  else language(row, random, story.language);
  row.text(proceeding.location);
  row.text((COURTS[proceeding.court] as Court).code);
  row.text(coded(random, world, hearing.judge, 0.001, ["ZZ9", "Z0Q"], "IJ_CODE"));
  row.nothing(random, 0.003, "nul", 3);
  row.date(entered);
  row.time(officeMinutes(random));
  row.date(Math.min(LAST_DAY, Math.max(entered, hearing.day)));
  row.time(officeMinutes(random));
  if (random.chance(0.147)) row.text(random.pick(["W", "A", "F"]));
  else row.nothing(random, 0.002, "spaces", 1);
  row.text(hearing.calendar);
  row.date(hearing.day);
  row.time(hearing.minutes);
  if (random.chance(0.104)) row.empty();
  else row.time(hearing.minutes + 30);
  row.text(hearing.reason);
  if (random.chance(0.127)) row.nothing(random, 0.83, "spaces", 1);
  else row.text(hearing.medium);
  if (random.chance(0.147)) row.text(random.pick(NOTICES));
  else row.nothing(random, 0.065, "spaces", 2);
  if (random.chance(0.524)) row.text(random.chance(0.8) ? "0000" : String(random.below(400)).padStart(4, "0"));
  else row.nothing(random, 0.013, "spaces", 4);
  if (random.chance(0.797)) row.int(1_000_000 + random.below(9_000_000));
  else row.empty();
  row.text(hearing.schedule);
  if (random.chance(0.57)) row.text(random.pick(NOTICES));
  else row.nothing(random, 0.193, "spaces", 2);
  row.text("0");
  row.text(attorney);
  row.end();
}
