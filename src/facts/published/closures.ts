import type { PublishedSeries } from "../series.ts";
import { fiscalYears, points } from "./points.ts";

/** Cases taken off the active calendar, and put back. */
export const closures: readonly PublishedSeries[] = [
  {
    id: "inactive-eoir-2020",
    title: "Inactive (administratively closed) cases at the end of the year, EOIR as quoted",
    unit: "cases",
    publisher: "EOIR, quoted by the Center for Immigration Studies",
    definition:
      "Cases that a judge took off the active calendar and that had not been put back by the end of the year.",
    vintage: "EOIR table as it stood by 2020-01-09",
    measure: "inactive_cases",
    points: fiscalYears("CIS-2020-01", [
      [2008, 171798],
      [2011, 178227],
      [2012, 192160],
      [2017, 339441],
    ]),
  },
  {
    id: "inactive-cis-2018",
    title: "Administratively closed cases in November 2017, Center for Immigration Studies",
    unit: "cases",
    publisher: "Center for Immigration Studies",
    definition: "Cases closed administratively and not put back; an approximate figure.",
    vintage: null,
    measure: "inactive_cases",
    points: points("CIS-2018-01", [["2017-11-30", 350000, { rounded: true }]]),
  },
  {
    id: "closed-cases-put-back-trac",
    title: "Closed cases that EOIR put back on its pending rolls, TRAC",
    unit: "cases",
    publisher: "TRAC, Syracuse University",
    definition:
      "Administratively closed cases that EOIR moved from completed to pending in autumn 2018. They stayed off the active calendar, and TRAC counts them beside its active cases, not in them.",
    vintage: "the month of each source",
    measure: "inactive_cases",
    points: [...points("TRAC-2018-11", [["2018-11-08", 330211]]), ...points("TRAC-W-A3851", [["2019-08-31", 322535]])],
  },
  {
    id: "administrative-closures-trac",
    title: "Administrative closures in a year, TRAC as quoted",
    unit: "cases",
    publisher: "TRAC, quoted by CLINIC",
    definition: "Closures ordered in the year.",
    vintage: "2018",
    measure: "administrative_closures",
    points: points("TRAC-W-A3080", [
      [
        "FY2017",
        35897,
        {
          note: "The text says 2017 and sets the figure beside 204,686 cases that it calls pending, a number that fits closings better. No yearly count later than May 2018 was found.",
        },
      ],
    ]),
  },
  {
    id: "closure-share-of-completions-gao",
    title: "Administrative closures as a share of completions, GAO",
    unit: "percent",
    publisher: "GAO, quoted by the Center for Immigration Studies",
    definition: "Closures over completions, with closures themselves counted as completions.",
    vintage: null,
    measure: "administrative_closures",
    variant: "share_of_completions",
    points: fiscalYears("GAO-17-438-CIS2", [
      [2006, 2],
      [2015, 23],
    ]),
  },
];
