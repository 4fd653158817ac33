import type { Case } from "../cases.ts";
import type { Day } from "../days.ts";
import { count, mean, ratio, share } from "../figures/events.ts";
import { ages, level } from "../figures/levels.ts";
import { duration } from "../figures/waits.ts";
import type { Figures } from "../measures.ts";
import { earliest } from "../ordering.ts";
import type { Ending, Proceeding } from "../proceedings.ts";
import type { Spell } from "../spells.ts";
import { personOf } from "../table.ts";
import { cases, proceedings, spells } from "../tables.ts";
import type { World } from "../world.ts";

const finished = { from: proceedings, day: ({ completedOn }: Proceeding) => completedOn };
const ending = (...endings: Ending[]) => ({
  ...finished,
  only: (proceeding: Proceeding) => proceeding.ending !== null && endings.includes(proceeding.ending),
});
const decisions = ending("ends", "unknown");
const isInitial = ({ completion }: Proceeding) => completion === "initial";
const isRemoval = ({ outcome }: Proceeding) => outcome === "removal_ordered";
const isAbsent = (proceeding: Proceeding) => proceeding.inAbsentia === true && isRemoval(proceeding);
const over = { from: cases, day: ({ completedOn }: Case) => completedOn };
const filed = { from: cases, day: ({ filedOn }: Case) => filedOn };
const charged = { from: cases, day: ({ chargedOn }: Case) => chargedOn };

const open = { from: spells, starts: ({ startsOn }: Spell) => startsOn, ends: ({ endsOn }: Spell) => endsOn };
const active = { ...open, only: ({ status }: Spell) => status === "active" };
const ageBy = (day: (own: Case) => Day | null) => (spell: Spell, world: World) => {
  const person = personOf(world, spells, spell);
  return person === undefined ? null : day(person);
};

const judged = [
  "removal_ordered",
  "voluntary_departure",
  "relief_granted",
  "granted",
  "withholding_or_cat_granted",
  "denied",
  "fear_found",
  "fear_not_found",
];
const relieved = ["relief_granted", "granted", "withholding_or_cat_granted"];
const undecided = ["terminated", "dismissed"];
const HALF_YEARS = [182, 365, 730, 1095, 1826];

/** In which way a case first left the calendar, decided, closed, or ended as nobody knows. */
function exitOf({ firstExit }: Case): string {
  if (firstExit === undefined) throw new Error("a case that never left");
  if (firstExit.ending === "suspends") return "administratively_closed";
  return firstExit.ending === "unknown" ? "unknown_exit" : firstExit.outcome;
}

const leftOn = ({ firstExit }: Case) => firstExit?.completedOn ?? null;
const setAside = ["administratively_closed", "unknown_exit"];

const toDecision = {
  from: cases,
  starts: ({ filedOn }: Case) => filedOn,
  ends: leftOn,
  exit: (own: Case) => {
    const exit = exitOf(own);
    if (judged.includes(exit)) return "event";
    return [...setAside, ...undecided].includes(exit) ? exit : "other_end";
  },
  competing: ["administratively_closed", "terminated", "dismissed", "other_end", "unknown_exit"],
  horizons: HALF_YEARS,
};

/** Days to a first hearing of some kind, which comes first where the case left on the same day. */
const toHearing = (heardOn: (own: Case) => Day | null, horizons: readonly number[]) => ({
  from: cases,
  starts: ({ filedOn }: Case) => filedOn,
  ends: (own: Case) => earliest([heardOn(own), leftOn(own)]),
  exit: (own: Case) => {
    const [heard, left] = [heardOn(own), leftOn(own)];
    if (heard !== null && (left === null || heard <= left)) return "event";
    const exit = exitOf(own);
    return setAside.includes(exit) ? exit : "ended";
  },
  competing: ["ended", "administratively_closed", "unknown_exit"],
  horizons,
});
const toFirst = toHearing(({ firstHearingOn }) => firstHearingOn, [30, 91, ...HALF_YEARS]);
const toMerits = toHearing(({ firstMeritsOn }) => firstMeritsOn, HALF_YEARS);
const fromCharge = { starts: ({ chargedOn }: Case) => chargedOn };

const absence = { numerator: isAbsent, denominator: isInitial };
const absentWith = (...custody: string[]) =>
  share(
    {
      ...finished,
      only: (own) => (own.ending === "ends" || own.ending === "unknown") && custody.includes(own.custody ?? ""),
    },
    absence,
  );

