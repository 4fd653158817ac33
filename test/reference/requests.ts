import { boardDecisions } from "../../src/release/tables/board-codes.ts";
import { bondDecisions } from "../../src/release/tables/bond-codes.ts";
import { motionKinds, motionRulings } from "../../src/release/tables/motion-codes.ts";
import type { Day } from "./days.ts";
import type { Proceeding } from "./proceedings.ts";
import type { RawRow, RawTables } from "./raw-rows.ts";

/** What motions, bond requests and appeals have in common. */
interface Asked {
  readonly id: number;
  readonly caseId: number | null;
  readonly caseType: string | null;
  readonly court: string | null;
  readonly judge: string | null;
  readonly filedBy: string | null;
  readonly decidedOn: Day | null;
  /** `pending` while undecided. */
  readonly outcome: string;
}

/** One motion put to a court. */
export interface Motion extends Asked {
  readonly kind: string;
  readonly receivedOn: Day | null;
}

/** One request to set or change a bond. */
export interface Bond extends Asked {
  readonly proceedingId: number | null;
  readonly requestedOn: Day | null;
  readonly granted: boolean | null;
  readonly decision: string | null;
}

/** One filing at the Board. */
export interface Appeal extends Asked {
  readonly proceedingId: number | null;
  readonly filedOn: Day | null;
  readonly isCaseAppeal: boolean;
  readonly decision: string | null;
  /** Completion of the proceeding appealed from. */
  readonly appealedDecisionOn: Day | null;
}

type TypeOf = (caseId: number | null) => string | null;

/** Every motion. */
export function readMotions(raw: RawTables, typeOf: TypeOf): Motion[] {
  const kinds = new Map<string, string>(motionKinds.map(({ code, purpose }) => [code, purpose]));
  const rulings = new Map<string, string>(motionRulings.map(({ code, outcome }) => [code, outcome]));
  return raw.tbl_Court_Motions.map((row) => ({
    id: row.whole("IDNMOTION") as number,
    ...casePart(row, typeOf),
    filedBy: row.text("STRFILINGPARTY"),
    kind: kinds.get(row.text("REC_TYPE")?.toUpperCase() ?? "") ?? "other",
    receivedOn: row.day("MOTION_RECD_DATE") ?? row.day("INPUT_DATE"),
    decidedOn: row.day("COMP_DATE"),
    outcome: outcomeBy(row.text("DEC"), rulings),
  }));
}

/** Every bond request. */
export function readBonds(raw: RawTables, typeOf: TypeOf): Bond[] {
  const outcomes = new Map<string, string>(bondDecisions.map(({ code, outcome }) => [code, outcome]));
  const granted = new Map(bondDecisions.map((decision) => [decision.code, decision.granted]));
  return raw.D_TblAssociatedBond.map((row) => ({
    id: row.whole("IDNASSOCBOND") as number,
    proceedingId: row.whole("IDNPROCEEDING"),
    ...casePart(row, typeOf),
    filedBy: row.text("FILING_PARTY"),
    requestedOn: row.day("BOND_HEAR_REQ_DATE") ?? row.day("INPUT_DATE"),
    decidedOn: row.day("COMP_DATE"),
    decision: row.text("DEC"),
    outcome: outcomeBy(row.text("DEC"), outcomes),
    granted: granted.get(row.text("DEC")?.toUpperCase() ?? "") ?? null,
  }));
}

/** Every appeal, with court and judge of the proceeding that it is from. */
export function readAppeals(raw: RawTables, typeOf: TypeOf, proceedings: ReadonlyMap<number, Proceeding>): Appeal[] {
  const outcomes = new Map<string, string>(boardDecisions.map(({ code, outcome }) => [code, outcome]));
  return raw.tblAppeal.map((row) => {
    const proceedingId = row.whole("idnProceeding");
    const from = proceedingId === null ? undefined : proceedings.get(proceedingId);
    const [decision, decidedOn] = [row.text("strBIADecision"), row.day("datBIADecision")];
    const isOpen = decision === null && decidedOn === null;
    return {
      id: row.whole("idnAppeal") as number,
      caseId: row.whole("idncase"),
      caseType: typeOf(row.whole("idncase")) ?? row.text("strCaseType"),
      proceedingId,
      court: from?.court ?? null,
      judge: from?.judge ?? null,
      appealedDecisionOn: from?.completedOn ?? null,
      filedBy: row.text("strFiledBy"),
      filedOn: row.day("datAppealFiled"),
      isCaseAppeal:
        row.text("strAppealType") === "Case Appeal" && row.text("strAppealCategory")?.toUpperCase() === "IJ",
      decidedOn,
      decision,
      outcome: isOpen ? "pending" : (outcomes.get(decision?.toUpperCase() ?? "") ?? "unclassified"),
    };
  });
}

function casePart(row: RawRow, typeOf: TypeOf) {
  const caseId = row.whole("IDNCASE");
  return { caseId, caseType: typeOf(caseId), court: row.text("BASE_CITY_CODE"), judge: row.text("IJ_CODE") };
}

function outcomeBy(code: string | null, outcomes: ReadonlyMap<string, string>): string {
  return code === null ? "pending" : (outcomes.get(code.toUpperCase()) ?? "unclassified");
}
