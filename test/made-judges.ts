import { aCase, aProceeding } from "./raw-tables.ts";

const names = {
  ABE: "ABEL, ANN",
  BOW: "BOWER, BEN",
  CHO: "CHO, CALLIE",
  DAN: "DANE, DEE",
  ENG: "ENG, ED",
  FOX: "FOX, FAY",
};

const work = [
  ["ABE", "2015-01-15"],
  ["ABE", "2015-06-15"],
  ["BOW", "2018-10-03"],
  ["BOW", "2018-11-03", "MIA"],
  ["CHO", "2016-05-05"],
  ["CHO", "2019-03-05"],
  ["CHO", "2019-04-05"],
  ["DAN", "2015-08-05"],
  ["DAN", "2015-09-05"],
  ["DAN", "2026-03-05"],
  ["ENG", "2025-12-05"],
  ["ENG", "2026-01-05"],
  ["FOX", "2026-07-05"],
  ["VIS", "2017-01-05"],
  ["VIS", "2017-02-05"],
] as const;

/**
 * Judges who come and go, as raw rows. The record runs from January 2015 to July 2026.
 * Abel: January and June 2015. At the start of the record, so not new; gone.
 * Bower: October 2018 in New York, November 2018 in Miami. New and gone in fiscal year 2019.
 * Cho: May 2016, a mistyped day that stands alone, then March and April 2019. New and gone in fiscal year 2019.
 * Dane: August and September 2015, March 2026. Within a year of the start of the record; maybe on leave now.
 * Eng: December 2025 and January 2026. New; six months of the record follow, so gone, though not for a year.
 * Fox: July 2026 only. New.
 * A visiting judge: January and February 2017. No single judge.
 */
export const comingAndGoing = {
  tblLookupJudge: Object.entries({ ...names, VIS: "VISITING JUDGE" }).map(([code, name], at) => {
    return { idnJudge: at, JUDGE_CODE: code, JUDGE_NAME: name, blnActive: true };
  }),
  tblLookupBaseCity: [
    { idnBaseCity: 1, BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK", BASE_STATE: "NY", blnActive: true },
    { idnBaseCity: 2, BASE_CITY_CODE: "MIA", BASE_CITY: "MIAMI", BASE_STATE: "FL", blnActive: true },
  ],
  A_TblCase: work.map((_, id) => aCase(id)),
  B_TblProceeding: work.map(([judge, day, court], id) =>
    aProceeding(id, id, "2010-01-01", {
      IJ_CODE: judge,
      BASE_CITY_CODE: court ?? "NYC",
      COMP_DATE: day,
      DEC_CODE: "X",
    }),
  ),
};
