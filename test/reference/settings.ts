import type { Day } from "./days.ts";
import type { Hearing } from "./hearings.ts";
import { earliest, groupBy, latest } from "./ordering.ts";
import type { Proceeding } from "./proceedings.ts";
import type { Bond } from "./requests.ts";

/** A proceeding that ended a case, with what the hearings set in it say. */
export interface Ending {
  readonly proceeding: Proceeding;
  readonly completedOn: Day;
  /** First day that an individual hearing, or any in a fear review, was set for. */
  readonly firstSetOn: Day | null;
  /** Last individual hearing held by the completion. */
  readonly lastMeritsOn: Day | null;
  /** Days with an individual hearing held by the completion. */
  readonly meritsDays: number;
  /** A hearing was put off because a detained person was not brought. */
  readonly notBrought: boolean;
  /** A hearing was put off for record or fingerprint checks. */
  readonly awaitedChecks: boolean;
}

/** A decided bond request, with what the bond hearings set for it say. */
export interface HeardBond {
  readonly bond: Bond;
  readonly decidedOn: Day;
  readonly firstSetOn: Day | null;
  readonly notBrought: boolean;
}

const NOT_BROUGHT = "09";
const CHECKS = ["24", "36"];
const fearReviews = ["CFR", "RFR"];

function byProceeding(hearings: readonly Hearing[]): Map<number, Hearing[]> {
  return groupBy(
    hearings.filter(({ isHearing }) => isHearing),
    ({ proceedingId }) => proceedingId,
  );
}

/** Every proceeding that ended a case. */
export function findEndings(proceedings: readonly Proceeding[], hearings: readonly Hearing[]): Ending[] {
  const own = byProceeding(hearings);
  return proceedings.flatMap((proceeding) => {
    const { ending, completedOn, caseType, id } = proceeding;
    if (ending !== "ends" || completedOn === null) return [];
    const set = (own.get(id) ?? []).filter(({ kind, hearingOn }) => {
      if (fearReviews.includes(caseType ?? "")) return kind !== "bond";
      return kind === "individual" && hearingOn !== null && hearingOn <= completedOn;
    });
    const merits = set.filter(({ kind, held }) => kind === "individual" && held).map(({ hearingOn }) => hearingOn);
    return {
      proceeding,
      completedOn,
      firstSetOn: earliest(set.map(({ hearingOn }) => hearingOn)),
      lastMeritsOn: latest(merits),
      meritsDays: new Set(merits).size,
      notBrought: set.some(({ reason }) => reason === NOT_BROUGHT),
      awaitedChecks: set.some(({ reason }) => CHECKS.includes(reason ?? "")),
    };
  });
}

/** Every decided bond request. Its hearings lie after the day of the decision before it, up to its own. */
export function findBondHearings(bonds: readonly Bond[], hearings: readonly Hearing[]): HeardBond[] {
  const own = byProceeding(hearings.filter(({ kind }) => kind === "bond"));
  const decided = bonds.filter(({ decidedOn }) => decidedOn !== null);
  return [...groupBy(decided, ({ proceedingId }) => proceedingId)].flatMap(([proceedingId, requests]) =>
    requests.map((bond): HeardBond => {
      const decidedOn = bond.decidedOn as Day;
      const before = latest(requests.map((other) => ((other.decidedOn as Day) < decidedOn ? other.decidedOn : null)));
      const set = (own.get(proceedingId) ?? []).filter(
        ({ hearingOn }) => hearingOn !== null && hearingOn <= decidedOn && (before === null || hearingOn > before),
      );
      return {
        bond,
        decidedOn,
        firstSetOn: earliest(set.map(({ hearingOn }) => hearingOn)),
        notBrought: set.some(({ reason }) => reason === NOT_BROUGHT),
      };
    }),
  );
}
