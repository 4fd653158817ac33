import { describe, expect, it } from "vitest";
import { aCase, aHearing, aProceeding, askCleanTables } from "../../../test/raw-tables.ts";

async function judge(code: string, name: string | null) {
  const [row] = await askCleanTables(
    { tblLookupJudge: [{ idnJudge: 1, JUDGE_CODE: code, JUDGE_NAME: name, blnActive: true }] },
    "select is_single_judge, placeholder_reason from judges",
  );
  return row?.is_single_judge;
}

describe("a judge's code", () => {
  it("stands for one judge when it has a person's name", async () => {
    expect(await judge("QZB", "BRACKWELL, ISOLDE C.")).toBe(true);
  });

  it("is no single judge when it is a screen's choice, a visitor, a clerk, a docket or a test", async () => {
    const names = ["<All Judges>", "VISITING JUDGE 3", "CLERICAL TRANSFER CODE", "MASTER CALENDAR", "TEST IJ FOR OIT"];
    for (const name of names) expect(await judge("QZB", name), name).toBe(false);
    expect(await judge("AAA", "EVERYONE")).toBe(false);
  });

  it("counts what was done under it, once, however often the list repeats it", async () => {
    const rows = await askCleanTables(
      {
        A_TblCase: [aCase(1)],
        B_TblProceeding: [
          aProceeding(10, 1, "2015-01-01", { IJ_CODE: "QZB", DEC_CODE: "X", COMP_DATE: "2016-01-01" }),
          aProceeding(11, 1, "2017-01-01", { IJ_CODE: "QZB" }),
        ],
        tbl_schedule: [
          aHearing(1, 1, "2015-06-01", { IJ_CODE: "QZB" }),
          aHearing(2, 1, "2015-07-01", { IJ_CODE: "QZB", ADJ_RSN: "9A" }),
        ],
        tblLookupJudge: [
          { idnJudge: 1, JUDGE_CODE: "QZB", JUDGE_NAME: "OLD NAME", blnActive: false },
          { idnJudge: 2, JUDGE_CODE: "QZB", JUDGE_NAME: "BRACKWELL, ISOLDE C.", blnActive: true },
        ],
      },
      "select name, is_single_judge, proceedings, completions, hearings_held, last_hearing_on from judges",
    );
    expect(rows).toEqual([
      {
        name: "BRACKWELL, ISOLDE C.",
        is_single_judge: true,
        proceedings: 2,
        completions: 1,
        hearings_held: 1,
        last_hearing_on: "2015-06-01",
      },
    ]);
  });

  it("outside the list is kept, and not taken for a judge", async () => {
    const rows = await askCleanTables(
      { A_TblCase: [aCase(1)], tbl_schedule: [aHearing(1, 1, "2015-06-01", { IJ_CODE: "X9" })] },
      "select judge, name, is_single_judge, in_list from judges",
    );
    expect(rows).toEqual([{ judge: "X9", name: null, is_single_judge: false, in_list: false }]);
  });
});

describe("a court's code", () => {
  it("is a court when the release lists it and it is no test", async () => {
    const rows = await askCleanTables(
      {
        A_TblCase: [aCase(1)],
        B_TblProceeding: [aProceeding(10, 1, "2015-01-01", { BASE_CITY_CODE: "TST" })],
        tblLookupBaseCity: [
          { idnBaseCity: 1, BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK", BASE_STATE: "NY", blnActive: true },
          { idnBaseCity: 2, BASE_CITY_CODE: "NYC", BASE_CITY: "OLD YORK", BASE_STATE: "NY", blnActive: false },
        ],
      },
      "select court, court_name, is_court, proceedings from courts order by court",
    );
    expect(rows).toEqual([
      { court: "NYC", court_name: "NEW YORK", is_court: true, proceedings: 0 },
      { court: "TST", court_name: null, is_court: false, proceedings: 1 },
    ]);
  });
});
