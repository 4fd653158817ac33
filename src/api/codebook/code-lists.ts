import { adjournmentReasons } from "../../release/tables/adjournment-reasons.ts";
import { applicationDecisions, protectionApplications } from "../../release/tables/application-codes.ts";
import { boardDecisions } from "../../release/tables/board-codes.ts";
import { bondDecisions } from "../../release/tables/bond-codes.ts";
import { calendarTypes } from "../../release/tables/calendar-codes.ts";
import { caseLabels } from "../../release/tables/case-labels.ts";
import { caseTypes } from "../../release/tables/case-types.ts";
import { notCourts } from "../../release/tables/court-codes.ts";
import { judgePlaceholders } from "../../release/tables/judge-placeholders.ts";
import { juvenileKinds } from "../../release/tables/juvenile-kinds.ts";
import { motionKinds, motionRulings } from "../../release/tables/motion-codes.ts";
import { dispositionLists } from "./disposition-lists.ts";

/** A list of codes as a table of text. */
export interface CodeList {
  /** Names it in addresses. */
  readonly id: string;
  readonly title: string;
  /** Where the codes stand in the release, how sure their meanings are, and what they are easily taken for. */
  readonly about: string;
  readonly columns: readonly string[];
  /** The first cell of each row is the code; what it counts as is written as the clean tables have it. */
  readonly rows: readonly (readonly string[])[];
}

const meant = ["code", "counts as", "meaning"] as const;

/** Codes that the release's own lists do not explain, or that mean something only in groups; dispositions first. */
export const codeLists: readonly CodeList[] = [
  ...dispositionLists,
  {
    id: "case-types",
    title: "Kinds of case",
    about:
      "CASE_TYPE of cases and proceedings. Measures speak of the measured ones unless they say otherwise. A few stray codes occur in a handful of rows and are no kind of case.",
    columns: ["code", "kind", "measured"],
    rows: caseTypes.map(({ code, name, measured }) => [code, name, yes(measured)]),
  },
  {
    id: "protection-applications",
    title: "Kinds of application that one asylum filing makes",
    about: "APPL_CODE of tbl_Court_Appln. Other kinds are decoded by the release's own list.",
    columns: meant,
    rows: protectionApplications.map(({ code, protection, meaning }) => [code, protection, meaning]),
  },
  {
    id: "application-decisions",
    title: "Decisions on applications",
    about:
      "APPL_DEC of tbl_Court_Appln. A is an abandonment and R a reserved decision: to read them as a grant and a denial is a known error. A blank is no decision.",
    columns: meant,
    rows: applicationDecisions.map(({ code, outcome, meaning }) => [code, outcome, meaning]),
  },
  {
    id: "bond-decisions",
    title: "Decisions on bond",
    about:
      "DEC of D_TblAssociatedBond. No list of the release explains them. Three letters are grants; to read G alone as granted and D alone as denied gives a rate near 4 %.",
    columns: ["code", "counts as", "granted", "meaning"],
    rows: bondDecisions.map(({ code, outcome, granted, meaning }) => [
      code,
      outcome,
      granted === null ? "neither" : yes(granted),
      meaning,
    ]),
  },
  {
    id: "adjournment-reasons",
    title: "Reasons for which hearings end or are moved",
    about:
      "ADJ_RSN of tbl_schedule. Whose doing it was is judged by the words. Vacated: nobody was heard, because the setting was called off beforehand. A code that is not here has an unknown cause and counts as a hearing held.",
    columns: ["code", "whose doing", "vacated", "meaning"],
    rows: adjournmentReasons.map(({ code, cause, vacated, meaning }) => [code, cause, yes(vacated), meaning]),
  },
  {
    id: "calendar-types",
    title: "Kinds of calendar",
    about:
      "CAL_TYPE of tbl_schedule. The release's list gives one letter to several texts, so the letter is a group. In practice nearly every hearing is M or I.",
    columns: meant,
    rows: calendarTypes.map(({ code, group, meaning }) => [code, group, meaning]),
  },
  {
    id: "motion-kinds",
    title: "Motions that change where a case stands",
    about: "REC_TYPE of tbl_Court_Motions: those that the record follows, out of 72.",
    columns: meant,
    rows: motionKinds.map(({ code, purpose, meaning }) => [code, purpose, meaning]),
  },
  {
    id: "motion-rulings",
    title: "Rulings on motions",
    about:
      "DEC of tbl_Court_Motions. No list of the release explains them: granted and denied are certain by their number and use, the others are inferred.",
    columns: meant,
    rows: motionRulings.map(({ code, outcome, meaning }) => [code, outcome, meaning]),
  },
  {
    id: "board-decisions",
    title: "Decisions of the Board",
    about:
      "strBIADecision of tblAppeal, grouped by their words. A group is not a winner: a sustained appeal can rest on a narrow point.",
    columns: meant,
    rows: boardDecisions.map(({ code, outcome, meaning }) => [code, outcome, meaning]),
  },
  {
    id: "juvenile-kinds",
    title: "Marks of children",
    about:
      "idnJuvenile of tbl_JuvenileHistory. How courts mark children changed about fiscal year 2018, so kinds must not be joined into one series without saying so.",
    columns: ["number", "letters", "marks a child", "meaning"],
    rows: juvenileKinds.map(({ id, code, minorFlag, meaning }) => [String(id), code, yes(minorFlag), meaning]),
  },
  {
    id: "case-labels",
    title: "Labels of cases",
    about:
      "CASE_ID of A_TblCaseIdentifier: those that the record follows, out of more than a hundred. Each was in use for a time and in some courts only, so its absence proves nothing.",
    columns: meant,
    rows: caseLabels.map(({ code, group, meaning }) => [code, group, meaning]),
  },
  {
    id: "not-courts",
    title: "Codes in the place of a court that are none",
    about: "BASE_CITY_CODE. Cases under them are in totals and left out of anything per court.",
    columns: ["code", "what it is"],
    rows: notCourts.map(({ code, reason }) => [code, reason]),
  },
  {
    id: "not-judges",
    title: "Names in the place of a judge's that are no single judge",
    about:
      "JUDGE_NAME of tblLookupJudge, compared as regular expressions in any letter case; besides them the code AAA. Rows under them are in every count of cases and left out of anything per judge.",
    columns: ["pattern", "counts as", "why"],
    rows: judgePlaceholders.map(({ pattern, kind, reason }) => [pattern, kind, reason]),
  },
];

function yes(is: boolean): string {
  return is ? "yes" : "no";
}
