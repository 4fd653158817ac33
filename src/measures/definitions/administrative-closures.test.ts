import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: closed in March 2015, taken up in May, closed again in August.
 * Case 2: moved by change of venue (C) and by transfer (T), among the other completions; open since.
 * Case 3: terminated (T, among the decisions).
 * Case 4: ordered removed.
 * Case 5: ended under an unknown code of other completions.
 * Case 6: a fear review closed, in no measured case type.
 * Case 7: rider of case 1, closed with it in August.
 */
function completed(id: number, day: string, more: RawRow): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2014-01-01", { COMP_DATE: day, ...more });
}

const rows = {
  A_TblCase: [aCase(1), aCase(2), aCase(3), aCase(4), aCase(5), aCase(6, { CASE_TYPE: "CFR" }), aCase(7)],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 7, blnActive: true }],
  B_TblProceeding: [
    completed(10, "2015-03-01", { OTHER_COMP: "A", CUSTODY: "D" }),
    completed(11, "2015-08-01", { OTHER_COMP: "Y", CUSTODY: "D", INPUT_DATE: "2015-05-01" }),
    completed(20, "2015-03-01", { OTHER_COMP: "C" }),
    completed(21, "2015-04-01", { OTHER_COMP: "T", INPUT_DATE: "2015-03-01" }),
    aProceeding(22, 2, "2015-04-01"),
    completed(30, "2015-03-01", { DEC_CODE: "T" }),
    completed(40, "2015-03-01", { DEC_CODE: "X" }),
    completed(50, "2015-03-01", { OTHER_COMP: "?" }),
    completed(60, "2015-03-01", { OTHER_COMP: "A", CASE_TYPE: "CFR" }),
    completed(70, "2015-08-01", { OTHER_COMP: "Y", CUSTODY: "N" }),
  ],
};

describe("administrative_closures", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts every closure, and no move, termination or order", async () => {
    const answer = await askMade(record, { measure: "administrative_closures", period: "month" });
    expect(column(answer, "count")).toEqual({ "2015-03": 1, "2015-08": 2 });
  });

  it("counts a case closed twice once when cases are asked for", async () => {
    const request = { measure: "administrative_closures", variant: "cases", period: "fiscal-year" } as const;
    expect(column(await askMade(record, request), "count")).toEqual({ FY2015: 2 });
  });

  it("counts closures among completions when their share is asked for", async () => {
    const answer = await askMade(record, { measure: "administrative_closures", variant: "share_of_completions" });
    expect(answer.rows[0]?.values).toMatchObject({ numerator: 3, denominator: 5, share: 0.6 });
  });

  it("is broken down by custody at closure, and tells the share of unknown codes", async () => {
    const answer = await askMade(record, { measure: "administrative_closures", by: ["custody"] });
    expect(column(answer, "count")).toMatchObject({ D: 2, N: 1 });
    expect(answer.unclassified).toEqual({ rows: 1, of: 4, share: 0.25 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "administrative_closures", from: "FY2015", to: "FY2015" });
    expect(answer.sentence).toBe("3 administrative closures from 1 October 2014 to 30 September 2015.");
  });
});
