import { LAST_DAY, NO_DAY } from "../days.ts";
import { COURTS, type Court } from "../population/places.ts";
import type { CaseStory, Proceeding } from "../population/story.ts";
import { type Random, Weighted } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { officeMinutes, type TableWriter } from "./table-writer.ts";

const TYPES = new Weighted<string>([
  ["CO", 24],
  ["CV", 20],
  ["O", 9],
  ["MA", 4],
  ["TP", 9],
  ["U", 6],
  ["SC", 5],
  ["WC", 5],
  ["TA", 4],
  ["TV", 4],
  ["EH", 3],
  ["AC", 3],
  ["C", 2],
  ["WV", 2],
  ["SY", 1],
  ["CS", 1],
  ["OT", 2],
  ["MU", 2],
]);

/** One row per motion. Rows carry 43 fields under 41 names, as the real table's do. */
export const tblCourtMotions: TableWriter = {
  table: "tbl_Court_Motions",
  write(row, story, random) {
    let made = 0;
    for (const proceeding of story.proceedings) {
      const recalendared = proceeding.beginning === "recalendared" ? 1 : 0;
      const count = recalendared + (random.chance(0.34) ? 1 + Math.floor(-Math.log(1 - random.unit()) * 0.7) : 0);
      for (let i = 0; i < Math.min(count, 6); i++) {
        const type = i < recalendared ? "C" : TYPES.draw(random);
        writeMotion(row, random, story, proceeding, made++, type, i < recalendared);
      }
    }
  },
};

function writeMotion(
  row: RowBuffer,
  random: Random,
  story: CaseStory,
  proceeding: Proceeding,
  index: number,
  type: string,
  granted: boolean,
): void {
  const court = COURTS[proceeding.court] as Court;
  const until = proceeding.completed === NO_DAY ? LAST_DAY : proceeding.completed;
  const received = granted ? proceeding.start : proceeding.start + random.below(Math.max(1, until - proceeding.start));
  const decided = granted ? received : received + random.below(40);
  const open = decided > LAST_DAY || (!granted && random.chance(0.014));
  row.int(2_000_000 + story.number * 48 + index);
  row.int(proceeding.id);
  row.int(story.id);
  row.date(story.charged);
  row.text(type);
  row.text("99");
  if (random.chance(0.032)) row.text("99");
  else row.empty();
  row.date(Math.min(LAST_DAY, decided + 1));
  row.time(officeMinutes(random));
  row.date(received);
  row.time(officeMinutes(random));
  row.nothing(random, 0.03, "nul", 1);
  row.text(court.code);
  row.text(proceeding.location);
  if (random.chance(0.033)) row.empty();
  else row.text(proceeding.judge);
  row.empty();
  if (open) row.empty();
  else
    row.text(
      granted || random.chance(0.62) ? (random.chance(0.002) ? "g" : "G") : random.pick(["D", "D", "D", "M", "O", "W"]),
    );
  row.date(open ? NO_DAY : decided);
  row.date(random.chance(0.006) ? NO_DAY : received);
  row.date(random.chance(0.054) ? received + 10 : NO_DAY);
  row.nothing(random, 0.014, "spaces", 2);
  if (random.chance(0.01)) row.text(random.pick(["A", "B", "W"]));
  else row.nothing(random, 0.018, "spaces", 1);
  if (random.chance(0.003)) row.text("X");
  else row.nothing(random, 0.018, "spaces", 1);
  row.date(random.chance(0.954) ? received + 10 : NO_DAY);
  if (random.chance(0.002)) row.text("D");
  else row.nothing(random, 0.02, "spaces", 1);
  if (random.chance(0.021)) row.text("IJ");
  else row.empty();
  row.date(!open && random.chance(0.062) ? decided + 30 : NO_DAY);
  row.empty(5);
  if (random.chance(0.969)) row.text(random.pick(["A", "A", "A", "I", "J"]));
  else row.empty();
  if (random.chance(0.95)) row.text(random.pick(["W", "W", "O"]));
  else row.nothing(random, 0.4, "spaces", 1);
  if (random.chance(0.852)) row.text(random.pick(["M", "P", "C"]));
  else row.nothing(random, 0.79, "spaces", 1);
  row.empty();
  row.date(random.chance(0.011) ? received : NO_DAY);
  if (random.chance(0.01)) row.text("S");
  else row.nothing(random, 0.02, "spaces", 1);
  if (random.chance(0.023)) row.text(proceeding.location);
  else row.nothing(random, 0.008, "spaces", 3);
  row.empty();
  row.text("0");
  row.date(random.chance(0.007) ? received : NO_DAY);
  row.text(random.chance(0.0001) ? "A.2.a" : "");
  row.end();
}
