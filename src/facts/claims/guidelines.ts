import type { Claim } from "../claim.ts";

/** Claim 9: guidelines laid down by the Attorney General. */
export const guidelinesClaim: Claim = {
  number: 9,
  title: "Guidelines laid down by the Attorney General",
  firstFigure: "8 CFR 1003.10(d); four decisions of his own from March to August 2018.",
  firstRows: ["ag-guidelines", "ag-overrules"],
  rows: [
    {
      id: "ag-guidelines",
      said: "Judges are expected to follow guidelines laid down by the Attorney General.",
      saidIn: ["THE-HILL-2018"],
      kind: "rule",
      date: "2018-09-10",
      values: [],
      publishedDefinition:
        "So for decisions, written orders and rulings. 8 CFR 1003.10(d): judges are governed by the Act, the regulations, the Board and the Attorney General; 1003.10(b): they use independent judgment within those. A speech is not listed.",
      source: "CFR-1003-10",
      measures: [],
      register: true,
      recordCanAnswer: "no",
      why: "What binds a judge is law, not an event. The register gives each rule its date, and any measure can be shown around it.",
    },
    {
      id: "ag-overrules",
      said: "As head of the courts the Attorney General has already taken concrete steps.",
      saidIn: ["TRUTHOUT-2018"],
      kind: "status",
      date: "2018-09-10",
      values: [{ value: 4, unit: "decisions of the Attorney General" }],
      publishedDefinition:
        "Decisions of his own from March to August 2018 in our register (E-F-H-L-, Castro-Tum, A-B-, L-A-B-R-): a count of rows, not an official total.",
      source: "IPT-EFHL",
      measures: [],
      register: true,
      recordCanAnswer: "no",
      why: "Counted from the register, not from the record.",
    },
    {
      id: "judges-work-for-justice",
      said: "Immigration judges are employees of the Justice Department.",
      saidIn: ["THE-HILL-2018"],
      kind: "status",
      date: "2018-09-10",
      values: [],
      publishedDefinition:
        "So by regulation: attorneys whom the Attorney General appoints and who act as his delegates.",
      source: "CFR-1003-10",
      measures: [],
      register: true,
      recordCanAnswer: "no",
      why: "Law, which no row of a case records.",
    },
  ],
};
