import { LAST_DAY, NO_DAY } from "../days.ts";
import { COURTS, type Court } from "../population/places.ts";
import type { CaseStory, Proceeding } from "../population/story.ts";
import { type Random, Weighted } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { STRAY_JUDGES } from "./b-tbl-proceeding.ts";
import { coded, officeMinutes, type TableWriter, type World } from "./table-writer.ts";

/** Bond decisions, by order of size. */
const DECISIONS = new Weighted<string>([
  ["C", 564],
  ["A", 363],
  ["N", 183],
  ["S", 158],
  ["J", 111],
  ["G", 69],
  ["W", 65],
  ["R", 17],
  ["D", 16],
  ["E", 14],
  ["I", 13],
  ["O", 7],
]);

/** One row per request about bond, of people who were detained. */
export const dTblAssociatedBond: TableWriter = {
  table: "D_TblAssociatedBond",
  write(row, story, random, world) {
    const proceeding = story.proceedings[0];
    if (proceeding === undefined || story.custody === "N" || story.type === "CFR" || story.type === "RFR") return;
    if (!random.chance(story.custody === "R" ? 0.6 : 0.24)) return;
    const asked = story.filed + random.below(30);
    if (asked + 20 > LAST_DAY) return;
    const count = random.chance(0.12) ? 2 : 1;
    for (let i = 0; i < count; i++) writeBond(row, random, world, story, proceeding, i, asked + i * 40);
  },
};

function writeBond(
  row: RowBuffer,
  random: Random,
  world: World,
  story: CaseStory,
  proceeding: Proceeding,
  index: number,
  asked: number,
): void {
  const court = COURTS[proceeding.court] as Court;
  const decided = asked + random.between(2, 15);
  const open = decided > LAST_DAY;
  const decision = DECISIONS.draw(random);
  const granted = decision === "C" || decision === "G" || decision === "R";
  row.int(2_000_000 + story.number * 2 + index);
  row.int(proceeding.id);
  row.int(story.id);
  row.date(random.chance(0.066) ? NO_DAY : story.charged);
  row.text(random.chance(0.995) ? "B" : random.pick(["A", "C", "O"]));
  row.text("99");
  row.text("99");
  row.date(Math.min(LAST_DAY, decided + 1));
  row.time(officeMinutes(random));
  row.date(asked);
  row.time(officeMinutes(random));
  row.text(court.code);
  if (random.chance(0.463)) row.text(court.city.slice(0, 20));
  else row.empty();
  row.text(proceeding.location);
  if (random.chance(0.086)) row.empty();
  else row.text(coded(random, world, proceeding.judge, 0.0022, STRAY_JUDGES, "IJ_CODE"));
  if (open) row.empty();
  else row.text(random.chance(0.0001) ? "\0" : decision);
  row.date(open ? NO_DAY : decided);
  if (random.chance(0.169)) row.int(500 * random.between(3, 60));
  else row.empty();
  if (random.chance(0.104)) row.text(random.pick(["N", "Y"]));
  else row.nothing(random, 0.25, "spaces", 1);
  if (random.chance(0.212)) row.text(random.pick(["DCB", "PCB", "MIA", "LOS"]));
  else row.nothing(random, 0.07, "spaces", 3);
  if (random.chance(0.082)) row.text(random.pick(["P", "T", "V"]));
  else row.nothing(random, 0.2, "spaces", 1);
  row.date(asked);
  if (granted) row.int(500 * random.between(3, 40));
  else if (random.chance(0.12)) row.text("0");
  else row.empty();
  if (random.chance(0.232)) row.text(random.pick(["A", "I", "B", "W"]));
  else row.nothing(random, 0.28, "spaces", 1);
  if (random.chance(0.01)) row.text("X");
  else row.nothing(random, 0.26, "spaces", 1);
  row.date(!open && random.chance(0.93) ? decided + 30 : NO_DAY);
  row.date(random.chance(0.105) ? asked : NO_DAY);
  if (random.chance(0.953)) row.text(random.pick(["BD", "BD", "BD", "SB", "BB"]));
  else row.empty();
  if (random.chance(0.708)) row.text(random.pick(["W", "O", "6"]));
  else row.nothing(random, 0.07, "spaces", 2);
  if (random.chance(0.73)) row.text(random.pick(["A", "A", "I", "J"]));
  else row.empty();
  row.date(random.chance(0.003) ? decided + 10 : NO_DAY);
  row.end();
}
