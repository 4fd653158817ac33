import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Completed in fiscal year 2019:
 *  1 removed in absentia.   2 removed, reopened, removed again.   3 removed, reopened and pending.
 *  4 removed, withholding granted.   5 deported (DEP).   10 excluded (EXC).
 *  6 code D in a removal case, which nobody knows.   7 voluntary departure.   8 transferred, code T of the other class.
 *  9 a fear review.   11 relief and removal on the same day; the higher proceeding number stands.
 */
const done = (day: string, code: string, more: RawRow = {}): RawRow => ({ COMP_DATE: day, DEC_CODE: code, ...more });
const types: Readonly<Record<number, string>> = { 5: "DEP", 9: "CFR", 10: "EXC" };
const typed = (id: number) => ({ CASE_TYPE: types[id] ?? "RMV" });
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((id) => aCase(id, typed(id))),
  B_TblProceeding: [
    aProceeding(12, 1, "2018-01-01", done("2019-01-01", "X", { ABSENTIA: "Y" })),
    aProceeding(21, 2, "2018-01-01", done("2019-01-01", "X", { ABSENTIA: "N" })),
    aProceeding(22, 2, "2019-03-01", done("2019-08-01", "X")),
    aProceeding(31, 3, "2018-01-01", done("2019-01-01", "X")),
    aProceeding(32, 3, "2020-01-01"),
    aProceeding(41, 4, "2018-01-01", done("2019-01-01", "E")),
    aProceeding(51, 5, "2018-01-01", done("2019-01-01", "D", typed(5))),
    aProceeding(61, 6, "2018-01-01", done("2019-01-01", "D")),
    aProceeding(71, 7, "2018-01-01", done("2019-01-01", "V")),
    aProceeding(81, 8, "2018-01-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "T" }),
    aProceeding(91, 9, "2018-01-01", done("2019-01-01", "A", typed(9))),
    aProceeding(101, 10, "2018-01-01", done("2019-01-01", "E", typed(10))),
    aProceeding(111, 11, "2018-01-01", done("2019-01-01", "R")),
    aProceeding(112, 11, "2018-01-01", done("2019-01-01", "X")),
  ],
};

describe("removal_orders", () => {
  let record: OpenRecord;
  const count = async (variant: string) => {
    const answer = await askMade(record, { measure: "removal_orders", variant, period: "fiscal-year" });
    return column(answer, "count");
  };
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts every order of removal, deportation or exclusion", async () => {
    expect(await count("standard")).toEqual({ FY2019: 7 });
  });

  it("tells how many ends could not be decoded, without counting them", async () => {
    const answer = await askMade(record, { measure: "removal_orders" });
    expect(answer.unclassified).toEqual({ rows: 1, of: 11, share: 1 / 11 });
  });

  it("counts those made in absentia where that is asked for", async () => {
    expect(await count("in-absentia")).toEqual({ FY2019: 1 });
  });

  it("counts a case once by its first end where that is asked for", async () => {
    expect(await count("initial")).toEqual({ FY2019: 5 });
  });

  it("counts a case once by its latest end, and none that is pending again, where that is asked for", async () => {
    expect(await count("standing")).toEqual({ FY2019: 5 });
    const answer = await askMade(record, { measure: "removal_orders", variant: "standing" });
    expect(answer.unclassified?.rows).toBe(1);
  });

  it("counts withheld orders too where that is asked for", async () => {
    expect(await count("with-withholding")).toEqual({ FY2019: 8 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "removal_orders", from: "2019-08", to: "2019-08" });
    expect(answer.sentence).toBe("1 removal order from 1 August 2019 to 31 August 2019.");
  });
});
