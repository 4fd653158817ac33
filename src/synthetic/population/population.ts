/**
 * The simulated population. It is simple on purpose (the court that can be run lives elsewhere): each family of cases
 * is drawn alone from the seed, so memory is constant and any table can be made again. What holds in it: hearings lie
 * within their proceeding; a completed proceeding has exactly one code; a move is followed by the next proceeding;
 * members of a family share dates, court and outcome.
 */
import { day, LAST_DAY, NO_DAY, yearOf } from "../days.ts";
import { Random, Weighted } from "../random.ts";
import { drawLooseAppeal } from "./appeals.ts";
import { filingDay } from "./filings.ts";
import { Bench } from "./judges.ts";
import { NEW_TYPES, OLD_TYPES } from "./outcomes.ts";
import { nationsOf } from "./people.ts";
import { drawProceedings } from "./proceedings.ts";
import { type CaseStory, FIRST_CASE_ID, FIRST_PROCEEDING_ID, MOST_PROCEEDINGS } from "./story.ts";

/** Cases drawn together from one stream; families never cross its edge. */
const BLOCK = 10;

const FAMILY_SIZES = new Weighted<number>([
  [1, 80],
  [2, 10],
  [3, 7],
  [4, 3],
]);

/** In removal cases filed before this day the charging document is an order to show cause. */
const REMOVAL_BEGINS = day(1997, 4, 1);

/** A population of a given size; the same seed and size give the same stories. */
export class Population {
  readonly seed: number;
  readonly cases: number;
  readonly bench: Bench;

  constructor(seed: number, cases: number) {
    this.seed = seed;
    this.cases = cases;
    this.bench = new Bench(seed, cases);
  }

  /** Number of blocks that the population is drawn in. */
  get blocks(): number {
    return Math.ceil(this.cases / BLOCK);
  }

  /** The cases of one block (0 to `blocks` - 1), in order of their numbers. */
  block(index: number): CaseStory[] {
    const random = new Random(this.seed, 0x626c6f63, index);
    const stories: CaseStory[] = [];
    const end = Math.min(this.cases, (index + 1) * BLOCK);
    let number = index * BLOCK;
    while (number < end) {
      const lead = this.lead(random, number++);
      stories.push(lead);
      const family = lead.proceedings.length > 0 && lead.type === "RMV" ? FAMILY_SIZES.draw(random) : 1;
      for (let i = 1; i < family && number < end; i++) stories.push(rider(random, lead, number++));
    }
    return stories;
  }

  private lead(random: Random, number: number): CaseStory {
    const filed = filingDay((number + random.unit()) / this.cases);
    const year = yearOf(filed);
    const type = (filed < REMOVAL_BEGINS ? OLD_TYPES : NEW_TYPES).draw(random);
    const review = type === "CFR" || type === "RFR";
    const nation = nationsOf(year).draw(random);
    const u = random.unit();
    const custody = review ? (u < 0.97 ? "D" : "R") : u < 0.225 ? "D" : u < 0.335 ? "R" : "N";
    const charged = filed - Math.floor(Math.min(3000, random.lognormal(custody === "D" ? 6 : 35, 1)));
    const held = custody === "N" ? NO_DAY : charged - random.below(20);
    const unaccompanied = custody === "N" && type === "RMV" && year >= 2012 && random.chance(0.055);
    const represented = random.chance(custody === "D" ? 0.22 : year < 2022 ? 0.58 : 0.42);
    const lawyer = represented ? filed + Math.floor(random.lognormal(90, 1)) : NO_DAY;
    const base = {
      number,
      id: FIRST_CASE_ID + number,
      leadId: FIRST_CASE_ID + number,
      leadProceedingId: 0,
      type,
      filed,
      charged,
      nation,
      language: nation.languages.draw(random),
      sex: random.chance(0.34) ? "F" : "M",
      birthMonth: drawBirth(random, year, unaccompanied ? 16 : 31),
      custody,
      detained: held,
      released: custody === "R" ? held + Math.floor(random.lognormal(30, 1)) : NO_DAY,
      entered: charged - Math.floor(random.chance(0.55) ? random.between(0, 20) : random.lognormal(1200, 1.2)),
      lawyer: lawyer <= LAST_DAY ? lawyer : NO_DAY,
      juvenile: unaccompanied ? random.pick([4, 4, 4, 4, 1, 2]) : 0,
    };
    if (type === "DDC") {
      return { ...base, asylumType: "", proceedings: [], looseAppeal: drawLooseAppeal(random, filed) };
    }
    const affirmative = custody === "N" && random.chance(0.2);
    const proceedings = drawProceedings(random, this.bench, base);
    const asylum = proceedings.some((p) => p.applications.some((a) => a.code === "ASYL"));
    const asylumType = asylum ? (affirmative ? "I" : random.chance(0.003) ? "J" : "E") : "";
    return { ...base, asylumType, proceedings, looseAppeal: null };
  }
}

/** A member of the lead's family: a life of its own, the lead's dates and outcomes. */
function rider(random: Random, lead: CaseStory, number: number): CaseStory {
  const child = random.chance(0.68);
  const year = yearOf(lead.filed);
  const parted = lead.custody === "D" && random.chance(0.08);
  return {
    ...lead,
    number,
    id: FIRST_CASE_ID + number,
    leadProceedingId: FIRST_PROCEEDING_ID + lead.number * MOST_PROCEEDINGS,
    sex: random.chance(0.5) ? "F" : "M",
    birthMonth: drawBirth(random, year, child ? 9 : 33),
    custody: parted ? "R" : lead.custody,
    released: parted ? Math.max(lead.filed, lead.detained) + 5 : lead.released,
    juvenile: child ? random.pick([6, 6, 6, 1, 0]) : 0,
    proceedings: lead.proceedings.map((proceeding, i) => ({
      ...proceeding,
      id: FIRST_PROCEEDING_ID + number * MOST_PROCEEDINGS + i,
      custody: parted ? "R" : proceeding.custody,
    })),
  };
}

/** Birth month (months since January 1900) of somebody about `age` years old in `year`; -1 when not recorded. */
function drawBirth(random: Random, year: number, age: number): number {
  const spread = age < 18 ? Math.min(age, 3) : 9;
  const years = Math.max(0, age + spread * random.normal());
  const month = Math.floor((year - 1900 - years) * 12 + random.below(12));
  return random.chance(0.54) ? Math.max(0, month) : -1;
}