/** Claim 5: speed. */
export const speed: Figures = {
  time_to_decision: {
    standard: duration(toDecision),
    any_end: duration({
      ...toDecision,
      exit: (own) => (setAside.includes(exitOf(own)) ? exitOf(own) : "event"),
      competing: setAside,
    }),
    through_closures: duration({
      ...toDecision,
      ends: ({ initial }) => initial?.completedOn ?? null,
      exit: ({ initial }) => {
        const outcome = initial?.outcome ?? "";
        return judged.includes(outcome) ? "event" : undecided.includes(outcome) ? outcome : "other_end";
      },
      competing: [...undecided, "other_end"],
    }),
    from_charging_document: duration({ ...toDecision, ...fromCharge }),
    removal_orders: duration({
      ...toDecision,
      exit: (own) => {
        const exit = exitOf(own);
        if (exit === "removal_ordered") return "event";
        if (relieved.includes(exit)) return "relief";
        return ["voluntary_departure", ...setAside, ...undecided].includes(exit) ? exit : "other_end";
      },
      competing: ["voluntary_departure", "relief", ...setAside, ...undecided, "other_end"],
    }),
  },
  time_to_first_hearing: {
    standard: duration(toFirst),
    from_charging_document: duration({ ...toFirst, ...fromCharge }),
  },
  time_to_merits: {
    standard: duration(toMerits),
    from_first_hearing: duration({ ...toMerits, starts: ({ firstHearingOn }) => firstHearingOn }),
    from_charging_document: duration({ ...toMerits, ...fromCharge }),
  },
  hearings_per_case: {
    standard: mean(over, ({ heard }) => heard.length),
    individual: mean(over, ({ merits }) => merits.length),
  },
  in_absentia_rate: {
    standard: share(decisions, absence),
    all_cases: share(decisions, absence, active),
    by_filing_cohort: share(filed, {
      numerator: (own) => own.proceedings.some((each) => isAbsent(each) && each.ending !== "moves"),
      denominator: () => true,
    }),
    never_detained: absentWith("N"),
    not_detained: absentWith("N", "R"),
  },
  removal_orders: {
    standard: count(decisions, { counted: isRemoval }),
    in_absentia: count(decisions, { counted: isAbsent }),
    initial: count(decisions, { counted: (own) => isRemoval(own) && isInitial(own) }),
    standing: count(over, { counted: ({ outcome }) => outcome === "removal_ordered" }),
    with_withholding: count(decisions, {
      counted: (own) => isRemoval(own) || own.outcome === "withholding_or_cat_granted",
    }),
  },
  voluntary_departures: {
    standard: count(decisions, { counted: ({ outcome }) => outcome === "voluntary_departure" }),
    initial: count(decisions, { counted: (own) => own.outcome === "voluntary_departure" && isInitial(own) }),
    standing: count(over, { counted: ({ outcome }) => outcome === "voluntary_departure" }),
  },
  pending_cases: {
    standard: level(active),
    inactive: level({ ...open, only: ({ status }) => status === "inactive" }),
    active_and_inactive: level(open),
  },
  pending_age: {
    standard: ages(
      active,
      ageBy(({ filedOn }) => filedOn),
    ),
    from_charging_document: ages(
      active,
      ageBy(({ chargedOn }) => chargedOn),
    ),
    active_and_inactive: ages(
      open,
      ageBy(({ filedOn }) => filedOn),
    ),
  },
  cases_filed: {
    standard: count(filed),
    charging_document: count(charged),
    all_case_types: count({ ...filed, types: null }),
  },
  completions: {
    standard: count(decisions, { counted: (own) => own.ending === "ends" }),
    initial: count(decisions, { counted: isInitial }),
    subsequent: count(decisions, { counted: ({ completion }) => completion === "subsequent" }),
    undisputed: count(
      { ...finished, only: ({ eoirCompletion }) => ["yes", "disputed", "unknown"].includes(eoirCompletion ?? "") },
      { counted: ({ eoirCompletion }) => eoirCompletion === "yes" },
    ),
    with_closures: count(ending("ends", "suspends", "unknown"), { counted: (own) => own.ending !== "unknown" }),
    trac_closings: count(
      { ...finished, types: null, only: ({ tracClosing }) => tracClosing === "yes" || tracClosing === "unknown" },
      { counted: ({ tracClosing }) => tracClosing === "yes" },
    ),
  },
  clearance_rate: {
    standard: ratio(ending("ends"), filed),
    initial: ratio({ ...finished, only: isInitial }, filed),
    with_closures: ratio(ending("ends", "suspends"), filed),
  },
};
