import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Filed 10 June 2019 unless said, open unless said.
 * 1-12:  flagged 4 (alone), born May 2003: 16 when filed, 18 in May 2021. Court NYC, then moved to LOS in 2020.
 * 21-33: flagged 6 (with a parent), birth month unknown.
 * 41-55: flagged 2 (released or 18) with a later 5 (not applicable); decided 1 July 2020.
 * 61-74: not flagged (5, or a blank code), born January 2015: 4 when filed.
 * 81-83: flagged by a code that no list knows, in Miami, born July 2001: 17 when filed, 18 in July 2019.
 * 91-99: adults flagged 5, and a flagged fear review, which is no measured case type.
 * 101-111: flagged 1, administratively closed on 1 March 2020.
 */
const child = (idncase: number, idnJuvenile: number | null, at = 1): RawRow => {
  return { idnJuvenileHistory: idncase * 10 + at, idnCase: idncase, idnJuvenile };
};
const filed = (id: number, more: RawRow = {}) => aProceeding(id * 10, id, "2019-06-10", more);
const rows = {
  A_TblCase: [
    ...many(12, (at) => aCase(at, { C_BIRTHDATE: "2003-05-01", NAT: "HO" })),
    ...many(13, (at) => aCase(20 + at, { NAT: "GT" })),
    ...many(15, (at) => aCase(40 + at)),
    ...many(14, (at) => aCase(60 + at, { C_BIRTHDATE: "2015-01-01" })),
    ...many(3, (at) => aCase(80 + at, { C_BIRTHDATE: "2001-07-01" })),
    ...many(8, (at) => aCase(90 + at)),
    aCase(99, { CASE_TYPE: "CFR" }),
    ...many(11, (at) => aCase(100 + at)),
  ],
  B_TblProceeding: [
    ...many(12, (at) => filed(at, { BASE_CITY_CODE: "NYC", COMP_DATE: "2020-02-01", OTHER_COMP: "C" })),
    ...many(12, (at) => aProceeding(at * 10 + 1, at, "2020-02-01", { BASE_CITY_CODE: "LOS" })),
    ...many(13, (at) => filed(20 + at, { BASE_CITY_CODE: "NYC" })),
    ...many(15, (at) => filed(40 + at, { DEC_CODE: "X", COMP_DATE: "2020-07-01" })),
    ...many(14, (at) => filed(60 + at)),
    ...many(3, (at) => filed(80 + at, { BASE_CITY_CODE: "MIA" })),
    ...many(8, (at) => filed(90 + at)),
    filed(99, { CASE_TYPE: "CFR" }),
    ...many(11, (at) => filed(100 + at, { COMP_DATE: "2020-03-01", OTHER_COMP: "A" })),
  ],
  tbl_JuvenileHistory: [
    ...many(12, (at) => child(at, 4)),
    ...many(13, (at) => child(20 + at, 6)),
    ...many(15, (at) => child(40 + at, 2)),
    ...many(15, (at) => child(40 + at, 5, 2)),
    ...many(14, (at) => child(60 + at, at % 2 === 0 ? 5 : null)),
    ...many(3, (at) => child(80 + at, 77)),
    ...many(8, (at) => child(90 + at, 5)),
    child(99, 1),
    ...many(11, (at) => child(100 + at, 1)),
  ],
};

describe("children_pending", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const pending = async (day: string, variant = "standard") =>
    column(await askMade(record, { measure: "children_pending", variant, to: day }), "count").all;

  it("counts flagged cases while they are open on the calendar, a later code 5 or an unknown code notwithstanding", async () => {
    expect(await pending("2019-12-31")).toBe(12 + 13 + 15 + 3 + 11);
    expect(await pending("2020-06-30")).toBe(12 + 13 + 15 + 3);
    expect(await pending("2020-07-01")).toBe(12 + 13 + 3);
  });

  it("counts a case that moved once", async () => {
    const answer = await askMade(record, { measure: "children_pending", by: ["nationality"], to: "2020-12-31" });
    expect(column(answer, "count")).toMatchObject({ HO: 12, GT: 13 });
  });

  it("keeps a flag after the eighteenth birthday, and drops it where only those still under 18 are asked for", async () => {
    expect(await pending("2021-05-01", "under_18_at_filing")).toBe(12 + 14 + 3);
    expect(await pending("2019-06-30", "under_18_still")).toBe(12 + 14 + 3);
    expect(await pending("2019-07-01", "under_18_still")).toBe(12 + 14);
    expect(await pending("2021-04-30", "under_18_still")).toBe(12 + 14);
    expect(await pending("2021-05-01", "under_18_still")).toBe(14);
  });

  it("counts children marked as alone, by the history's own kinds", async () => {
    expect(await pending("2020-12-31", "unaccompanied")).toBe(12);
  });

  it("gives the same number in a series as on the day", async () => {
    const answer = await askMade(record, {
      measure: "children_pending",
      variant: "under_18_still",
      period: "fiscal-year",
      from: "FY2019",
      to: "FY2021",
    });
    expect(column(answer, "count")).toEqual({ FY2019: 26, FY2020: 26, FY2021: 14 });
  });

  it("withholds a nationality with fewer than eleven, and says so", async () => {
    const answer = await askMade(record, { measure: "children_pending", by: ["nationality"], to: "2020-12-31" });
    expect(column(answer, "count")).toEqual({ GT: 13, HO: 12, "-none-": null });
    expect(answer.withheld).toBe(1);
    expect(answer.sentence).toBe(
      "Children's cases pending, by nationality at the end of 31 December 2020: 25 in the rows shown; most: GT 13; HO 12. Numbers of 1 of 3 rows are withheld, since they would show a count under 11.",
    );
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "children_pending", to: "2020-12-31" });
    expect(answer.sentence).toBe("28 children's cases pending at the end of 31 December 2020.");
  });
});
