import { applicationDecisions } from "../../src/release/tables/application-codes.ts";
import type { Day } from "./days.ts";
import { earliest, greatest, groupBy, least } from "./ordering.ts";
import type { Proceeding } from "./proceedings.ts";
import type { RawTables } from "./raw-rows.ts";

/** All asylum applications of one case, as one claim. */
export interface Claim {
  readonly caseId: number;
  readonly receivedOn: Day | null;
  /** Of the proceeding that decided it; `pending` where none did and an application sits in an open one. */
  readonly outcome: string;
  /** Null when nothing decided it. */
  readonly decidedOn: Day | null;
  readonly deciding: Proceeding | undefined;
  readonly firstOutcome: string | null;
  readonly firstDecidedOn: Day | null;
  readonly withholdingOutcome: string | null;
  readonly tortureOutcome: string | null;
}

/** One application for relief in one proceeding. */
export interface Application {
  readonly caseId: number | null;
  readonly proceedingId: number | null;
  readonly code: string | null;
  readonly receivedOn: Day | null;
  readonly outcome: string;
  readonly decidedOn: Day | null;
}

/** Outcomes from the one that beats all others within a proceeding to the weakest. */
const decided = [
  "granted",
  "denied",
  "torture_protection_granted",
  "unclassified",
  "abandoned",
  "withdrawn",
  "not_adjudicated",
  "other",
];
const undecided = ["reserved", "administratively_closed", "moved", "undecided"];
const strength = [...decided, ...undecided, "pending"];

const isDecided = (outcome: string) => decided.includes(outcome);
const strongest = <T extends { outcome: string }>(rows: readonly T[]) =>
  least(rows, ({ outcome }) => [strength.indexOf(outcome)]) as T;

/** Every application, decoded. */
export function readApplications(raw: RawTables, proceedings: ReadonlyMap<number, Proceeding>): Application[] {
  const outcomes = new Map<string, string>(applicationDecisions.map(({ code, outcome }) => [code, outcome]));
  return raw.tbl_Court_Appln.map((row) => {
    const [proceedingId, decision] = [row.whole("IDNPROCEEDING"), row.text("APPL_DEC")];
    const completedOn = (proceedingId === null ? undefined : proceedings.get(proceedingId))?.completedOn ?? null;
    return {
      caseId: row.whole("IDNCASE"),
      proceedingId,
      code: row.text("APPL_CODE"),
      receivedOn: row.day("APPL_RECD_DATE"),
      outcome:
        decision !== null
          ? (outcomes.get(decision.toUpperCase()) ?? "unclassified")
          : completedOn !== null
            ? "undecided"
            : "pending",
      decidedOn: decision === null ? null : completedOn,
    };
  });
}

/** What became of one kind of application in one proceeding: its strongest outcome. */
interface Result {
  readonly proceedingId: number;
  readonly outcome: string;
  readonly decidedOn: Day | null;
}

function resultsOf(rows: readonly Application[]): Result[] {
  return [...groupBy(rows, ({ proceedingId }) => proceedingId ?? 0)].map(([proceedingId, own]) => {
    const { outcome, decidedOn } = strongest(own);
    return { proceedingId, outcome, decidedOn };
  });
}

/** The result that stands: of the latest proceeding that decided it, else that closed or moved it, else the open one. */
function standing(results: readonly Result[]): Result | undefined {
  const tier = (outcome: string) => (isDecided(outcome) ? 2 : outcome === "pending" ? 0 : 1);
  return greatest(results, ({ outcome, decidedOn, proceedingId }) => [
    tier(outcome),
    decidedOn ?? Number.NEGATIVE_INFINITY,
    proceedingId,
  ]);
}

/** One claim per case with an application for asylum. */
export function foldClaims(
  applications: readonly Application[],
  proceedings: ReadonlyMap<number, Proceeding>,
): Claim[] {
  return [...groupBy(applications, ({ caseId }) => caseId)].flatMap(([caseId, rows]) => {
    const asylum = rows.filter(({ code }) => code === "ASYL");
    const results = resultsOf(asylum);
    const now = standing(results);
    if (now === undefined) return [];
    const first = least(
      results.filter(({ outcome }) => isDecided(outcome)),
      ({ decidedOn, proceedingId }) => [decidedOn ?? Number.POSITIVE_INFINITY, proceedingId],
    );
    const torture = rows
      .filter(({ code }) => code === "WCAT")
      .map((row) => (row.outcome === "torture_protection_granted" ? { ...row, outcome: "granted" } : row));
    const decidedOn = isDecided(now.outcome) ? now.decidedOn : null;
    const isPending = asylum.some(({ outcome }) => outcome === "pending");
    return {
      caseId,
      receivedOn: earliest(asylum.map(({ receivedOn }) => receivedOn)),
      outcome: decidedOn === null && isPending ? "pending" : now.outcome,
      decidedOn,
      deciding: proceedings.get(now.proceedingId),
      firstOutcome: first?.outcome ?? null,
      firstDecidedOn: first?.decidedOn ?? null,
      withholdingOutcome: standing(resultsOf(rows.filter(({ code }) => code === "ASYW")))?.outcome ?? null,
      tortureOutcome: standing(resultsOf(torture))?.outcome ?? null,
    };
  });
}
