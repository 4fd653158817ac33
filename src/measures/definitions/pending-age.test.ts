import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * On 31 December 2018, by days since filing:
 *  1 10, charged 10 days before that.   2 20.   3 40.   4 100, decided and reopened in between.
 *  5 1 day, closed today.   6 pending without any day.   7 decided.   8 a fear review.
 */
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8].map((id) => aCase(id, id === 8 ? { CASE_TYPE: "RFR" } : {})),
  B_TblProceeding: [
    aProceeding(11, 1, "2018-12-21", { OSC_DATE: "2018-12-11" }),
    aProceeding(21, 2, "2018-12-11"),
    aProceeding(31, 3, "2018-11-21"),
    aProceeding(41, 4, "2018-09-22", { COMP_DATE: "2018-10-10", DEC_CODE: "X" }),
    aProceeding(42, 4, "2018-12-01"),
    aProceeding(51, 5, "2018-12-30", { COMP_DATE: "2018-12-31", OTHER_COMP: "A" }),
    aProceeding(61, 6, null),
    aProceeding(71, 7, "2015-01-01", { COMP_DATE: "2018-12-31", DEC_CODE: "R" }),
    aProceeding(81, 8, "2018-12-01", { CASE_TYPE: "RFR" }),
  ],
};

describe("pending_age", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("tells the days since filing of the cases still open", async () => {
    const answer = await askMade(record, { measure: "pending_age", to: "2018-12-31" });
    expect(answer.rows[0]?.values).toEqual({
      median_days: 20,
      lower_quartile_days: 10,
      upper_quartile_days: 40,
      mean_days: 42.5,
      count: 4,
    });
  });

  it("tells the same of a year's last day", async () => {
    const point = await askMade(record, { measure: "pending_age", to: "2018-12-31" });
    const series = await askMade(record, { measure: "pending_age", period: "calendar-year", from: "2018", to: "2018" });
    expect(series.rows[0]?.values).toEqual(point.rows[0]?.values);
  });

  it("counts from the charging document where that is asked for", async () => {
    const answer = await askMade(record, {
      measure: "pending_age",
      variant: "from-charging-document",
      to: "2018-12-31",
    });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: 20, count: 1 });
  });

  it("takes closed cases in where that is asked for", async () => {
    const answer = await askMade(record, { measure: "pending_age", variant: "active-and-inactive", to: "2018-12-31" });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: 20, mean_days: 34.2, count: 5 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "pending_age", to: "2018-12-31" });
    expect(answer.sentence).toBe("Of 4 cases pending at the end of 31 December 2018, half were older than 20 days.");
  });
});
