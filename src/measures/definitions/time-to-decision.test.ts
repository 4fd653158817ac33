import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Cases of fiscal year 2020, all filed on 1 January 2020; days to the first exit:
 *  1 charged 30 days before; removed after 10.   2 relief after 20.   3 terminated after 20, a tie with 2.
 *  4 closed after 30, taken up again, voluntary departure after 365.
 *  5 moved to another court after 40, removed there after 50; reopened in 2022 and pending.
 *  6 open.   7 completed after 15 by a code that nobody knows.   8 removed 10 days before it was filed: left out.
 *  9 a fear review.   10 withdrawn after 5.   11 dismissed after 60.   12 without a day of entry.
 * Fiscal year 2021: 14 closed and removed on the same day; the lower proceeding number comes first.
 * 2025: 20 removed after 100.   21 filed on 22 April 2026 and open, so watched for 100 days, a tie with 20.
 * 22 terminated after 110.   23 removed after 150.   24 open.
 */
const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 20, 21, 22, 23, 24];
const day1 = "2020-01-01";
const rows = {
  A_TblCase: ids.map((id) => aCase(id, id === 9 ? { CASE_TYPE: "CFR" } : {})),
  B_TblProceeding: [
    aProceeding(11, 1, day1, { COMP_DATE: "2020-01-11", DEC_CODE: "X", OSC_DATE: "2019-12-02" }),
    aProceeding(21, 2, day1, { COMP_DATE: "2020-01-21", DEC_CODE: "R" }),
    aProceeding(31, 3, day1, { COMP_DATE: "2020-01-21", DEC_CODE: "T" }),
    aProceeding(41, 4, day1, { COMP_DATE: "2020-01-31", OTHER_COMP: "A" }),
    aProceeding(42, 4, "2020-06-01", { COMP_DATE: "2020-12-31", DEC_CODE: "V" }),
    aProceeding(51, 5, day1, { COMP_DATE: "2020-02-10", OTHER_COMP: "C" }),
    aProceeding(52, 5, "2020-02-10", { COMP_DATE: "2020-02-20", DEC_CODE: "X" }),
    aProceeding(53, 5, "2022-01-01"),
    aProceeding(61, 6, day1),
    aProceeding(71, 7, day1, { COMP_DATE: "2020-01-16", DEC_CODE: "9" }),
    aProceeding(81, 8, day1, { COMP_DATE: "2019-12-22", DEC_CODE: "X" }),
    aProceeding(91, 9, day1, { COMP_DATE: "2020-01-03", DEC_CODE: "A", CASE_TYPE: "CFR" }),
    aProceeding(101, 10, day1, { COMP_DATE: "2020-01-06", DEC_CODE: "W" }),
    aProceeding(111, 11, day1, { COMP_DATE: "2020-03-01", DEC_CODE: "U" }),
    aProceeding(121, 12, null, { COMP_DATE: "2020-03-01", DEC_CODE: "X" }),
    aProceeding(141, 14, "2021-01-01", { COMP_DATE: "2021-01-31", OTHER_COMP: "A" }),
    aProceeding(142, 14, "2021-01-02", { COMP_DATE: "2021-01-31", DEC_CODE: "X" }),
    aProceeding(201, 20, "2025-01-01", { COMP_DATE: "2025-04-11", DEC_CODE: "X" }),
    aProceeding(211, 21, "2026-04-22"),
    aProceeding(221, 22, "2025-01-01", { COMP_DATE: "2025-04-21", DEC_CODE: "T" }),
    aProceeding(231, 23, "2025-01-01", { COMP_DATE: "2025-05-31", DEC_CODE: "X" }),
    aProceeding(241, 24, "2025-01-01"),
  ],
};
const year = { period: "fiscal-year", from: "2020", to: "2020" } as const;

describe("time_to_decision", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts decisions, each other exit, and those still waiting", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", ...year });
    expect(answer.rows[0]?.values).toMatchObject({
      count: 9,
      events: 3,
      administratively_closed: 1,
      terminated: 1,
      dismissed: 1,
      other_end: 1,
      unknown_exit: 1,
      waiting: 1,
      negative: 1,
    });
    expect(answer.unclassified).toEqual({ rows: 1, of: 10, share: 0.1 });
  });

  // At risk 8, 6 and 3 at the decisions: 7/8, then 5/6, then 2/3 of it: 0.486 after 50 days.
  it("takes other exits out of the median, and finds it where less than half would be left", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", ...year });
    expect(column(answer, "median_days")).toEqual({ FY2020: 50 });
    expect(column(answer, "median_of_finished")).toEqual({ FY2020: 20 });
  });

  it("keeps other exits in the shares by horizon: three of nine", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", ...year });
    for (const days of [182, 365, 1826]) {
      expect(answer.rows[0]?.values[`within_${days}_days`]).toBeCloseTo(3 / 9, 12);
    }
  });

  // At 100 days five are at risk, the censored one too; at 110 three; at 150 two: 1/5 + 8/15 * 1/2.
  it("counts a case as watched up to the last day of the record", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", from: "2025-01-01" });
    const values = answer.rows[0]?.values;
    expect(values).toMatchObject({ count: 5, events: 2, terminated: 1, waiting: 2, median_days: 150 });
    expect(values?.within_182_days).toBeCloseTo(7 / 15, 12);
    expect(values?.within_730_days).toBeNull();
  });

  it("knows nothing of what came after the day that it is asked as of", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", from: "FY2020", asOf: "2020-01-15" });
    expect(answer.rows[0]?.values).toMatchObject({ events: 1, other_end: 1, waiting: 7, within_182_days: null });
  });

  it("takes the lower proceeding first where two end on one day", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", from: "FY2021", to: "FY2021" });
    expect(answer.rows[0]?.values).toMatchObject({ count: 1, events: 0, administratively_closed: 1 });
  });

  // At risk 9 or fewer: 8/9 at 5, 7/8 at 10, 4/6 at 20 and 2/3 at 50 days: 0.346.
  it("waits for any end where that is asked for", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", variant: "any-end", ...year });
    expect(answer.rows[0]?.values).toMatchObject({
      median_days: 50,
      events: 6,
      administratively_closed: 1,
      unknown_exit: 1,
      waiting: 1,
    });
  });

  // 7/8 at 10, 6/7 at 20, 4/5 at 50 and 2/3 at 365 days: 0.4.
  it("goes on waiting through closures where that is asked for", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", variant: "through-closures", ...year });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: 365, events: 4, other_end: 1, waiting: 2 });
  });

  it("waits for a removal order only where that is asked for", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", variant: "removal-orders", ...year });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: null, events: 2, relief: 1, voluntary_departure: 0 });
  });

  it("starts at the charging document where that is asked for", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", variant: "from-charging-document", ...year });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: 40, count: 1 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "time_to_decision", ...year });
    expect(answer.sentence).toBe(
      "The median wait for a decision is 50 days (95 % interval 10 to not yet known) for 9 cases filed in fiscal year 2020, each that left in another way being counted until then: 3 had a decision, 5 left in another way and 1 is still waiting.",
    );
  });
});
