import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Completed in fiscal year 2019, with hearings held:
 *  1 two masters and an individual one; a bond hearing, a vacated setting and a judge's leave beside them: 3.
 *  2 four masters before it was decided, reopened, an individual one, decided again: 5, once, at the later end.
 *  3 decided without a hearing: 0.   6 completed by a code that nobody knows after one: 1.
 * Not among them: 4 pending, 5 closed, 7 a fear review, each with hearings.
 */
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7].map((id) => aCase(id, id === 7 ? { CASE_TYPE: "CFR" } : {})),
  B_TblProceeding: [
    aProceeding(11, 1, "2018-01-01", { COMP_DATE: "2019-01-10", DEC_CODE: "X" }),
    aProceeding(21, 2, "2018-01-01", { COMP_DATE: "2018-09-10", DEC_CODE: "R" }),
    aProceeding(22, 2, "2019-01-01", { COMP_DATE: "2019-05-01", DEC_CODE: "X" }),
    aProceeding(31, 3, "2018-01-01", { COMP_DATE: "2019-02-01", DEC_CODE: "T" }),
    aProceeding(41, 4, "2018-01-01"),
    aProceeding(51, 5, "2018-01-01", { COMP_DATE: "2019-02-01", OTHER_COMP: "A" }),
    aProceeding(61, 6, "2018-01-01", { COMP_DATE: "2019-02-01", DEC_CODE: "9" }),
    aProceeding(71, 7, "2018-01-01", { COMP_DATE: "2019-02-01", DEC_CODE: "A", CASE_TYPE: "CFR" }),
  ],
  tbl_schedule: [
    aHearing(101, 1, "2018-03-01"),
    aHearing(102, 1, "2018-06-01"),
    aHearing(103, 1, "2019-01-10", { CAL_TYPE: "I", ADJ_RSN: "8B" }),
    aHearing(104, 1, "2018-02-01", { REC_TYPE: "B" }),
    aHearing(105, 1, "2018-09-01", { ADJ_RSN: "34" }),
    aHearing(106, 1, "2018-10-01", { CAL_TYPE: "*" }),
    ...["2018-02-01", "2018-03-01", "2018-04-01", "2018-05-01"].map((day, at) => aHearing(201 + at, 2, day)),
    aHearing(205, 2, "2019-04-01", { CAL_TYPE: "I" }),
    ...[4, 5, 6, 7].map((id) => aHearing(id * 100 + 1, id, "2018-06-01")),
  ],
};

describe("hearings_per_case", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("averages the hearings held in cases that are over", async () => {
    const answer = await askMade(record, { measure: "hearings_per_case", period: "fiscal-year" });
    expect(answer.rows).toHaveLength(1);
    expect(answer.rows[0]?.values).toEqual({
      mean: 2.25,
      median: 1,
      lower_quartile: 0,
      upper_quartile: 3,
      total: 9,
      count: 4,
    });
  });

  it("averages merits hearings where that is asked for", async () => {
    const answer = await askMade(record, { measure: "hearings_per_case", variant: "individual" });
    expect(answer.rows[0]?.values).toMatchObject({ mean: 0.5, total: 2, count: 4 });
  });

  it("tells how many cases ended in a way that could not be decoded", async () => {
    const answer = await askMade(record, { measure: "hearings_per_case" });
    expect(answer.unclassified).toEqual({ rows: 1, of: 4, share: 0.25 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "hearings_per_case", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe(
      "2.25 hearings held on average for 4 cases completed from 1 October 2018 to 30 September 2019; the median is 1.",
    );
  });
});
