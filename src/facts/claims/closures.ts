import type { Claim, ClaimRow } from "../claim.ts";

const suspend: Pick<ClaimRow, "said" | "saidIn"> = {
  said: "Judges may no longer suspend certain cases indefinitely.",
  saidIn: ["TRUTHOUT-2018", "THE-HILL-2018"],
};

/** Claim 4: administrative closure. */
export const closuresClaim: Claim = {
  number: 4,
  title: "Judges may not suspend cases indefinitely",
  firstFigure:
    "339,441 cases inactive at the end of FY2017; 330,211 put back on the pending rolls by November 2018. No yearly count of closures after May 2018 was found.",
  firstRows: ["closures-stock", "closures-put-back"],
  rows: [
    {
      id: "closures-limited",
      ...suspend,
      kind: "rule",
      date: "2018-05-17",
      values: [],
      publishedDefinition:
        "Matter of Castro-Tum, 27 I&N Dec. 271: no general power to close cases administratively; closed cases go back on motion.",
      source: "CASTRO-TEXT",
      alsoSources: ["CASTRO-SEGAL"],
      measures: ["administrative_closures", "inactive_cases", "recalendared"],
      register: true,
      recordCanAnswer: "yes",
      why: "Closures, reopenings and motions to recalendar are in the record.",
    },
    {
      id: "closures-before",
      ...suspend,
      kind: "number",
      date: "2017",
      values: [{ value: 35897, unit: "cases" }],
      publishedDefinition:
        "TRAC, quoted by CLINIC: administrative closures in 2017. What the 204,686 cases beside it are is not clear.",
      source: "TRAC-W-A3080",
      measures: ["administrative_closures"],
      recordCanAnswer: "yes",
      why: "The same event is in the record. Say the unit and the period.",
    },
    {
      id: "closures-stock",
      ...suspend,
      kind: "number",
      date: "2017-09-30",
      values: [{ value: 339441, unit: "cases" }],
      publishedDefinition: "EOIR: inactive (administratively closed) cases at the end of FY2017.",
      source: "CIS-2020-01",
      measures: ["inactive_cases"],
      recordCanAnswer: "yes",
      why: "It can be rebuilt from each closure and what followed; the oldest closures may be missing.",
    },
    {
      id: "closures-put-back",
      ...suspend,
      kind: "number",
      date: "2018-11-08",
      values: [{ value: 330211, unit: "cases" }],
      publishedDefinition:
        "TRAC: closed cases that EOIR moved back to its pending rolls, still off the active calendar.",
      source: "TRAC-2018-11",
      measures: ["inactive_cases", "recalendared", "pending_cases"],
      recordCanAnswer: "partly",
      why: "The record shows the cases, not under what label EOIR's tables counted them.",
    },
    {
      id: "closures-share",
      ...suspend,
      kind: "trend",
      date: "2015-09-30",
      values: [
        { value: 2, unit: "percent of completions", of: "FY2006" },
        { value: 23, unit: "percent of completions", of: "FY2015" },
      ],
      publishedDefinition: "GAO: administrative closures over completions, closures themselves counted as completions.",
      source: "GAO-17-438-CIS2",
      measures: ["administrative_closures"],
      recordCanAnswer: "yes",
      why: "Both parts are in the record.",
    },
  ],
};
