import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Filed in fiscal year 2019: 1, 2, 3 and 4; 5 in 2017.
 * Completed in 2019: 1 removed, reopened, relief; 5 removed. Closed: 2. Moved: 3. Unknown effect: 4.
 * Completed in 2020: 3. Nothing was filed then. A fear review, 6, is on neither side.
 */
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6].map((id) => aCase(id, id === 6 ? { CASE_TYPE: "CFR" } : {})),
  B_TblProceeding: [
    aProceeding(11, 1, "2018-10-01", { COMP_DATE: "2018-11-01", DEC_CODE: "X" }),
    aProceeding(12, 1, "2018-12-01", { COMP_DATE: "2019-08-01", DEC_CODE: "R" }),
    aProceeding(21, 2, "2018-10-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "A" }),
    aProceeding(31, 3, "2018-10-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "C" }),
    aProceeding(32, 3, "2019-01-01", { COMP_DATE: "2019-12-01", DEC_CODE: "R" }),
    aProceeding(41, 4, "2018-10-01", { COMP_DATE: "2019-01-01", DEC_CODE: "9" }),
    aProceeding(51, 5, "2017-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "X" }),
    aProceeding(61, 6, "2018-10-01", { COMP_DATE: "2019-01-01", DEC_CODE: "A", CASE_TYPE: "CFR" }),
  ],
};

describe("clearance_rate", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("sets completions against filings of the same period, and gives nothing where nothing was filed", async () => {
    const answer = await askMade(record, { measure: "clearance_rate", period: "fiscal-year" });
    expect(column(answer, "numerator")).toEqual({ FY2017: 0, FY2019: 3, FY2020: 1 });
    expect(column(answer, "denominator")).toEqual({ FY2017: 1, FY2019: 4, FY2020: 0 });
    expect(column(answer, "ratio")).toEqual({ FY2017: 0, FY2019: 0.75, FY2020: null });
  });

  it.each([
    ["initial", 0.5],
    ["with_closures", 1],
  ])("follows the definition %s: %f", async (variant, ratio) => {
    const answer = await askMade(record, { measure: "clearance_rate", variant, from: "FY2019", to: "FY2019" });
    expect(column(answer, "ratio")).toEqual({ all: ratio });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "clearance_rate", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe(
      "0.75 completions for every case filed from 1 October 2018 to 30 September 2019 (3 to 4).",
    );
  });
});
