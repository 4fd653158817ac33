import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * On 30 September 2018:
 *  1 open, decided in December.   3 moved from NYC ten days ago, not yet taken in at MIA.
 *  4 removed in May, remanded and open since 1 September.   6 open without any day.            active: 4
 *  2 closed in June and still closed.                                                         inactive: 1
 *  5 a fear review.   7 completed by a code that nobody knows.   8 filed a day later.   9 decided that very day.
 * On 30 September 2019: 3, 4, 6 and 8 active, 2 inactive.
 */
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => aCase(id, id === 5 ? { CASE_TYPE: "CFR" } : {})),
  B_TblProceeding: [
    aProceeding(11, 1, "2018-01-01", { COMP_DATE: "2018-12-15", DEC_CODE: "X" }),
    aProceeding(21, 2, "2018-02-01", { COMP_DATE: "2018-06-01", OTHER_COMP: "A" }),
    aProceeding(31, 3, "2018-03-01", { COMP_DATE: "2018-09-20", OTHER_COMP: "C", BASE_CITY_CODE: "NYC" }),
    aProceeding(32, 3, "2018-10-05", { BASE_CITY_CODE: "MIA" }),
    aProceeding(41, 4, "2018-01-01", { COMP_DATE: "2018-05-01", DEC_CODE: "X" }),
    aProceeding(42, 4, "2018-09-01"),
    aProceeding(51, 5, "2018-01-01", { CASE_TYPE: "CFR" }),
    aProceeding(61, 6, null),
    aProceeding(71, 7, "2018-01-01", { COMP_DATE: "2018-04-01", DEC_CODE: "9" }),
    aProceeding(81, 8, "2018-10-01"),
    aProceeding(91, 9, "2018-01-01", { COMP_DATE: "2018-09-30", DEC_CODE: "R" }),
  ],
  tblLookupBaseCity: [
    { BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK CITY", blnActive: true },
    { BASE_CITY_CODE: "MIA", BASE_CITY: "MIAMI", blnActive: true },
  ],
};

describe("pending_cases", () => {
  let record: OpenRecord;
  const years = { period: "fiscal-year", from: "2018", to: "2019" } as const;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts the cases open on the active calendar on the last day of a period", async () => {
    const answer = await askMade(record, { measure: "pending_cases", ...years });
    expect(column(answer, "count")).toEqual({ FY2018: 4, FY2019: 4 });
  });

  it("counts closed cases apart, and adds them where that is asked for", async () => {
    const inactive = await askMade(record, { measure: "pending_cases", variant: "inactive", ...years });
    expect(column(inactive, "count")).toEqual({ FY2018: 1, FY2019: 1 });
    const both = await askMade(record, { measure: "pending_cases", variant: "active-and-inactive", ...years });
    expect(column(both, "count")).toEqual({ FY2018: 5, FY2019: 5 });
  });

  it("leaves a moved case with its old court until the next takes it in", async () => {
    const before = await askMade(record, { measure: "pending_cases", by: ["court"], to: "2018-09-30" });
    expect(column(before, "count")).toMatchObject({ NYC: 1 });
    const after = await askMade(record, { measure: "pending_cases", by: ["court"], to: "2018-10-05" });
    expect(column(after, "count")).toMatchObject({ MIA: 1 });
  });

  it("counts fear reviews only when they are asked for by case type", async () => {
    const answer = await askMade(record, { measure: "pending_cases", where: ["case-type=CFR"] });
    expect(column(answer, "count")).toEqual({ all: 1 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "pending_cases", to: "FY2018" });
    expect(answer.sentence).toBe("4 cases pending at the end of 30 September 2018.");
  });
});
