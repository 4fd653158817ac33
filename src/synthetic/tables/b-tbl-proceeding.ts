import { NO_DAY } from "../days.ts";
import { CLOSURES, MOVES } from "../population/outcomes.ts";
import { COURTS, type Court } from "../population/places.ts";
import type { CaseStory, Proceeding } from "../population/story.ts";
import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { coded, reference, type TableWriter, type World } from "./table-writer.ts";
import { language } from "./text-forms.ts";

/** Base city codes that no list holds. */
const STRAY_CITIES = ["RMV", "TST", "XNB"];

/** Judge codes that no list holds. */
export const STRAY_JUDGES = ["ZZ9", "Z0Q", "YYX"];

/** One row per proceeding. */
export const bTblProceeding: TableWriter = {
  table: "B_TblProceeding",
  write(row, story, random, world) {
    story.proceedings.forEach((proceeding, i) => {
      writeProceeding(row, random, world, story, proceeding, story.proceedings[i - 1], story.proceedings[i + 1]);
    });
  },
};

function writeProceeding(
  row: RowBuffer,
  random: Random,
  world: World,
  story: CaseStory,
  proceeding: Proceeding,
  before: Proceeding | undefined,
  after: Proceeding | undefined,
): void {
  const court = COURTS[proceeding.court] as Court;
  const moved = proceeding.beginning === "moved" && before !== undefined;
  const hearing = proceeding.hearings.at(-1);
  row.int(proceeding.id);
  row.int(reference(random, world, story.id, 0.00002, "IDNCASE"));
  row.date(random.chance(0.005) ? NO_DAY : story.charged);
  row.date(proceeding.start);
  row.text(court.code);
  row.text(proceeding.location);
  writeJudge(row, random, world, proceeding.judge);
  row.date(moved ? proceeding.start : NO_DAY);
  if (moved) {
    const from = COURTS[before.court] as Court;
    row.text(before.location);
    row.text(from.code);
    row.text(coded(random, world, before.judge, 0.00015, STRAY_JUDGES, "PREV_IJ_CODE"));
  } else {
    row.nothing(random, 0.28, "spaces", 3);
    row.nothing(random, 0.28, "spaces", 3);
    row.nothing(random, 0.28, "spaces", 3);
  }
  if (moved) row.text("01");
  else if (random.chance(0.21)) row.text("00");
  else row.nothing(random, 0.08, "spaces", 2);
  row.date(hearing?.day ?? NO_DAY);
  if (hearing === undefined) row.empty();
  else row.time(hearing.minutes);
  writeEnding(row, random, world, story, proceeding, after);
  row.text(proceeding.custody);
  row.text(story.type);
  row.text(coded(random, world, story.nation.code, 0.00025, ["QQ", "ZQ"], "NAT"));
  language(row, random, story.language);
  if (random.chance(0.26)) row.text(proceeding.location);
  else row.empty();
  if (proceeding.custody === "D" && random.chance(0.1)) row.text(random.pick(["S", "F", "C"]));
  else row.nothing(random, 0.22, "spaces", 1);
  if (random.chance(0.975)) row.text(random.chance(0.93) ? "N" : "Y");
  else row.nothing(random, 0.04, "spaces", 1);
  if (proceeding.custody === "D" && random.chance(0.06)) row.text(random.pick(["S", "F"]));
  else row.nothing(random, 0.23, "spaces", 1);
  if (random.chance(0.742)) row.text(random.chance(0.99) ? "0" : "1");
  else row.empty();
  row.date(proceeding.custody !== "N" && random.chance(0.7) ? story.detained : NO_DAY);
  row.date(proceeding.custody === "R" && random.chance(0.9) ? story.released : NO_DAY);
  row.end();
}

function writeJudge(row: RowBuffer, random: Random, world: World, judge: string): void {
  if (random.chance(0.009)) row.empty();
  else row.text(coded(random, world, judge, 0.0019, STRAY_JUDGES, "IJ_CODE"));
}

function writeEnding(
  row: RowBuffer,
  random: Random,
  world: World,
  story: CaseStory,
  proceeding: Proceeding,
  after: Proceeding | undefined,
): void {
  const { decision, otherCompletion, completed, appeal } = proceeding;
  const done = completed !== NO_DAY;
  const moves = MOVES.has(otherCompletion);
  if (done && !moves && random.chance(0.97)) row.text(random.chance(0.7) ? "O" : "W");
  else row.nothing(random, 0.34, "spaces", 1);
  if (decision !== "") row.text(decision);
  else row.nothing(random, 0.28, "spaces", 1);
  const deported = decision === "X" || decision === "D" || decision === "V";
  if (deported && (decision === "D" || random.chance(0.7))) row.text(story.nation.code);
  else row.nothing(random, 0.15, "spaces", 2);
  if (deported && random.chance(0.017)) row.text("CA");
  else row.nothing(random, 0.24, "spaces", 2);
  if (otherCompletion !== "") row.text(otherCompletion);
  else row.nothing(random, 0.735, "nul", 1);
  if (appeal !== null) row.text(appeal.filedBy);
  else if (decision !== "" && random.chance(0.02)) row.text("W");
  else row.nothing(random, 0.75, "nul", 1);
  if (decision !== "" && appeal === null && random.chance(0.07)) row.text("X");
  else row.nothing(random, 0.24, "spaces", 1);
  row.date(completed);
  if (done && random.chance(0.96)) row.text(proceeding.absentia ? "Y" : "N");
  else if (proceeding.absentia) row.text("Y");
  else row.empty();
  row.date(otherCompletion === "C" || otherCompletion === "T" ? completed : NO_DAY);
  if (moves && after !== undefined) {
    const to = (COURTS[after.court] as Court).code;
    row.text(coded(random, world, to, 0.0189, STRAY_CITIES, "TRANSFER_TO"));
  } else row.nothing(random, 0.72, "nul", 3);
  row.date(decision !== "" && !CLOSURES.has(otherCompletion) ? completed + 30 : NO_DAY);
  if (otherCompletion === "C") row.text(random.chance(0.8) ? "C" : "V");
  else if (otherCompletion === "T") row.text("T");
  else row.nothing(random, 0.3, "spaces", 1);
}
