import type { Claim } from "../claim.ts";

/** Claim 2: case quotas. */
export const quotasClaim: Claim = {
  number: 2,
  title: "Case quotas for judges",
  firstFigure:
    "For a satisfactory rating 700 completions a year and fewer than 15 percent remanded, from 1 October 2018. Judges averaged 708 in FY2019.",
  firstRows: ["quotas", "quotas-after"],
  rows: [
    {
      id: "quotas",
      said: "Case quotas have been set for judges.",
      saidIn: ["TRUTHOUT-2018"],
      kind: "rule",
      date: "2018-03-30",
      values: [
        { value: 700, unit: "completions per judge", of: "satisfactory from" },
        { value: 560, unit: "completions per judge", of: "unsatisfactory below" },
        { value: 15, unit: "percent", of: "remanded, satisfactory below" },
      ],
      publishedDefinition:
        "EOIR's performance plan, element 3: announced on 30 March 2018 and in force on 1 October 2018, so not yet in force on the day of the reports.",
      source: "EOIR-PWP",
      measures: ["completions_per_judge", "judges_by_quota_band", "remand_rate"],
      register: true,
      recordCanAnswer: "yes",
      why: "The record dates every completion and names its judge. EOIR's own notion of a completion has to be inferred in part.",
    },
    {
      id: "quotas-after",
      said: "Case quotas have been set for judges.",
      saidIn: ["TRUTHOUT-2018"],
      kind: "number",
      date: "2019-09-30",
      values: [{ value: 708, unit: "completions per judge" }],
      publishedDefinition: "EOIR: mean completions of a judge in FY2019, the first year of the quota.",
      source: "SEGAL-FY19",
      measures: ["completions_per_judge"],
      recordCanAnswer: "yes",
      why: "The same measure exists for the same year. Say which judges are in the denominator: those who served all year, or all.",
    },
  ],
};
