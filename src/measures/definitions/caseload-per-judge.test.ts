import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * On 30 September 2018 cases 1 (Honduras) and 2 are pending, case 4 is administratively closed, 3, 5 and 6 are over.
 * At work from July to September: Abel in New York (completed case 3) and Bower in Miami (three hearings in August).
 * Not at work then: Cho, who completed case 5 in June. Case 6 was completed under a visiting judge's code.
 */
const judges = [
  { idnJudge: 1, JUDGE_CODE: "ABE", JUDGE_NAME: "ABEL, ANN", blnActive: true },
  { idnJudge: 2, JUDGE_CODE: "BOW", JUDGE_NAME: "BOWER, BEN", blnActive: true },
  { idnJudge: 3, JUDGE_CODE: "CHO", JUDGE_NAME: "CHO, CALLIE", blnActive: true },
  { idnJudge: 4, JUDGE_CODE: "VIS", JUDGE_NAME: "VISITING JUDGE", blnActive: true },
];

const courts = [
  { idnBaseCity: 1, BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK", BASE_STATE: "NY", blnActive: true },
  { idnBaseCity: 2, BASE_CITY_CODE: "MIA", BASE_CITY: "MIAMI", BASE_STATE: "FL", blnActive: true },
];

const rows = {
  tblLookupJudge: judges,
  tblLookupBaseCity: courts,
  A_TblCase: [aCase(1, { NAT: "HO" }), ...[2, 3, 4, 5, 6].map((id) => aCase(id, { NAT: "GT" }))],
  B_TblProceeding: [
    opened(1, "2018-01-10", "ABE"),
    opened(2, "2018-02-01", "ABE"),
    opened(3, "2018-01-01", "ABE", { COMP_DATE: "2018-09-05", DEC_CODE: "X" }),
    opened(4, "2018-01-01", "BOW", { COMP_DATE: "2018-09-10", OTHER_COMP: "A", BASE_CITY_CODE: "MIA" }),
    opened(5, "2018-01-01", "CHO", { COMP_DATE: "2018-06-10", DEC_CODE: "X" }),
    opened(6, "2018-01-01", "VIS", { COMP_DATE: "2018-09-12", DEC_CODE: "X" }),
  ],
  tbl_schedule: ["2018-08-01", "2018-08-02", "2018-08-03"].map((day, id) =>
    aHearing(id, 4, day, { IJ_CODE: "BOW", BASE_CITY_CODE: "MIA" }),
  ),
};

function opened(id: number, day: string, judge: string, more = {}) {
  return aProceeding(id, id, day, { IJ_CODE: judge, BASE_CITY_CODE: "NYC", ...more });
}

const fiscal2018 = { period: "fiscal-year", from: "FY2018", to: "FY2018" } as const;

describe("caseload_per_judge", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("sets the cases pending on the last day over the judges at work in the three months before", async () => {
    const answer = await askMade(record, { measure: "caseload_per_judge", ...fiscal2018 });
    expect(column(answer, "count")).toEqual({ FY2018: 2 });
    expect(column(answer, "judges")).toEqual({ FY2018: 2 });
    expect(column(answer, "per_judge")).toEqual({ FY2018: 1 });
  });

  it("gives the same for the whole span as for its last period", async () => {
    const answer = await askMade(record, { measure: "caseload_per_judge", to: "FY2018" });
    expect(column(answer, "per_judge")).toEqual({ all: 1 });
  });

  it("counts administratively closed cases only where that is asked for", async () => {
    const answer = await askMade(record, { measure: "caseload_per_judge", variant: "with_inactive", ...fiscal2018 });
    expect(column(answer, "per_judge")).toEqual({ FY2018: 1.5 });
  });

  it("sets the cases of one court over the judges at work there", async () => {
    const filtered = await askMade(record, { measure: "caseload_per_judge", where: ["court=NYC"], ...fiscal2018 });
    expect(column(filtered, "per_judge")).toEqual({ FY2018: 2 });
    const broken = await askMade(record, { measure: "caseload_per_judge", by: ["court"], ...fiscal2018 });
    expect(column(broken, "per_judge")["FY2018 NYC"]).toBe(2);
  });

  it("sets the cases of one nationality over all judges at work", async () => {
    const answer = await askMade(record, { measure: "caseload_per_judge", by: ["nationality"], ...fiscal2018 });
    expect(column(answer, "per_judge")).toEqual({ "FY2018 GT": 0.5, "FY2018 HO": 0.5 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "caseload_per_judge", to: "FY2018" });
    expect(answer.sentence).toBe(
      "1 pending cases per judge at the end of 30 September 2018 (2 over 2 judges at work in the three months before).",
    );
  });
});
