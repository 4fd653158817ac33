import { count, share } from "../figures/events.ts";
import { ages, level, levelShare } from "../figures/levels.ts";
import type { Dated } from "../figures/rows.ts";
import type { Hearing } from "../hearings.ts";
import type { Figures } from "../measures.ts";
import type { Ending, Proceeding } from "../proceedings.ts";
import type { Closure, Spell } from "../spells.ts";
import { closures as closed, hearings, motions, proceedings, spells } from "../tables.ts";

const finished = { from: proceedings, day: ({ completedOn }: Proceeding) => completedOn };
const ending = (...endings: Ending[]) => ({
  ...finished,
  only: (proceeding: Proceeding) => proceeding.ending !== null && endings.includes(proceeding.ending),
});
const isClosed = ({ ending: own }: Proceeding) => own === "suspends";

const withOutcome = (outcome: string): Dated<Proceeding> => ({
  ...finished,
  only: (proceeding) => proceeding.outcome === outcome || proceeding.outcome === "unclassified",
});
const endedBy = (outcome: string, counted: (proceeding: Proceeding) => boolean = () => true) =>
  count(withOutcome(outcome), { counted: (proceeding) => proceeding.outcome === outcome && counted(proceeding) });
const shareEndedBy = (outcome: string) =>
  share(ending("ends", "unknown"), {
    numerator: (proceeding) => proceeding.outcome === outcome,
    denominator: (proceeding) => proceeding.ending === "ends",
  });

const open = { from: spells, starts: ({ startsOn }: Spell) => startsOn, ends: ({ endsOn }: Spell) => endsOn };
const inactive = { ...open, only: ({ status }: Spell) => status === "inactive" };

const over = { from: closed, day: ({ endsOn }: Closure) => endsOn };
const overBy = (kind: Closure["endKind"]) => count({ ...over, only: ({ endKind }) => endKind === kind });

const past = { from: hearings, day: ({ hearingOn }: Hearing) => hearingOn };
const isPutOff = ({ cause, vacated, completion }: Hearing) => cause !== null && !vacated && !completion;
const putOff = { ...past, only: isPutOff };
const putOffBy = (side: string) =>
  share(putOff, { numerator: ({ cause }) => cause === side, denominator: ({ cause }) => cause !== "unclassified" });

/** Claim 4: suspension. */
export const closures: Figures = {
  administrative_closures: {
    standard: count(ending("suspends", "unknown"), { counted: isClosed }),
    cases: count(ending("suspends", "unknown"), { counted: isClosed, distinct: ({ caseId }) => caseId }),
    share_of_completions: share(ending("ends", "suspends", "unknown"), {
      numerator: isClosed,
      denominator: (proceeding) => proceeding.ending !== "unknown",
    }),
  },
  inactive_cases: {
    standard: level(inactive),
    share_of_open: levelShare(open, { numerator: ({ status }) => status === "inactive", denominator: () => true }),
    age: ages(inactive, ({ startsOn }) => startsOn),
  },
  recalendared: {
    standard: count(over),
    by_proceeding: overBy("proceeding"),
    by_motion: overBy("motion"),
    by_hearing: overBy("hearing"),
    motions_granted: count(
      {
        from: motions,
        only: ({ kind, outcome }) => kind === "recalendar" && (outcome === "granted" || outcome === "unclassified"),
        day: ({ decidedOn }) => decidedOn,
      },
      { counted: ({ outcome }) => outcome === "granted" },
    ),
    motions_filed: count({
      from: motions,
      only: ({ kind }) => kind === "recalendar",
      day: ({ receivedOn }) => receivedOn,
    }),
  },
  terminations: {
    standard: endedBy("terminated"),
    initial: endedBy("terminated", ({ completion, isDecision }) => completion === "initial" && isDecision),
    discretion: endedBy("terminated", ({ isDecision }) => !isDecision),
    share_of_completions: shareEndedBy("terminated"),
  },
  dismissals: {
    standard: endedBy("dismissed"),
    by_judge: endedBy("dismissed", ({ isDecision }) => isDecision),
    failure_to_prosecute: endedBy("dismissed", ({ isDecision }) => !isDecision),
    share_of_completions: shareEndedBy("dismissed"),
  },
  continuances: {
    standard: count(putOff),
    with_vacated: count({ ...past, only: ({ cause, completion }) => cause !== null && !completion }),
    delays: count({ ...past, only: (hearing) => isPutOff(hearing) && hearing.cause !== "other" }),
    share_of_hearings: share(past, { numerator: isPutOff, denominator: ({ held }) => held }),
    share_respondent: putOffBy("respondent"),
    share_government: putOffBy("dhs"),
    share_court: putOffBy("court"),
  },
};
