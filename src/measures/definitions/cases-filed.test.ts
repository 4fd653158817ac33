import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: filed 30 September 2018, moved to another court in November: one filing, in fiscal year 2018.
 * Case 2: filed 1 October 2018, reopened in 2020: one filing, in fiscal year 2019.
 * Case 3: a fear review, in no measured case type.
 * Case 4: no day of entry at all: in no period.
 */
const rows = {
  A_TblCase: [
    aCase(1, { NAT: "HO" }),
    aCase(2, { NAT: "GT" }),
    aCase(3, { CASE_TYPE: "CFR" }),
    aCase(4, { NAT: "HO" }),
  ],
  B_TblProceeding: [
    aProceeding(11, 1, "2018-09-30", { COMP_DATE: "2018-11-02", OTHER_COMP: "C", OSC_DATE: "2018-08-01" }),
    aProceeding(12, 1, "2018-11-02"),
    aProceeding(21, 2, "2018-10-01", { COMP_DATE: "2019-01-01", DEC_CODE: "X" }),
    aProceeding(22, 2, "2020-02-02"),
    aProceeding(31, 3, "2018-10-05", { CASE_TYPE: "CFR" }),
    aProceeding(41, 4, null),
  ],
};

describe("cases_filed", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts a case once, in the fiscal year in which its first proceeding was entered", async () => {
    const answer = await askMade(record, { measure: "cases_filed", period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2018: 1, FY2019: 1 });
  });

  it("counts fear reviews only when they are asked for by case type", async () => {
    expect(column(await askMade(record, { measure: "cases_filed", where: ["case-type=CFR"] }), "count")).toEqual({
      all: 1,
    });
  });

  it("counts cases of every type where that is asked for", async () => {
    const answer = await askMade(record, { measure: "cases_filed", variant: "all-case-types", period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2018: 1, FY2019: 2 });
    expect(answer.sentence).toMatch(/^Cases of every type filed: /);
  });

  it("puts a case in the year of its charging document where that is asked for", async () => {
    const answer = await askMade(record, { measure: "cases_filed", variant: "charging-document", period: "month" });
    expect(column(answer, "count")).toEqual({ "2018-08": 1 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "cases_filed", from: "FY2018", to: "FY2018" });
    expect(answer.sentence).toBe("1 case filed from 1 October 2017 to 30 September 2018.");
  });
});
