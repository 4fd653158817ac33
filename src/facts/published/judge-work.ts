import type { PublishedSeries } from "../series.ts";
import { points } from "./points.ts";

/** How much each judge has before them and completes. */
export const judgeWork: readonly PublishedSeries[] = [
  {
    id: "completions-per-judge-eoir",
    title: "Completions per judge, EOIR",
    unit: "completions per judge",
    publisher: "EOIR, as reported",
    definition:
      "Mean completions of a judge in the year. EOIR prints no formula: 276,970 completions over 442 judges at the end of FY2019 would be 627, so the divisor is likely judges who served the year.",
    vintage: "the date of each source",
    measure: "completions_per_judge",
    points: [
      ...points("SEGAL-FY19", [["FY2019", 708, { note: "The first year of the quota." }]]),
      ...points("PM2547-RC", [["FY2024", 1000, { rounded: true, note: "Close to this figure." }]]),
    ],
  },
  {
    id: "completions-per-judge-bpc",
    title: "Completions per judge in 2018, Bipartisan Policy Center",
    unit: "completions per judge",
    publisher: "Bipartisan Policy Center",
    definition: "Completions over 321 judges.",
    vintage: "2018",
    measure: "completions_per_judge",
    points: points("BPC-2018", [["FY2018", 678]]),
  },
  {
    id: "completions-per-judge-gao",
    title: "Completions per judge in FY2015, GAO as quoted",
    unit: "completions per judge",
    publisher: "GAO, quoted by the Center for Immigration Studies",
    definition: "Completions in GAO's wider sense per judge.",
    vintage: null,
    measure: "completions_per_judge",
    points: points("CIS-2018-09", [["FY2015", 807]]),
  },
  {
    id: "pending-per-judge-trac",
    title: "Pending cases per judge, TRAC",
    unit: "pending cases per judge",
    publisher: "TRAC, Syracuse University",
    definition: "Active pending cases over judges on board.",
    vintage: "July 2016",
    measure: "caseload_per_judge",
    points: points("TRAC-2016-07", [["2016-06-30", 1819, { note: "496,704 cases, 273 judges." }]]),
  },
  {
    id: "pending-per-judge-fedweek",
    title: "Pending cases per judge, FEDweek",
    unit: "pending cases per judge",
    publisher: "FEDweek, from the Congressional Research Service",
    definition: "Pending cases over judges on board.",
    vintage: "2023",
    measure: "caseload_per_judge",
    points: points("FEDWEEK", [
      ["2014", 1700, { rounded: true }],
      ["2023", 2800, { rounded: true, note: "Mid-2023." }],
    ]),
  },
  {
    id: "courts-eoir",
    title: "Immigration courts, EOIR",
    unit: "courts",
    publisher: "EOIR",
    definition: "Courts as the director counted them before the Senate.",
    vintage: "April 2018",
    points: points("MCHENRY-2018-04", [["2018-04-18", 60]]),
  },
];
