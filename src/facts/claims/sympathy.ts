import type { Claim, ClaimRow } from "../claim.ts";

const differ: Pick<ClaimRow, "kind" | "measures" | "recordCanAnswer" | "said" | "saidIn"> = {
  said: "Judges decide like cases differently.",
  saidIn: ["TRUTHOUT-2018", "THE-HILL-2018"],
  kind: "comparison",
  measures: ["judge_variation"],
  recordCanAnswer: "yes",
};

/** Claim 8: too much sympathy. */
export const sympathyClaim: Claim = {
  number: 8,
  title: "Too much sympathy",
  firstFigure:
    "No published figure measures sympathy. Two judges denied 98.8 and 3 percent of asylum claims, FY2012 to FY2017, case mix not held equal.",
  firstRows: ["sympathy", "judges-differ-range"],
  rows: [
    {
      id: "sympathy",
      ...differ,
      said: "Judges show too much sympathy and step outside the law.",
      date: "2018-09-10",
      values: [],
      publishedDefinition:
        "The Attorney General's words. The union answered that this was a prosecutor's argument. No published figure measures sympathy.",
      source: "LAWPROF-2018",
      alsoSources: ["REASON-2018"],
      recordCanAnswer: "partly",
      why: "The record can set judges side by side on comparable cases. It cannot tell why they differ or which of them is right.",
    },
    {
      id: "speech-2018-09-10",
      ...differ,
      said: "Speaking in Virginia on a Monday, the Attorney General asked new judges to apply the law and not let sympathy lead them.",
      kind: "status",
      date: "2018-09-10",
      values: [],
      publishedDefinition: "Speech at Falls Church, Virginia.",
      source: "GOVEXEC-2018",
      measures: ["judges_new"],
      register: true,
      recordCanAnswer: "no",
      why: "A speech is not in the record; its audience is, when it first hears cases.",
    },
    {
      id: "judges-differ-range",
      ...differ,
      date: "2017-09-30",
      values: [
        { value: 98.8, unit: "percent", of: "denied by one judge in El Paso" },
        { value: 3, unit: "percent", of: "denied by one judge in New York" },
      ],
      publishedDefinition:
        "TRAC, quoted by the Texas Tribune: asylum decisions of FY2012 to FY2017, case mix not held equal.",
      source: "TEXTRIB-2018",
      measures: ["judge_variation", "judge_outcomes"],
      why: "The record names the judge of each decision; to compare fairly takes like cases and intervals.",
    },
    {
      id: "judges-differ-controlled",
      ...differ,
      date: "2008-09-25",
      values: [],
      publishedDefinition:
        "GAO: asylum outcomes still differ between judges with nationality, representation, kind of filing, detention and more held equal.",
      source: "GAO-08-940",
      why: "The record holds most of what GAO held equal.",
    },
    {
      id: "judges-differ-gap",
      ...differ,
      date: "2016",
      values: [{ value: 56, unit: "percentage points", of: "over", rounded: true }],
      publishedDefinition: "TRAC: median gap inside a court between the denial rates of its judges.",
      source: "TRAC-447",
      why: "Decisions by judge are in the record; case mix differs even inside a court.",
    },
  ],
};
