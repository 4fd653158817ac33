import { day, LAST_DAY, NO_DAY } from "../days.ts";
import { COURTS, type Court } from "../population/places.ts";
import type { CaseStory, Hearing } from "../population/story.ts";
import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import { coded, type TableWriter, type World } from "./table-writer.ts";
import { language } from "./text-forms.ts";

const PRIORITIES = ["UC", "AWC/ATD", "AWC/D", "RBC/D", "CR"];

/** The day that stands for a release date nobody knew. */
const UNKNOWN_RELEASE = day(2099, 12, 31);

/** One row per case. */
export const aTblCase: TableWriter = {
  table: "A_TblCase",
  write(row, story, random, world) {
    const court = courtOf(story);
    row.int(story.id);
    writeAddress(row, random, world, court);
    row.text(coded(random, world, story.nation.code, 0.00021, ["QQ", "ZQ"], "NAT"));
    language(row, random, story.language);
    if (random.chance(0.01)) row.empty();
    else row.text(story.custody);
    if (random.chance(0.487)) row.text(random.chance(0.7) ? "M" : "I");
    else row.nothing(random, 0.97, "nul", 1);
    row.date(story.lawyer);
    if (random.chance(0.604)) row.text(story.lawyer === NO_DAY ? random.pick(["0", "00", "01"]) : "01");
    else row.nothing(random, 0.005, "spaces", 2);
    row.text(coded(random, world, story.type, 0.000001, ["0", "AOL", "BND"], "CASE_TYPE"));
    row.text(court.code);
    writeLatestHearing(row, story);
    writeCustodyColumns(row, random, story);
    row.date(random.chance(0.38) ? NO_DAY : story.entered);
    if (story.asylumType !== "") row.text(story.asylumType);
    else row.nothing(random, 0.31, "spaces", 1);
    writeBirth(row, story);
    row.date(
      story.released !== NO_DAY && random.chance(0.07)
        ? random.chance(0.01)
          ? UNKNOWN_RELEASE
          : story.released
        : NO_DAY,
    );
    if (random.chance(0.001)) row.text(court.state);
    else row.empty();
    row.date(random.chance(0.372) ? Math.min(LAST_DAY, story.filed + random.below(1500)) : NO_DAY);
    row.nothing(random, 0.21, "spaces", 1);
    writeSex(row, random, story);
    row.date(story.detained !== NO_DAY && random.chance(0.55) ? story.detained : NO_DAY);
    row.date(story.released !== NO_DAY && random.chance(0.7) ? story.released : NO_DAY);
    if (random.chance(0.08)) row.text(random.chance(0.4) ? "1" : "0");
    else row.empty();
    row.empty();
    row.nothing(random, 0.002, "spaces", 34);
    row.nothing(random, 0.002, "spaces", 24);
    row.empty();
    row.text(random.chance(0.97) ? "N/A" : random.pick(PRIORITIES));
    row.end();
  },
};

/** The court of the latest proceeding; for a case that never was in one, the first court of the list. */
function courtOf(story: CaseStory): Court {
  return COURTS[story.proceedings.at(-1)?.court ?? 0] as Court;
}

function writeAddress(row: RowBuffer, random: Random, world: World, court: Court): void {
  const unknown = random.chance(0.027);
  if (unknown) {
    row.nothing(random, 0.9, "spaces", 15);
    row.nothing(random, 0.9, "spaces", 2);
  } else {
    const city = random.pick(court.homes);
    if (random.chance(0.0005)) row.text(city.replace(" ", "  "));
    else if (random.chance(0.0004)) row.text(`"${city.slice(0, 13)}`);
    else row.text(city);
    row.text(coded(random, world, court.state, 0.0003, ["b6"], "ALIEN_STATE"));
  }
  if (random.chance(0.015)) row.nothing(random, 0.73, "spaces", 10);
  else if (random.chance(0.003)) row.text(random.pick(["UNK", "0", "C1405"]));
  else {
    const zip = court.zip + String(random.below(100)).padStart(2, "0");
    if (random.chance(0.1)) row.text(`${zip}-${String(random.below(10_000)).padStart(4, "0")}`);
    else if (random.chance(0.11)) row.padded(zip, 10);
    else row.text(zip);
  }
  if (random.chance(0.001)) {
    row.text(court.zip + String(random.below(100)).padStart(2, "0"));
    row.text(random.pick(court.homes));
  } else row.empty(2);
}

/** One case in so many has a latest hearing on an impossible day, of the year 2925. */
const ODD_EVERY = 500_000;
const ODD_HEARING = day(2925, 6, 11);

function writeLatestHearing(row: RowBuffer, story: CaseStory): void {
  let latest: Hearing | null = null;
  for (const proceeding of story.proceedings) latest = proceeding.hearings.at(-1) ?? latest;
  if (latest === null) {
    row.empty(3);
    return;
  }
  row.date(story.number % ODD_EVERY === 77 ? ODD_HEARING : latest.day);
  row.time(latest.minutes);
  row.text(latest.calendar);
}

function writeCustodyColumns(row: RowBuffer, random: Random, story: CaseStory): void {
  const held = story.custody !== "N";
  row.date(random.chance(0.0002) ? story.filed : NO_DAY);
  row.nothing(random, 0.27, "spaces", 2);
  if (held && random.chance(0.07)) row.text(random.pick(["S", "F", "C"]));
  else row.nothing(random, 0.22, "spaces", 1);
  if (random.chance(0.21)) {
    row.text("00");
    row.text("0000");
  } else {
    row.nothing(random, 0.1, "spaces", 2);
    row.nothing(random, 0.1, "spaces", 4);
  }
  if (held && random.chance(0.055)) row.text(random.pick(INMATE_HOUSING));
  else row.nothing(random, 0.43, "nul", 3);
}

/** Codes of detention places; tblInmateHousing lists them. */
export const INMATE_HOUSING: readonly string[] = ["GUA", "HUN", "RVS", "PIK", "YRK", "ELY", "KRM", "OTY", "FLR", "BTV"];

function writeBirth(row: RowBuffer, story: CaseStory): void {
  if (story.birthMonth < 0) row.empty();
  else row.text(`${(story.birthMonth % 12) + 1}/${1900 + Math.floor(story.birthMonth / 12)}`);
}

function writeSex(row: RowBuffer, random: Random, story: CaseStory): void {
  if (random.chance(0.546)) row.text(random.chance(0.00004) ? random.pick(["N", "U"]) : story.sex);
  else row.nothing(random, 0.33, "nul", 1);
}
