import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Completed in fiscal year 2019:
 *  1 removed, reopened, relief.   2 moved, then terminated.   3 closed.   4 dismissed.
 *  5 failure to prosecute and 8 terminated by discretion, both entered as other completions.
 *  6 a code that nobody knows.   9 another administrative completion, of unknown effect.
 *  7 a fear review.   10 a code without a day of completion: open.
 */
const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const rows = {
  A_TblCase: ids.map((id) => aCase(id, id === 7 ? { CASE_TYPE: "CFR" } : {})),
  B_TblProceeding: [
    aProceeding(11, 1, "2018-01-01", { COMP_DATE: "2018-11-01", DEC_CODE: "X" }),
    aProceeding(12, 1, "2018-12-01", { COMP_DATE: "2019-08-01", DEC_CODE: "R" }),
    aProceeding(21, 2, "2018-01-01", { COMP_DATE: "2018-11-01", OTHER_COMP: "C" }),
    aProceeding(22, 2, "2018-11-01", { COMP_DATE: "2019-01-01", DEC_CODE: "T" }),
    aProceeding(31, 3, "2018-01-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "A" }),
    aProceeding(41, 4, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "U" }),
    aProceeding(51, 5, "2018-01-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "F" }),
    aProceeding(61, 6, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "9" }),
    aProceeding(71, 7, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "A", CASE_TYPE: "CFR" }),
    aProceeding(81, 8, "2018-01-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "I" }),
    aProceeding(91, 9, "2018-01-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "O" }),
    aProceeding(101, 10, "2018-01-01", { DEC_CODE: "X" }),
  ],
};

describe("completions", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it.each([
    ["standard", 6, { rows: 2, of: 8 }],
    ["initial", 5, { rows: 2, of: 8 }],
    ["subsequent", 1, { rows: 2, of: 8 }],
    ["undisputed", 3, { rows: 1, of: 7 }],
    ["with_closures", 7, { rows: 2, of: 9 }],
    ["trac_closings", 8, { rows: 2, of: 10 }],
  ])("counts by the definition %s: %i", async (variant, count, unclassified) => {
    const answer = await askMade(record, { measure: "completions", variant, period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2019: count });
    expect(answer.unclassified).toMatchObject(unclassified);
  });

  it("breaks down by outcome, ends of unknown effect counting for none", async () => {
    const answer = await askMade(record, { measure: "completions", by: ["outcome"] });
    expect(column(answer, "count")).toEqual({
      dismissed: 2,
      other: 0,
      relief_granted: 1,
      removal_ordered: 1,
      terminated: 2,
      unclassified: 0,
    });
  });

  it("takes fear reviews in only by TRAC's way, or when they are asked for", async () => {
    const asked = await askMade(record, { measure: "completions", where: ["case-type=CFR"] });
    expect(column(asked, "count")).toEqual({ all: 1 });
  });

  it("states itself in one sentence", async () => {
    const standard = await askMade(record, { measure: "completions", from: "FY2019", to: "FY2019" });
    expect(standard.sentence).toBe("6 completions from 1 October 2018 to 30 September 2019.");
    const trac = await askMade(record, { measure: "completions", variant: "trac-closings", to: "FY2019" });
    expect(trac.columns[0]?.title).toBe("closings");
  });
});
