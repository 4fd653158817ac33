/** The hearings of one simulated proceeding. */
import { LAST_DAY, NO_DAY, yearOf } from "../days.ts";
import { type Random, Weighted } from "../random.ts";
import type { Bench } from "./judges.ts";
import type { Hearing } from "./story.ts";

/** What the hearings of a proceeding depend on. */
export interface Docket {
  readonly court: number;
  readonly judge: string;
  readonly caseType: string;
  readonly start: number;
  /** `NO_DAY` while open. */
  readonly completed: number;
  /** Whether the proceeding ended in a decision or closure, not in a move. */
  readonly decided: boolean;
  readonly absentia: boolean;
  readonly detained: boolean;
  /** Whether anything needs a merits hearing. */
  readonly contested: boolean;
}

const MASTER_REASONS = new Weighted<string>([
  ["01", 20],
  ["02", 16],
  ["05", 9],
  ["06", 5],
  ["12", 6],
  ["9A", 9],
  ["34", 4],
  ["10", 2],
  ["11", 1],
  ["18", 1],
  ["30", 1],
  ["45", 2],
  ["64", 2],
  ["04", 2],
  ["5A", 1],
  ["9C", 1],
  ["", 9],
]);

const MERITS_REASONS = new Weighted<string>([
  ["13", 22],
  ["02", 12],
  ["03", 6],
  ["24", 7],
  ["34", 8],
  ["35", 3],
  ["12", 8],
  ["9A", 12],
  ["41", 4],
  ["38", 3],
  ["RR", 5],
  ["18", 3],
  ["46", 1],
  ["62", 0.5],
  ["", 10],
]);

const MEDIUMS = new Weighted<string>([
  ["P", 70],
  ["V", 16],
  ["A", 6],
  ["W", 3],
  ["T", 3],
  ["H", 1],
  ["C", 1],
]);

/** Share of open proceedings that have a hearing ahead of them. */
const SCHEDULED_AHEAD = 0.86;

/** The hearings of a proceeding, earliest first; at most 12. */
export function drawHearings(random: Random, bench: Bench, docket: Docket): Hearing[] {
  const { start, completed, detained, contested } = docket;
  const open = completed === NO_DAY;
  const end = open ? LAST_DAY : completed;
  const days: number[] = [];
  const lead = Math.round(detained ? random.between(3, 25) : random.lognormal(start > 16436 ? 190 : 70, 0.7));
  const first = start + lead;
  if (first < end) {
    const span = end - first;
    const per = detained ? 24 : 270;
    const count = Math.min(10, 1 + Math.floor((span / per) * (0.4 + random.unit())));
    for (let i = 0; i < count; i++) days.push(first + Math.floor((span * i) / count));
  }
  if (!open && docket.decided) days.push(completed);
  if (open && random.chance(SCHEDULED_AHEAD)) {
    days.push(LAST_DAY + 1 + Math.floor(detained ? random.lognormal(12, 0.8) : random.lognormal(330, 0.9)));
  }
  const hearings: Hearing[] = [];
  const masters = contested ? Math.max(1, Math.ceil(days.length * 0.6)) : days.length;
  for (const [i, at] of days.entries()) {
    const ending = docket.decided && !open && i === days.length - 1;
    hearings.push(drawHearing(random, bench, docket, at, { merits: i >= masters, next: i + 1 === masters, ending }));
  }
  return hearings;
}

function drawHearing(
  random: Random,
  bench: Bench,
  docket: Docket,
  at: number,
  { merits, next, ending }: { merits: boolean; next: boolean; ending: boolean },
): Hearing {
  const review = docket.caseType === "CFR" || docket.caseType === "RFR";
  let reason = "";
  if (at <= LAST_DAY) {
    if (ending) reason = random.chance(docket.absentia ? 0.02 : 0.1) ? "8A" : "8B";
    else if (next && docket.contested && random.chance(0.7)) reason = "17";
    else reason = (merits ? MERITS_REASONS : MASTER_REASONS).draw(random);
    const year = yearOf(at);
    if (!ending && (year === 2020 || year === 2021) && random.chance(0.35)) reason = "74";
  }
  const schedule = review ? "RR" : merits ? random.pick(["II", "II", "IR", "IA"]) : random.pick(["MM", "MR", "MR"]);
  return {
    day: at,
    minutes: 480 + 15 * random.below(31),
    calendar: merits ? "I" : "M",
    schedule: docket.detained && !review ? (merits ? "ID" : "MD") : schedule,
    reason,
    judge: random.chance(0.03) ? bench.anyone(random, docket.court, yearOf(at)).code : docket.judge,
    medium: MEDIUMS.draw(random),
  };
}
