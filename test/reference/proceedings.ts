import { type Disposition, dispositions, type Outcome } from "../../src/release/tables/dispositions.ts";
import type { Day } from "./days.ts";
import { greatest, groupBy, least } from "./ordering.ts";
import type { RawRow, RawTables } from "./raw-rows.ts";

/** What finishing a proceeding does to its case. */
export type Ending = "ends" | "moves" | "suspends" | "unknown";

/** One proceeding with its place in its case. */
export interface Proceeding {
  readonly id: number;
  readonly caseId: number | null;
  readonly caseType: string | null;
  readonly court: string | null;
  readonly judge: string | null;
  readonly custody: string | null;
  readonly nationality: string | null;
  readonly language: string | null;
  readonly chargedOn: Day | null;
  readonly openedOn: Day | null;
  readonly beganOn: Day | null;
  readonly completedOn: Day | null;
  /** Null while open. */
  readonly ending: Ending | null;
  /** `pending` while open. */
  readonly outcome: Outcome | "pending";
  readonly eoirCompletion: string | null;
  readonly tracClosing: string | null;
  readonly inAbsentia: boolean | null;
  /** A decision on the merits is recorded, not only another completion. */
  readonly isDecision: boolean;
  readonly completion: "initial" | "subsequent" | null;
  readonly isDeciding: boolean;
  readonly isLatest: boolean;
  readonly isLastFinished: boolean;
  readonly isOvertaken: boolean;
}

type Key = "outcome" | "endsCase" | "eoirCompletion" | "tracClosing" | "inactive";
type Meaning = Pick<Disposition, Key>;

const UNKNOWN: Meaning = {
  outcome: "unclassified",
  endsCase: "unknown",
  eoirCompletion: "unknown",
  tracClosing: "unknown",
  inactive: "unknown",
};

const sameWords = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** Reads a code of a proceeding: by the release's own words for class, case type and code, else by the code. */
function dispositionReader(listed: readonly RawRow[]): (kind: "C" | "O", type: string, code: string) => Meaning {
  const described = listed.filter((row) => row.text("strDecDescription") !== null);
  const texts = groupBy(described, (row) =>
    [row.text("strDecType"), row.text("strCaseType"), row.text("strDecCode")].join("/"),
  );
  const wordsOf = new Map<string, string>();
  for (const [key, rows] of texts) {
    const row = greatest(rows, (each) => [
      each.flag("blnActive") ?? false,
      each.whole("idnCourtDecision") ?? 0,
      each.text("strDecDescription") ?? "",
    ]);
    wordsOf.set(key, sameWords(row?.text("strDecDescription") ?? ""));
  }
  return (kind, type, code) => {
    const words = wordsOf.get([kind, type, code].join("/"));
    const fitting = dispositions.filter((row) => row.class === kind && (row.caseType === type || row.caseType === "*"));
    if (words === undefined) {
      const byCode = fitting.filter((row) => row.code === code);
      return greatest(byCode, (row) => [row.caseType === type, sameWords(row.text), row.outcome]) ?? UNKNOWN;
    }
    const byWords = fitting.filter((row) => row.text !== "" && sameWords(row.text) === words);
    return (
      greatest(byWords, (row) => [row.caseType === type, row.code === code, row.code === "", row.code, row.outcome]) ??
      UNKNOWN
    );
  };
}

function endingOf({ outcome, inactive, endsCase }: Meaning): Ending {
  if (outcome === "change_of_venue" || outcome === "transfer") return "moves";
  if (inactive === "yes") return "suspends";
  return endsCase === "yes" ? "ends" : "unknown";
}

/** Every proceeding, decoded and put in its place. `typeOf` gives a case's own type. */
export function readProceedings(raw: RawTables, typeOf: (caseId: number | null) => string | null): Proceeding[] {
  const read = dispositionReader(raw.tblLookupCourtDecision);
  const decoded = raw.B_TblProceeding.map((row) => decode(row, read, typeOf));
  const byCase = groupBy(decoded, ({ caseId }) => caseId);
  const places = new Map([...byCase].map(([caseId, own]) => [caseId, timelineOf(own)]));
  return decoded.map((own): Proceeding => {
    const place = own.caseId === null ? undefined : places.get(own.caseId);
    const isFirst = own === place?.firstEnding;
    return {
      ...own,
      completion: own.ending === "ends" ? (isFirst ? "initial" : "subsequent") : null,
      isDeciding: own === place?.deciding,
      isLatest: own === place?.latest,
      isLastFinished: own === place?.lastFinished,
      isOvertaken: isOvertaken(own, place?.deciding),
    };
  });
}

type Decoded = Omit<Proceeding, "completion" | "isDeciding" | "isLatest" | "isLastFinished" | "isOvertaken">;

function decode(
  row: RawRow,
  read: ReturnType<typeof dispositionReader>,
  typeOf: (caseId: number | null) => string | null,
): Decoded {
  const caseId = row.whole("IDNCASE");
  const caseType = row.text("CASE_TYPE") ?? typeOf(caseId);
  const [decision, other] = [row.text("DEC_CODE"), row.text("OTHER_COMP")];
  const meaning =
    decision !== null
      ? read("C", caseType ?? "", decision)
      : other !== null
        ? read("O", caseType ?? "", other)
        : UNKNOWN;
  const completedOn = row.day("COMP_DATE");
  const done = completedOn !== null;
  const begun = row.day("INPUT_DATE") ?? row.day("TRANS_IN_DATE") ?? row.day("OSC_DATE") ?? completedOn;
  const absentia = row.text("ABSENTIA");
  return {
    id: row.whole("IDNPROCEEDING") as number,
    caseId,
    caseType,
    court: row.text("BASE_CITY_CODE"),
    judge: row.text("IJ_CODE"),
    custody: row.text("CUSTODY"),
    nationality: row.text("NAT"),
    language: row.text("LANG"),
    chargedOn: row.day("OSC_DATE"),
    openedOn: row.day("INPUT_DATE"),
    beganOn: done && begun !== null ? Math.min(begun, completedOn) : begun,
    completedOn,
    ending: done ? endingOf(meaning) : null,
    outcome: done ? meaning.outcome : "pending",
    eoirCompletion: done ? meaning.eoirCompletion : null,
    tracClosing: done ? meaning.tracClosing : null,
    isDecision: decision !== null,
    inAbsentia: absentia === "Y" ? true : absentia === "N" ? false : null,
  };
}

function timelineOf(own: readonly Decoded[]) {
  const when = ({ completedOn, id }: Decoded) => [completedOn ?? Number.POSITIVE_INFINITY, id];
  const finished = own.filter(({ ending }) => ending !== null);
  return {
    firstEnding: least(
      finished.filter(({ ending }) => ending === "ends"),
      when,
    ),
    deciding: greatest(
      finished.filter(({ ending }) => ending === "ends" || ending === "unknown"),
      when,
    ),
    lastFinished: greatest(finished, when),
    latest: greatest(own, when),
  };
}

/** Still open on paper though a proceeding that began later, and has a higher number, ended the case. */
function isOvertaken(own: Decoded, deciding: Decoded | undefined): boolean {
  if (own.completedOn !== null || deciding === undefined || own.id >= deciding.id) return false;
  return own.beganOn !== null && deciding.beganOn !== null && own.beganOn < deciding.beganOn;
}
