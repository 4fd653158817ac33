import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Every case filed 1 March 2020 and open unless said; detained on 1 April 2020 unless said.
 * 1-12:  flagged 4 (alone), born 2010: released 20 April; held again from 1 June with no end: open at the release.
 * 21-31: flagged 6 (with a parent): no release on record; the case is decided on 1 May.
 * 41-51: flagged 1, riders of case 100: released 10 April; custody code D.
 * 61-75: adults, not flagged: no release on record.
 * 81-91: flagged 1: a custody row without a day of detention, and one that says never detained.
 * 100:   the lead of 41-51, an adult, never detained.
 */
const held = (id: number, idncase: number, from: string | null, to: string | null = null, code = "D") => {
  return { IDNCUSTODY: id, IDNCASE: idncase, CUSTODY: code, DATDETAINED: from, DATRELEASED: to };
};
const children = [...many(12, (at) => at), ...many(11, (at) => 20 + at), ...many(11, (at) => 40 + at)];
const all = [...children, ...many(15, (at) => 60 + at), ...many(11, (at) => 80 + at), 100];
const kinds = (id: number) => (id <= 12 ? 4 : id <= 31 ? 6 : id <= 51 || id > 80 ? 1 : 5);
const rows = {
  A_TblCase: all.map((id) =>
    aCase(id, { C_BIRTHDATE: id <= 12 ? "2010-01-01" : null, CUSTODY: id > 40 && id <= 51 ? "D" : "N" }),
  ),
  B_TblProceeding: all.map((id) =>
    aProceeding(id, id, "2020-03-01", id > 20 && id <= 31 ? { DEC_CODE: "X", COMP_DATE: "2020-05-01" } : {}),
  ),
  tbl_JuvenileHistory: all.map((id) => {
    return { idnJuvenileHistory: id, idnCase: id, idnJuvenile: id === 100 ? null : kinds(id) };
  }),
  tbl_Lead_Rider: many(11, (at) => {
    return { idnLeadRider: at, idnLeadCase: 100, idnRiderCase: 40 + at, datCreatedOn: "2020-03-02", blnActive: true };
  }),
  tbl_CustodyHistory: [
    ...many(12, (at) => held(at, at, "2020-04-01", "2020-04-20", "R")),
    ...many(12, (at) => held(200 + at, at, "2020-06-01")),
    ...many(11, (at) => held(20 + at, 20 + at, "2020-04-01")),
    ...many(11, (at) => held(40 + at, 40 + at, "2020-04-01", "2020-04-10")),
    ...many(15, (at) => held(60 + at, 60 + at, "2020-04-01")),
    ...many(11, (at) => held(80 + at, 80 + at, null)),
    ...many(11, (at) => held(300 + at, 80 + at, "2020-04-01", null, "N")),
  ],
};

describe("children_in_custody", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const inCustody = async (day: string, variant = "standard") =>
    column(await askMade(record, { measure: "children_in_custody", variant, to: day }), "count").all;

  it("counts flagged cases whose recorded detention covers the day, until a release or the case's completion", async () => {
    expect(await inCustody("2020-04-05")).toBe(12 + 11 + 11);
    expect(await inCustody("2020-04-10")).toBe(12 + 11);
    expect(await inCustody("2020-04-30")).toBe(11);
    expect(await inCustody("2020-05-01")).toBe(0);
  });

  it("keeps a spell without any end open to the end of the record", async () => {
    expect(await inCustody("2026-07-31")).toBe(12);
  });

  it("tells children alone, by birth month, and with family apart", async () => {
    expect(await inCustody("2020-04-05", "unaccompanied")).toBe(12);
    expect(await inCustody("2020-04-05", "under_18_at_filing")).toBe(12);
    expect(await inCustody("2020-04-05", "with_family")).toBe(11 + 11);
  });

  it("counts by the case's code where that is asked for", async () => {
    expect(await inCustody("2026-07-31", "pending_by_code")).toBe(11);
  });

  it("says first that federal shelters are not seen", async () => {
    const answer = await askMade(record, { measure: "children_in_custody", to: "2020-04-05" });
    expect(answer.firstSay).toMatch(/^Federal shelters are not seen here/);
    expect(answer.sentence).toBe("34 children's cases with detention on record at the end of 5 April 2020.");
  });
});
