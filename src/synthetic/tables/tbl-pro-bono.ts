import { LAST_DAY, NO_DAY } from "../days.ts";
import { NATION_NAMES } from "../lookups/nationalities.ts";
import type { Appeal, CaseStory, Proceeding } from "../population/story.ts";
import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { drawCharge } from "./charges.ts";
import { anyMillis, type TableWriter } from "./table-writer.ts";
import { appealsOf } from "./tbl-appeal.ts";
import { charge, language } from "./text-forms.ts";

/** One row per appeal considered for the Board's pro bono project. */
export const tblProBono: TableWriter = {
  table: "tblProBono",
  write(row, story, random) {
    for (const { id, appeal, from } of appealsOf(story)) {
      if (from !== null && random.chance(0.048)) writeScreening(row, random, story, id, appeal, from);
    }
  },
};

/** A code in `share` of the rows, else one of the forms of nothing. */
function maybe(row: RowBuffer, random: Random, share: number, value: string, filler: number, width: number): void {
  if (random.chance(share)) row.text(value);
  else row.nothing(random, filler, "spaces", width);
}

function writeScreening(
  row: RowBuffer,
  random: Random,
  story: CaseStory,
  id: number,
  appeal: Appeal,
  from: Proceeding,
): void {
  const charges = random.between(1, 3);
  const served = Math.min(LAST_DAY, appeal.filed + random.between(30, 200));
  row.text(story.type);
  maybe(row, random, 0.003, "D", 0.27, 1);
  maybe(row, random, 0.018, "D", 0.27, 1);
  if (random.chance(0.99)) row.text(`0${charges}`);
  else row.empty();
  maybe(row, random, 0.643, "D", 0.42, 4);
  maybe(row, random, 0.002, "D", 0.27, 4);
  maybe(row, random, 0.044, "D", 0.27, 1);
  maybe(row, random, 0.104, "D", 0.26, 1);
  maybe(row, random, 0.123, "G", 0.24, 1);
  row.nothing(random, 0.27, "spaces", 1);
  maybe(row, random, 0.076, "F", 0.19, 1);
  row.date(served);
  maybe(row, random, 0.078, "F", 0.19, 1);
  row.text(appeal.filedBy);
  row.text(NATION_NAMES.get(story.nation.code) ?? "UNKNOWN NATIONALITY");
  language(row, random, story.language);
  for (let i = 0; i < 3; i++) row.text(random.chance(0.1) ? "1" : "0");
  for (let i = 0; i < 6; i++) {
    if (i < charges) charge(row, random, drawCharge(random, story.type, story.charged));
    else row.nothing(random, 0.25, "spaces", 13);
  }
  maybe(row, random, 0.003, "X", 0.27, 1);
  maybe(row, random, 0.018, "X", 0.27, 1);
  maybe(row, random, 0.123, "X", 0.24, 1);
  row.nothing(random, 0.27, "spaces", 1);
  maybe(row, random, 0.044, "X", 0.27, 1);
  maybe(row, random, 0.104, "X", 0.26, 1);
  row.text(from.decision);
  row.nothing(random, 1, "nul", 1);
  row.text("N");
  row.empty(3);
  if (random.chance(0.036)) row.text(random.pick(["Livingston, TX", "Lumpkin, GA"]));
  else row.nothing(random, 0.01, "spaces", 20);
  maybe(row, random, 0.485, story.sex, 0.28, 1);
  if (random.chance(0.038)) row.text("Lawful Permanent Resident");
  else row.nothing(random, 0.01, "spaces", 30);
  if (random.chance(0.002)) row.text("Low Possibility");
  else row.empty();
  row.date(random.chance(0.042) ? served + 10 : NO_DAY);
  row.text("0");
  row.text("0");
  row.text(random.pick(["-1", "0"]));
  maybe(row, random, 0.089, "F", 0.22, 1);
  maybe(row, random, 0.213, random.pick(["EM", "RN", "J"]), 0.3, 2);
  row.date(random.chance(0.696) ? story.entered : NO_DAY);
  maybe(row, random, 0.094, "RVS", 0.57, 3);
  row.date(random.chance(0.037) ? served + 12 : NO_DAY);
  row.int(id);
  row.date(served + 21);
  row.int(10_000 + story.number);
  row.text(random.chance(0.1) ? "1" : "0");
  row.nothing(random, 1, "nul", 3);
  if (random.chance(0.047)) row.text("0");
  else row.empty();
  row.empty(5);
  row.text("0");
  if (random.chance(0.059)) row.empty();
  else row.stamp(served, anyMillis(random));
  if (random.chance(0.177)) row.stamp(served + 5, anyMillis(random));
  else row.empty();
  maybe(row, random, 0.939, from.custody, 1, 1);
  row.end();
}
