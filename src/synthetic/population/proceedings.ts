/** The proceedings of one simulated case, from filing to the last day of the release. */
import { LAST_DAY, NO_DAY, yearOf } from "../days.ts";
import { type Random, Weighted } from "../random.ts";
import { drawAppeal } from "./appeals.ts";
import { decideRequests, drawRequests } from "./applications.ts";
import { drawHearings } from "./hearings.ts";
import type { Bench, Judge } from "./judges.ts";
import { PLACEHOLDER_JUDGES } from "./judges.ts";
import { absentiaCode, CLOSURES, drawEnding, type Ending, grantCode, ORDERS } from "./outcomes.ts";
import type { Nation } from "./people.ts";
import { COURTS, type Court } from "./places.ts";
import { type Beginning, FIRST_PROCEEDING_ID, MOST_PROCEEDINGS, type Proceeding } from "./story.ts";

/** What is known of a case before its first proceeding. */
export interface CaseFacts {
  readonly number: number;
  readonly type: string;
  readonly filed: number;
  readonly nation: Nation;
  readonly custody: string;
  readonly lawyer: number;
}

const OPEN_COURTS = new Weighted(COURTS.map((court, i) => [i, court.open] as const));
const DETAINED_COURTS = new Weighted(COURTS.map((court, i) => [i, court.detained] as const));

/** Median days from filing to decision of people at liberty, by year of filing; tuned to the share still pending. */
function openMedianDays(year: number): number {
  if (year < 2000) return 260;
  if (year < 2009) return 380;
  if (year < 2014) return 700;
  if (year < 2019) return 1150;
  return year < 2022 ? 1500 : 1600;
}

/** Everything that happened in a case, earliest first; at least one proceeding, at most `MOST_PROCEEDINGS`. */
export function drawProceedings(random: Random, bench: Bench, facts: CaseFacts): Proceeding[] {
  const { type, custody, filed } = facts;
  const detained = custody === "D";
  const review = type === "CFR" || type === "RFR";
  const year = yearOf(filed);
  const requests = drawRequests(random, type, detained, year);
  const proceedings: Proceeding[] = [];
  let court = (detained || custody === "R" ? DETAINED_COURTS : OPEN_COURTS).draw(random);
  let start = filed;
  let beginning: Beginning = "filed";
  while (proceedings.length < MOST_PROCEEDINGS) {
    const wait = review
      ? random.lognormal(9, 0.5)
      : detained
        ? random.lognormal(48, 0.9)
        : random.lognormal(openMedianDays(yearOf(start)) * (custody === "R" ? 0.8 : 1), 0.8);
    const last = proceedings.length === MOST_PROCEEDINGS - 1;
    const moves = !review && !last && random.chance(custody === "R" ? 0.55 : detained ? 0.12 : 0.15);
    const ends = start + 1 + Math.floor(moves ? wait * 0.55 * random.unit() : wait);
    const proceeding = drawOne(random, bench, facts, { court, start, beginning, ends, moves, requests });
    proceeding.hearings.length = Math.min(proceeding.hearings.length, 12);
    proceedings.push({ ...proceeding, id: FIRST_PROCEEDING_ID + facts.number * MOST_PROCEEDINGS + proceedings.length });
    if (proceeding.completed === NO_DAY || last) break;
    if (moves) {
      court = custody === "D" ? DETAINED_COURTS.draw(random) : OPEN_COURTS.draw(random);
      start = Math.min(LAST_DAY, proceeding.completed + random.below(10));
      beginning = "moved";
      continue;
    }
    const again = drawReturn(random, proceeding);
    if (again === null) break;
    [start, beginning] = again;
  }
  return proceedings;
}

/** When and why a finished case comes back, or null. */
function drawReturn(random: Random, ended: Proceeding): [number, Beginning] | null {
  let start = NO_DAY;
  let beginning: Beginning = "reopened";
  if (ended.appeal !== null && (ended.appeal.decision === "REM" || ended.appeal.decision === "BCR")) {
    start = ended.appeal.decided + random.between(5, 60);
    beginning = "remanded";
  } else if (CLOSURES.has(ended.otherCompletion)) {
    if (!random.chance(0.4)) return null;
    start = ended.completed + Math.floor(random.lognormal(900, 0.8));
    beginning = "recalendared";
  } else {
    if (!random.chance(ended.absentia ? 0.09 : 0.02)) return null;
    start = ended.completed + Math.floor(random.lognormal(300, 1.1));
  }
  return start === NO_DAY || start > LAST_DAY ? null : [start, beginning];
}

interface Plan {
  readonly court: number;
  readonly start: number;
  readonly beginning: Beginning;
  readonly ends: number;
  readonly moves: boolean;
  readonly requests: readonly string[];
}

function drawOne(random: Random, bench: Bench, facts: CaseFacts, plan: Plan): Proceeding {
  const { type, custody } = facts;
  const { court, start, requests } = plan;
  const year = yearOf(start);
  const judge = bench.anyone(random, court, year);
  const judgeCode = random.chance(0.004) ? random.pick(PLACEHOLDER_JUDGES)[0] : judge.code;
  const open = plan.ends > LAST_DAY;
  const completed = open ? NO_DAY : plan.ends;
  const represented = facts.lawyer !== NO_DAY && (open || facts.lawyer < plan.ends);
  let ending: Ending = { decision: "", otherCompletion: "" };
  let absentia = false;
  let granted = -1;
  if (plan.moves) ending = { decision: "", otherCompletion: custody !== "D" && random.chance(0.62) ? "C" : "T" };
  else if (custody !== "D" && absentiaCode(type) !== "" && random.chance(represented ? 0.07 : 0.5)) {
    absentia = true;
    ending = { decision: absentiaCode(type), otherCompletion: "" };
  } else {
    if (requests.length > 0 && random.chance(grantShare(facts, judge, represented))) {
      granted = requests.findIndex((code) => code !== "VD");
    }
    ending = granted >= 0 ? { decision: grantCode(type), otherCompletion: "" } : drawEnding(random, type);
  }
  const endYear = open ? year : yearOf(plan.ends);
  const received = Math.min(LAST_DAY, open ? LAST_DAY : plan.ends, start + random.below(200));
  const decided = open ? { decision: "", otherCompletion: "" } : ending;
  const asked = !open || random.chance(0.75) ? requests : [];
  const order = ORDERS.has(decided.decision);
  const reviewable = !open && decided.decision !== "" && type !== "CFR" && type !== "RFR";
  return {
    id: 0,
    beginning: plan.beginning,
    court,
    location: random.pick((COURTS[court] as Court).locations),
    judge: judgeCode,
    start,
    custody,
    decision: decided.decision,
    otherCompletion: decided.otherCompletion,
    completed,
    absentia: absentia && !open,
    appeal: reviewable ? drawAppeal(random, plan.ends, order, absentia) : null,
    applications: decideRequests(
      random,
      asked,
      received,
      open ? null : { ...decided, absentia, year: endYear, granted },
    ),
    hearings: drawHearings(random, bench, {
      court,
      judge: judgeCode,
      caseType: type,
      start,
      completed,
      decided: !plan.moves,
      absentia,
      detained: custody === "D",
      contested: requests.length > 0,
    }),
  };
}

/** Chance that relief is granted to somebody who asks for it and attends. */
function grantShare(facts: CaseFacts, judge: Judge, represented: boolean): number {
  const odds = -1.3 + facts.nation.claim + judge.leaning + (represented ? 1.1 : -0.7) - (facts.custody === "D" ? 1 : 0);
  return 1 / (1 + Math.exp(-odds));
}
