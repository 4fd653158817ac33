import type { PublishedSeries } from "../series.ts";
import { points } from "./points.ts";

/** Cases pending as TRAC, GAO, CRS and others counted them, and how old the pending cases are. */
export const pendingOthers: readonly PublishedSeries[] = [
  {
    id: "pending-crs",
    title: "Cases pending, Congressional Research Service",
    unit: "cases",
    publisher: "Congressional Research Service",
    definition: "EOIR's count of pending cases, rounded by CRS.",
    vintage: null,
    measure: "pending_cases",
    points: [
      ...points("CRS-R47077", [
        ["2021-12-31", 1500000, { rounded: true, note: "End of the first quarter of FY2022." }],
      ]),
      ...points("CRS-R47637", [
        [
          "2023-03-31",
          2000000,
          { rounded: true, note: "Nearly this figure, at the end of the second quarter of FY2023." },
        ],
      ]),
      ...points("CRS-IN12463", [["FY2023", 2500000, { rounded: true }]]),
      ...points("CRS-IN12492", [["FY2024", 3600000, { rounded: true }]]),
    ],
  },
  {
    id: "pending-bpc",
    title: "Cases pending, Bipartisan Policy Center",
    unit: "cases",
    publisher: "Bipartisan Policy Center",
    definition: "Backlog as the Center gives it for two years; the day in each year is not stated.",
    vintage: null,
    measure: "pending_cases",
    points: points("BPC-2018", [
      ["2008", 186108],
      ["2018", 714067],
    ]),
  },
  {
    id: "pending-trac-active",
    title: "Active cases pending, TRAC",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition:
      "Cases of all types open at the date, administratively closed ones left out, also those that EOIR put back on its pending rolls in autumn 2018. TRAC joins proceedings that a change of venue split and counts each charged person once per case.",
    vintage: "the month of each source",
    measure: "pending_cases",
    points: [
      ...points("TRAC-2010-05", [["2010-03-31", 242776]]),
      ...points("TRAC-2012-02", [
        ["FY2011", 297551],
        ["2011-12-31", 300225],
      ]),
      ...points("TRAC-2016-07", [
        ["FY2014", 408037],
        ["FY2015", 456216],
        ["2016-06-30", 496704],
      ]),
      ...points("TRAC-2016-09", [["2016-08-31", 512190]]),
      ...points("TRAC-2018-06", [["2017-01-31", 542411]]),
      ...points("CIS-2018-09", [["2017-05-31", 598943, { note: "TRAC's figure as quoted." }]]),
      ...points("TRAC-2018-01", [
        ["FY2017", 629051],
        ["2017-11-30", 658728],
      ]),
      ...points("TRAC-2018-06", [["2018-05-31", 714067]]),
      ...points("CIS-2018-09", [["2018-07-31", 746049, { note: "TRAC's figure as quoted." }]]),
      ...points("TRAC-2018-11", [
        ["FY2018", 768257, { note: "330,211 put-back cases not included; together 1,098,468." }],
      ]),
      ...points("TRAC-2018-12", [["2018-11-30", 809041, { note: "330,211 put-back cases not included." }]]),
      ...points("TRAC-2019-02", [["2019-01-31", 829608, { note: "Records were incomplete after the shutdown." }]]),
      ...points("TRAC-W-A3851", [["2019-08-31", 1007155]]),
      ...points("TRAC-736", [["FY2019", 1023767]]),
      ...points("TRAC-703-LN", [["2022-10-31", 1977988]]),
      ...points("TRAC-736", [["2023-12-31", 3287058]]),
      ...points("TRAC-2024-09", [["2024-08-31", 3709569]]),
      ...points("TRAC-FY24-KXEG", [["FY2024", 3716106]]),
      ...points("TRAC-2025-03", [
        ["2024-12-31", 3747675],
        ["2025-02-28", 3687750],
      ]),
      ...points("TRAC-CSM-2025", [
        ["2025-08-31", 3400000, { rounded: true, note: "EOIR's own peak is given there as more than 4.18 million." }],
      ]),
      ...points("TRAC-DEC25", [["2025-12-31", 3380000, { rounded: true }]]),
    ],
  },
  {
    id: "pending-trac-detained",
    title: "People detained among active pending cases, TRAC",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition: "Active pending cases whose respondent is in custody.",
    vintage: "March 2025",
    measure: "detained_share",
    variant: "pending",
    points: points("TRAC-2025-03", [["2025-02-28", 28216]]),
  },
  {
    id: "backlog-gao",
    title: "Backlog at the start of a fiscal year, GAO",
    unit: "cases",
    publisher: "GAO, through a summary by the Center for Immigration Studies",
    definition: "Cases from earlier years still open on the first day of the fiscal year.",
    vintage: null,
    measure: "pending_cases",
    points: points("GAO-17-438", [
      ["2005-10-01", 212000, { rounded: true, note: "Start of FY2006." }],
      ["2014-10-01", 437000, { rounded: true, note: "Start of FY2015." }],
    ]),
  },
  {
    id: "pending-age-median-gao",
    title: "Median age of pending cases, GAO",
    unit: "days",
    publisher: "GAO, through a summary by the Center for Immigration Studies",
    definition: "Median days that the cases of GAO's backlog had been open on the first day of the fiscal year.",
    vintage: null,
    measure: "pending_age",
    points: points("GAO-17-438", [
      ["2005-10-01", 198, { note: "Start of FY2006." }],
      ["2014-10-01", 404, { note: "Start of FY2015." }],
    ]),
  },
  {
    id: "pending-wait-mean-trac",
    title: "Average wait of pending cases, TRAC",
    unit: "days",
    publisher: "TRAC, Syracuse University",
    definition: "Mean days that active cases had been waiting on the date. It is an age, not a time to decision.",
    vintage: "the month of each source",
    measure: "pending_age",
    points: [
      ...points("TRAC-2010-05", [["2010-03-31", 443]]),
      ...points("TRAC-2012-02", [
        ["2011-09-30", 489],
        ["2011-12-31", 507],
      ]),
      ...points("TRAC-2025-03", [["2025-02-28", 636]]),
    ],
  },
];
