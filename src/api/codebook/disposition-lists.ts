import { caseTypes } from "../../release/tables/case-types.ts";
import { anyCaseType, type Disposition, dispositions } from "../../release/tables/dispositions.ts";
import type { CodeList } from "./code-lists.ts";

const OF_CLASS: Readonly<Record<Disposition["class"], { readonly title: string; readonly about: string }>> = {
  C: { title: "Decisions", about: "Class C: DEC_CODE of B_TblProceeding." },
  O: { title: "Other completions", about: "Class O: OTHER_COMP of B_TblProceeding, in any kind of case." },
};

/**
 * How each way of finishing a proceeding is read: a list for each class and kind of case. The release's words win over
 * the letter; the last column says how sure a row is.
 */
export const dispositionLists: readonly CodeList[] = [
  ...Map.groupBy(dispositions, (row) => `${row.class} ${row.caseType}`).values(),
].map(listOf);

function listOf(rows: readonly Disposition[]): CodeList {
  const { class: kind, caseType } = rows[0] as Disposition;
  const { title, about } = OF_CLASS[kind];
  const isAny = caseType === anyCaseType;
  const name = caseTypes.find(({ code }) => code === caseType)?.name ?? caseType;
  const every = kind === "O" ? title : `${title} known by their words only`;
  return {
    id: `dispositions-${kind}-${isAny ? "any" : caseType}`.toLowerCase(),
    title: isAny ? every : `${title} in ${name} cases (${caseType})`,
    about: `${about} The same letter means other things in the other class and in other kinds of case.`,
    columns: [
      "code",
      "the release's words",
      "outcome",
      "ends the case",
      "EOIR counts it",
      "TRAC counts it",
      "how sure",
    ],
    rows: rows.map(({ code, text, outcome, endsCase, eoirCompletion, tracClosing, basis }) => [
      code === "" ? "any" : code,
      text,
      outcome,
      endsCase,
      eoirCompletion,
      tracClosing,
      basis,
    ]),
  };
}
