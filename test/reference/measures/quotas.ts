import type { Day } from "../days.ts";
import { count, ratio, share } from "../figures/events.ts";
import { perJudge } from "../figures/per-judge.ts";
import type { JudgeYear } from "../judges.ts";
import type { Figures } from "../measures.ts";
import type { Proceeding } from "../proceedings.ts";
import type { Appeal, Motion } from "../requests.ts";
import type { Ending, HeardBond } from "../settings.ts";
import { appeals, bondHearings, endings, judgeYears, motions, proceedings } from "../tables.ts";

const finished = { from: proceedings, day: ({ completedOn }: Proceeding) => completedOn };
const ending = (...kinds: Proceeding["ending"][]) => ({
  ...finished,
  only: (own: Proceeding) => own.ending !== null && kinds.includes(own.ending),
});
const years = (only: (year: JudgeYear) => boolean) =>
  count({ from: judgeYears, types: null, only: (year) => year.isOver && only(year), day: ({ startsOn }) => startsOn });

const isRemanded = ({ outcome, decision }: Appeal) => outcome === "remanded" && decision?.toUpperCase() !== "BCR";
const decidedAppeals = {
  from: appeals,
  only: ({ isCaseAppeal, outcome }: Appeal) =>
    isCaseAppeal && !["withdrawn", "rejected", "returned", "continued", "pending"].includes(outcome),
  day: ({ decidedOn }: Appeal) => decidedOn,
};
const remands = (numerator: (appeal: Appeal) => boolean) =>
  share(decidedAppeals, { numerator, denominator: ({ outcome }) => outcome !== "unclassified" });

const ended = (types: readonly string[] | undefined, only: (ending: Ending) => boolean) => {
  const rows = { from: endings, only, day: ({ completedOn }: Ending) => completedOn };
  return types === undefined ? rows : { ...rows, types };
};
const within = (days: number, custody: readonly string[], only: (ending: Ending) => boolean) =>
  share(
    ended(["RMV"], (ending) => ending.lastMeritsOn !== null && only(ending)),
    {
      numerator: ({ completedOn, lastMeritsOn }) => completedOn - (lastMeritsOn as Day) <= days,
      denominator: ({ proceeding }) => custody.includes(proceeding.custody ?? ""),
    },
  );
const isInitial = ({ proceeding }: Ending) => proceeding.completion === "initial";

const merits = (only: (ending: Ending) => boolean, numerator: (ending: Ending) => boolean) =>
  share(
    ended(undefined, (ending) => ending.lastMeritsOn !== null && only(ending)),
    { numerator, denominator: () => true },
  );
const onFirstDay = ({ lastMeritsOn, firstSetOn }: Ending) => lastMeritsOn === firstSetOn;
const wasBrought = ({ notBrought }: { readonly notBrought: boolean }) => !notBrought;

const bonds = (only: (bond: HeardBond) => boolean) =>
  share(
    { from: bondHearings, types: null, only, day: ({ decidedOn }) => decidedOn },
    {
      numerator: ({ decidedOn, firstSetOn }) => decidedOn === firstSetOn,
      denominator: ({ firstSetOn }) => firstSetOn !== null,
    },
  );
const fearReviews = (only: (ending: Ending) => boolean) =>
  share(ended(["CFR", "RFR"], only), {
    numerator: ({ completedOn, firstSetOn }) => firstSetOn !== null && completedOn <= firstSetOn,
    denominator: ({ firstSetOn }) => firstSetOn !== null,
  });

const daysTaken = ({ decidedOn, receivedOn }: Motion) =>
  decidedOn === null || receivedOn === null ? null : decidedOn - receivedOn;
const isInTime = (motion: Motion) => {
  const days = daysTaken(motion);
  return days !== null && days <= 20;
};

/** Claim 2: quotas. */
export const quotas: Figures = {
  completions_per_judge: {
    standard: perJudge(ending("ends", "unknown"), (own) => own.ending === "ends"),
    with_closures: perJudge(ending("ends", "suspends", "unknown"), (own) => own.ending !== "unknown"),
    initial: perJudge(ending("ends", "unknown"), ({ completion }) => completion === "initial"),
    undisputed: perJudge(ending("ends", "unknown"), ({ eoirCompletion }) => eoirCompletion === "yes"),
  },
  judges_by_quota_band: {
    standard: years(({ counted }) => counted === "completions"),
    with_closures: years(({ counted }) => counted === "with_closures"),
    full_year_equivalent: years(({ counted }) => counted === "full_year"),
    ten_months: years(({ counted, monthsAtWork }) => counted === "completions" && monthsAtWork >= 10),
  },
  remand_rate: {
    standard: remands(isRemanded),
    with_background_checks: remands(({ outcome }) => outcome === "remanded"),
    remanded_or_sustained: remands((appeal) => appeal.outcome === "sustained" || isRemanded(appeal)),
    over_completions: ratio(
      { ...decidedAppeals, only: (appeal) => appeal.isCaseAppeal && isRemanded(appeal) },
      { ...finished, only: ({ ending }) => ending === "ends" },
    ),
  },
  benchmark_detained_decisions: {
    standard: within(3, ["D"], () => true),
    initial: within(3, ["D"], isInitial),
  },
  benchmark_nondetained_decisions: {
    standard: within(10, ["N", "R"], ({ awaitedChecks }) => !awaitedChecks),
    nothing_left_out: within(10, ["N", "R"], () => true),
    initial: within(10, ["N", "R"], (ending) => !ending.awaitedChecks && isInitial(ending)),
  },
  benchmark_motions: {
    standard: share(
      { from: motions, types: null, day: ({ decidedOn }) => decidedOn },
      { numerator: isInTime, denominator: (motion) => (daysTaken(motion) ?? -1) >= 0 },
    ),
    by_receipt: share(
      { from: motions, types: null, day: ({ receivedOn }) => receivedOn },
      {
        numerator: isInTime,
        denominator: (motion, { release }) =>
          release - 1 - (motion.receivedOn as Day) >= 20 && (daysTaken(motion) ?? 0) >= 0,
      },
    ),
  },
  benchmark_bond_hearings: { standard: bonds(wasBrought), nothing_left_out: bonds(() => true) },
  benchmark_merits_first_date: {
    standard: merits(wasBrought, onFirstDay),
    held_once: merits(wasBrought, ({ meritsDays }) => meritsDays === 1),
    nothing_left_out: merits(() => true, onFirstDay),
  },
  benchmark_fear_reviews: { standard: fearReviews(wasBrought), nothing_left_out: fearReviews(() => true) },
};
