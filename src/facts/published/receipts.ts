import type { PublishedSeries } from "../series.ts";
import { fiscalYears, points } from "./points.ts";

/** New cases, under each publisher's count. */
export const receipts: readonly PublishedSeries[] = [
  {
    id: "cases-filed-eoir-2021",
    title: "New cases, EOIR, 2021 vintage",
    unit: "cases",
    publisher: "EOIR",
    definition:
      "Initial receipts: new charging documents filed in removal, deportation, exclusion, asylum-only and withholding-only cases.",
    vintage: "data generated on 2021-04-19",
    measure: "cases_filed",
    points: [
      ...fiscalYears("EOIR-PNC-2021", [
        [2008, 225871],
        [2009, 255035],
        [2010, 247187],
        [2011, 238157],
        [2012, 212935],
        [2013, 196623],
        [2014, 230178],
        [2015, 192997],
        [2016, 228448],
        [2017, 295245],
        [2018, 316106],
        [2019, 546248],
        [2020, 368746],
      ]),
      ...points("EOIR-PNC-2021", [["2020-10-01/2021-03-31", 66158, { note: "First half of FY2021." }]]),
    ],
  },
  {
    id: "cases-filed-eoir-2025",
    title: "New cases, EOIR, 2025 vintage",
    unit: "cases",
    publisher: "EOIR",
    definition:
      "Initial receipts of the same kinds of case, within 0.3 percent of the 2021 vintage in the years that both give.",
    vintage: "data generated on 2025-07-31",
    measure: "cases_filed",
    points: [
      ...fiscalYears("EOIR-PNC-2025", [
        [2015, 193000],
        [2016, 228455],
        [2017, 295259],
        [2018, 316133],
        [2019, 547239],
        [2020, 369598],
        [2021, 244261],
        [2022, 707527],
        [2023, 1206107],
        [2024, 1783915],
      ]),
      ...points("EOIR-PNC-2025", [["2024-10-01/2025-06-30", 448019, { note: "First nine months of FY2025." }]]),
    ],
  },
  {
    id: "cases-filed-eoir-press-2019",
    title: "New cases in FY2019, EOIR press release",
    unit: "cases",
    publisher: "EOIR",
    definition:
      "New cases as EOIR announced them, in thousands: about a hundred thousand fewer than in its later tables.",
    vintage: "announced on 2019-10-10",
    measure: "cases_filed",
    points: points("EOIR-PR-FY19", [["FY2019", 444000, { rounded: true }]]),
  },
  {
    id: "cases-filed-eoir-strategic-plan",
    title: "New cases, EOIR strategic plan",
    unit: "cases",
    publisher: "EOIR",
    definition: "Initial receipts as the plan rounds them.",
    vintage: "2024 or later",
    measure: "cases_filed",
    points: points("EOIR-STRAT", [
      ["FY2016", 228000, { rounded: true }],
      ["FY2023", 1200000, { rounded: true }],
    ]),
  },
  {
    id: "cases-filed-crs",
    title: "New cases in FY2024, Congressional Research Service",
    unit: "cases",
    publisher: "Congressional Research Service",
    definition: "EOIR's count of new cases, rounded by CRS.",
    vintage: null,
    measure: "cases_filed",
    points: points("CRS-IN12492", [["FY2024", 1800000, { rounded: true }]]),
  },
  {
    id: "cases-filed-trac",
    title: "New cases, TRAC",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition:
      "New court cases of all types. Papers may reach the court months after they are issued, so recent months rise later.",
    vintage: "the month of each source",
    measure: "cases_filed",
    points: [
      ...points("TRAC-709", [
        ["2022-10-01/2023-01-31", 329380, { note: "Notices to appear in the first four months of FY2023." }],
      ]),
      ...points("TRAC-736", [["FY2023", 1490480]]),
      ...points("TRAC-743", [["2024-05", 147280]]),
      ...points("TRAC-2024-09", [["2023-10-01/2024-08-31", 1718247, { note: "First eleven months of FY2024." }]]),
      ...points("TRAC-FY24-KXEG", [["FY2024", 1798964]]),
      ...points("TRAC-DEC25", [["2025-10-01/2025-12-31", 130642, { note: "First quarter of FY2026." }]]),
    ],
  },
];
