import type { PublishedSeries } from "../series.ts";
import { points } from "./points.ts";

/** Judges on board, by who counted them. */
export const judgesOnBoard: readonly PublishedSeries[] = [
  {
    id: "judges-on-board-eoir",
    title: "Judges on board, EOIR",
    unit: "judges",
    publisher: "EOIR",
    definition:
      "Headcount as EOIR stated it on each occasion. It differs from the number of judges who heard cases, and not every statement counts supervising judges.",
    vintage: "the day of each statement",
    measure: "judges_active",
    points: [
      ...points("EOIR-PR-2020-520", [
        ["2017-01-20", 306, { note: "EOIR's own starting figure in a release of 2020." }],
      ]),
      ...points("SEGAL-9IJ", [["2017-08-14", 334, { note: "After nine were sworn in; 384 were authorised." }]]),
      ...points("MCHENRY-2018-04", [["2018-04-18", 334, { note: "The director to the Senate; 60 courts." }]]),
      ...points("EOIR-PR-2018-08", [
        [
          "2018-08-10",
          351,
          {
            note: "After 23 were sworn in. 82 had been sworn in since January 2017. Voice of America prints 351 as the count with the class of 44, which this release contradicts.",
          },
        ],
      ]),
      ...points("EOIR-PR-FY19", [["FY2019", 442]]),
      ...points("EOIR-PR-2020-520", [
        ["2020", 520, { note: "After a class of 20, three of them supervising judges. The month is not known." }],
      ]),
    ],
  },
  {
    id: "judges-on-board-doj-2018",
    title: "Judges on board in September 2018, Justice Department",
    unit: "judges",
    publisher: "Justice Department, through Government Executive",
    definition: "Headcount with the class of 44 and its two supervising judges: 351 + 44 + 2.",
    vintage: "September 2018",
    measure: "judges_active",
    points: points("GOVEXEC-2018", [["2018-09-10", 397]]),
  },
  {
    id: "judges-on-board-gao",
    title: "Judges on board at the end of FY2016, GAO as quoted",
    unit: "judges",
    publisher: "GAO, through Government Executive",
    definition: "Headcount at the end of the year.",
    vintage: null,
    measure: "judges_active",
    points: points("GOVEXEC-2018", [["FY2016", 289]]),
  },
  {
    id: "judge-posts-authorised-2017",
    title: "Judge posts authorised and vacant, from GAO as quoted",
    unit: "judges",
    publisher: "GAO, through FEDweek",
    definition: "Posts authorised and vacant as a report of 2017 gives them, which leaves 288 filled.",
    vintage: "2017",
    measure: "judges_active",
    comparable: false,
    points: points("FEDWEEK-2017", [
      ["2017", 374, { part: "authorised" }],
      ["2017", 86, { part: "vacant" }],
    ]),
  },
  {
    id: "judges-on-board-trac",
    title: "Judges on board, TRAC",
    unit: "judges",
    publisher: "TRAC, Syracuse University",
    definition: "Headcount as TRAC gives it.",
    vintage: "the month of each source",
    measure: "judges_active",
    points: [
      ...points("TRAC-208", [
        ["2006-08", 230],
        ["2009-04-24", 238, { note: "After ten judges were sworn in." }],
      ]),
      ...points("TRAC-2016-07", [["2016-06-30", 273]]),
      ...points("TRAC-695", [["FY2021", 559]]),
    ],
  },
  {
    id: "judges-on-board-cis-2018",
    title: "Judges on board, Center for Immigration Studies",
    unit: "judges",
    publisher: "Center for Immigration Studies",
    definition: "Adjudicators, supervising judges in the field among them.",
    vintage: "September 2018",
    measure: "judges_active",
    points: points("CIS-2018-09", [
      ["2017-06-30", 326],
      ["2018-07-31", 330, { rounded: true }],
    ]),
  },
  {
    id: "judges-on-board-crs",
    title: "Judges on board, Congressional Research Service",
    unit: "judges",
    publisher: "Congressional Research Service",
    definition: "Headcount at the end of the quarter or year.",
    vintage: "the date of each source",
    measure: "judges_active",
    points: [
      ...points("CRS-R47077", [["2021-12-31", 578, { note: "End of the first quarter of FY2022." }]]),
      ...points("CRS-R47637", [["2023-03-31", 649, { note: "End of the second quarter of FY2023." }]]),
      ...points("SCRIPPS-2025", [["FY2024", 735, { note: "CRS, as quoted by a news agency." }]]),
    ],
  },
  {
    id: "judges-on-board-asylumist",
    title: "Judges on board at the end of FY2023, the Asylumist",
    unit: "judges",
    publisher: "Jason Dzubow, from EOIR's tables",
    definition: "Headcount at the end of the year.",
    vintage: "2024",
    measure: "judges_active",
    points: points("ASYLUMIST-FY23", [["FY2023", 734]]),
  },
  {
    id: "judges-on-board-press-2025",
    title: "Judges on board in 2025, as reported",
    unit: "judges",
    publisher: "press",
    definition: "Headcounts given in reports of dismissals.",
    vintage: "2025",
    measure: "judges_active",
    points: [
      ...points("LANGER-2025", [["2025-01", 700, { rounded: true, note: "Start of 2025." }]]),
      ...points("PARTICLE-2025", [["2025-07", 600, { rounded: true, note: "Down from about 700." }]]),
    ],
  },
  {
    id: "judges-year-change-npr-2026",
    title: "Change in the number of judges over a year, NPR",
    unit: "percent",
    publisher: "NPR",
    definition: "Judges on board against a year before, new hires counted.",
    vintage: "February 2026",
    measure: "judges_active",
    points: points("NPR-2026-02", [
      ["2026-02-23", -25, { rounded: true, note: "About a quarter fewer; nearly 100 were dismissed in 2025." }],
    ]),
  },
];
