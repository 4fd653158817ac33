import type { PublishedSeries } from "../series.ts";
import { fiscalYears, points } from "./points.ts";

/** Judges joining and leaving. */
export const judgesJoiningAndLeaving: readonly PublishedSeries[] = [
  {
    id: "judge-classes",
    title: "New classes of judges, as announced",
    unit: "judges",
    publisher: "EOIR and Justice Department, partly through collections and press",
    definition: "Judges sworn in or invested on the day.",
    vintage: "the day of each announcement",
    measure: "judges_new",
    points: [
      ...points("SEGAL-9IJ", [["2017-08-14", 9]]),
      ...points("SEGAL-IJ", [
        ["2017-11-06", 7],
        ["2017-12-11", 1],
        ["2018-02-08", 5],
        ["2018-04-23", 1],
        ["2018-06-08", 3],
      ]),
      ...points("EOIR-PR-2018-08", [["2018-08-10", 23, { note: "Announced on 16 and 17 August." }]]),
      ...points("FOSTER-44", [
        ["2018-09-10", 44, { note: "Addressed by the Attorney General; 46 with two supervising judges." }],
      ]),
      ...points("SEGAL-IJ", [
        [
          "2018-09-28",
          46,
          {
            note: "Investiture announced for 19 courts. Very likely the class of 10 September with its two supervising judges, so the two are not to be added; that is an inference, and CIS-2018-10 counts two classes.",
          },
        ],
      ]),
      ...points("NPR-2025-10", [["2025-10-24", 36, { note: "11 permanent and 25 temporary." }]]),
      ...points("LAW360-2026", [["2026-02-05", 33, { note: "6 permanent and 27 temporary." }]]),
      ...points("FAIRSIDE-2026", [
        [
          "2026",
          82,
          {
            note: "77 permanent and 5 temporary. The page gives 153 permanent hires so far in FY2026 and a corps of nearly 700; the day is not known.",
          },
        ],
      ]),
    ],
  },
  {
    id: "judges-sworn-in-fy2018",
    title: "Judges sworn in during FY2018, summed from announcements",
    unit: "judges",
    publisher: "worked out here from EOIR's announcements",
    definition:
      "Sum of the investitures announced from 6 November 2017 to 28 September 2018 (7 + 1 + 5 + 1 + 3 + 23 + 46), two of the last 46 supervising.",
    vintage: "2018",
    derived: true,
    measure: "judges_new",
    points: points("SEGAL-IJ", [["FY2018", 86]]),
  },
  {
    id: "judges-hired-eoir",
    title: "Judges hired in FY2019, EOIR",
    unit: "judges",
    publisher: "EOIR",
    definition: "Judges hired in the fiscal year.",
    vintage: "October 2019",
    measure: "judges_new",
    points: points("EOIR-PR-FY19", [["FY2019", 92]]),
  },
  {
    id: "judges-hired-crs",
    title: "Judges hired in FY2022, Congressional Research Service",
    unit: "judges",
    publisher: "Congressional Research Service",
    definition: "Judges hired in the fiscal year, the most in a year until then.",
    vintage: "July 2023",
    measure: "judges_new",
    points: points("CRS-R47637", [["FY2022", 104]]),
  },
  {
    id: "judges-hired-trac",
    title: "Judges hired in FY2025, TRAC",
    unit: "judges",
    publisher: "TRAC, Syracuse University",
    definition:
      "Judges hired in the fiscal year, by TRAC's statement; the department may count hires before 20 January 2025.",
    vintage: "November 2025",
    measure: "judges_new",
    points: points("TRAC-2025-11-R", [["FY2025", 0]]),
  },
  {
    id: "judges-net-gain-fedweek",
    title: "Net gain of judges in FY2022, FEDweek",
    unit: "judges",
    publisher: "FEDweek, from the Congressional Research Service",
    definition: "Hires less departures.",
    vintage: "2023",
    measure: "judges_new",
    comparable: false,
    points: points("FEDWEEK", [["FY2022", 80, { rounded: true }]]),
  },
  {
    id: "judges-left-trac",
    title: "Judges who left, TRAC",
    unit: "judges",
    publisher: "TRAC, Syracuse University",
    definition:
      "Judges who left the bench in the fiscal year. By mid-2020 a third of the bench had served since FY2019 only, and 64 percent since FY2017.",
    vintage: "2020",
    measure: "judges_left",
    points: fiscalYears("TRAC-617", [
      [2017, 20],
      [2018, 27],
      [2019, 35],
    ]),
  },
  {
    id: "judges-lost-2025",
    title: "Judges dismissed or resigned in 2025, as reported",
    unit: "judges",
    publisher: "stevenlanger.com",
    definition: "Judges who were dismissed or resigned in ten months.",
    vintage: "October 2025",
    measure: "judges_left",
    points: points("LANGER-2025", [["2025-10-24", 125, { rounded: true, note: "More than this figure." }]]),
  },
  {
    id: "judge-hiring-days-gao",
    title: "Days to hire a judge, GAO",
    unit: "days",
    publisher: "GAO, through a summary by the Center for Immigration Studies",
    definition: "Mean days from opening a post to filling it, from 2011 to August 2016.",
    vintage: null,
    points: points("GAO-17-438", [["2011-01-01/2016-08-31", 742]]),
  },
  {
    id: "judges-retirement-gao",
    title: "Judges eligible to retire, GAO",
    unit: "percent",
    publisher: "GAO, through a summary by the Center for Immigration Studies",
    definition: "Share of judges who could retire in the year.",
    vintage: null,
    measure: "judges_left",
    points: points("GAO-17-438", [["2017", 39]]),
  },
];
