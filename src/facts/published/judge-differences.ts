import type { PublishedSeries } from "../series.ts";
import { parts, points } from "./points.ts";

const FY2014_TO_2019 = "2013-10-01/2019-09-30";

/** How far asylum outcomes differ between courts and judges, as published; case mix is not held equal in any. */
export const judgeDifferences: readonly PublishedSeries[] = [
  {
    id: "court-denial-rates-trac-590",
    title: "Asylum denial rates of courts, FY2014 to FY2019, TRAC report 590",
    unit: "percent",
    publisher: "TRAC, Syracuse University",
    definition:
      "Denials over grants plus denials of the judges reported on in each court (at least 100 decisions there in six years). Twelve courts were over 90 percent, the nation just over 60.",
    vintage: "January 2020",
    measure: "judge_outcomes",
    points: [
      ...parts("TRAC-2020-01", FY2014_TO_2019, [
        ["New York", 26],
        ["San Francisco", 30],
        ["Honolulu", 31],
        ["Boston", 42],
        ["Chicago", 47],
        ["Phoenix", 48],
        ["Newark", 49],
        ["Los Angeles", 71],
        ["Miami", 86],
        ["Houston", 92],
        ["Conroe", 92],
        ["Las Vegas", 93],
      ]),
      ...points("TRAC-2020-01", [
        [FY2014_TO_2019, 97, { part: "Atlanta", rounded: true, note: "Over this figure." }],
        [FY2014_TO_2019, 60, { part: "nation", rounded: true, note: "Just over this figure." }],
      ]),
    ],
  },
  {
    id: "judge-reports-trac",
    title: "Judges reported on, TRAC",
    unit: "judges",
    publisher: "TRAC, Syracuse University",
    definition:
      "Reports on judges with at least 100 asylum decisions at one court in a window of six fiscal years. A judge may have one report per court.",
    vintage: "the month of each source",
    measure: "judge_outcomes",
    points: [
      ...points("TRAC-590", [[FY2014_TO_2019, 456, { note: "59 courts." }]]),
      ...points("TRAC-670", [["2015-10-01/2021-09-30", 492, { note: "62 courts; counted as judges there." }]]),
      ...points("TRAC-752", [["2018-10-01/2024-09-30", 823, { note: "66 courts." }]]),
    ],
  },
  {
    id: "judge-report-decisions-trac",
    title: "Asylum decisions of the judges reported on, TRAC",
    unit: "decisions",
    publisher: "TRAC, Syracuse University",
    definition: "Grants and denials that the judge reports rest on.",
    vintage: "the month of each source",
    measure: "asylum_decided",
    comparable: false,
    points: [
      ...points("TRAC-590", [[FY2014_TO_2019, 179848]]),
      ...points("TRAC-670", [["2015-10-01/2021-09-30", 223469]]),
    ],
  },
  {
    id: "judge-spans-trac-752",
    title: "Span between the judges of one court, FY2019 to FY2024, TRAC report 752",
    unit: "percentage points",
    publisher: "TRAC, Syracuse University",
    definition: "Highest less lowest asylum denial rate among the judges of a court.",
    vintage: "November 2024",
    measure: "judge_variation",
    points: [
      ...points("TRAC-752", [
        [
          "2018-10-01/2024-09-30",
          90,
          { part: "San Francisco", rounded: true, note: "Over this figure: 1.3 to 91.6 percent." },
        ],
      ]),
      ...parts("TRAC-752", "2018-10-01/2024-09-30", [
        ["New York", 89],
        ["Arlington", 86],
        ["Sacramento", 86],
        ["Newark", 83],
        ["Boston", 80],
      ]),
    ],
  },
  {
    id: "judge-grant-ranges-trac-2025",
    title: "Highest and lowest grant rates of judges, FY2020 to August 2025, TRAC as reported",
    unit: "percent",
    publisher: "TRAC, as reported by cohentuckerlaw.com",
    definition: "Asylum grant rates of single judges at two courts.",
    vintage: "November 2025",
    measure: "judge_outcomes",
    points: parts("TRAC-2025-11-RNG", "2019-10-01/2025-08-31", [
      ["San Francisco, highest", 97.1],
      ["San Francisco, lowest", 4.8],
      ["New York, highest", 92.4],
      ["New York, lowest", 2.6],
    ]),
  },
  {
    id: "judge-denial-range-trac-2018",
    title: "Highest and lowest denial rates of judges, FY2012 to FY2017, TRAC as quoted",
    unit: "percent",
    publisher: "TRAC, quoted by the Texas Tribune",
    definition: "Asylum denial rates of two single judges.",
    vintage: "September 2018",
    measure: "judge_outcomes",
    points: parts("TEXTRIB-2018", "2011-10-01/2017-09-30", [
      ["a judge in El Paso", 98.8],
      ["a judge in New York", 3],
    ]),
  },
  {
    id: "judge-median-gap-trac-447",
    title: "Median gap between the judges of one court, TRAC report 447",
    unit: "percentage points",
    publisher: "TRAC, Syracuse University",
    definition:
      "Median over courts of the gap between judges' asylum denial rates, for instance 15 against 71 percent. TRAC found it up 27 percent in six years.",
    vintage: "2016",
    measure: "judge_variation",
    points: points("TRAC-447", [["2016", 56, { rounded: true, note: "Over this figure." }]]),
  },
];
