import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Twelve families of three of each sort; the lead has the number that ends in 0, riders those that end in 1 and 2.
 * Sort 1: lead filed 1 January 2019 and decided 1 June 2019; a rider, aged 9, filed 1 March 2019 and decided
 *         1 September 2019; a rider filed 1 September 2019 and open. The tie to the first was severed. One spell from
 *         January 2019 on, not three.
 * Sort 2: all filed 1 January 2020 and decided 1 July 2020; the lead reopened on 1 January 2021 and administratively
 *         closed on 1 June 2021.
 * Sort 3: the release lacks the lead's case; two riders filed 1 January 2021 and open.
 * And twelve cases alone, filed 1 January 2019 and open, labelled as of a family unit.
 */
const family = (sort: number, at: number) => sort * 1000 + at * 10;
const decided = (day: string) => ({ DEC_CODE: "X", COMP_DATE: day });
const sorts = [1, 2, 3].map((sort) => many(12, (at) => family(sort, at)));
const [first, second, third] = sorts as [number[], number[], number[]];
const alone = many(12, (at) => at);
const rows = {
  A_TblCase: [
    ...first.flatMap((id) => [aCase(id), aCase(id + 1, { C_BIRTHDATE: "2010-01-01" }), aCase(id + 2)]),
    ...second.flatMap((id) => [aCase(id), aCase(id + 1), aCase(id + 2)]),
    ...third.flatMap((id) => [aCase(id + 1, { NAT: "HO" }), aCase(id + 2, { NAT: "GT" })]),
    ...alone.map((id) => aCase(id)),
  ],
  B_TblProceeding: [
    ...first.flatMap((id) => [
      aProceeding(id * 10, id, "2019-01-01", decided("2019-06-01")),
      aProceeding(id * 10 + 1, id + 1, "2019-03-01", decided("2019-09-01")),
      aProceeding(id * 10 + 2, id + 2, "2019-09-01"),
    ]),
    ...second.flatMap((id) => [
      ...[0, 1, 2].map((rider) => aProceeding(id * 10 + rider, id + rider, "2020-01-01", decided("2020-07-01"))),
      aProceeding(id * 10 + 3, id, "2021-01-01", { OTHER_COMP: "A", COMP_DATE: "2021-06-01" }),
    ]),
    ...third.flatMap((id) => [1, 2].map((rider) => aProceeding(id * 10 + rider, id + rider, "2021-01-01"))),
    ...alone.map((id) => aProceeding(id, id, "2019-01-01")),
  ],
  A_TblCaseIdentifier: alone.map((id) => ({ IDNCASEID: id, IDNCASE: id, CASE_ID: "FA" })),
  tbl_Lead_Rider: sorts.flat().flatMap((id) =>
    [1, 2].map((rider) => ({
      idnLeadRider: id + rider,
      idnLeadCase: id,
      idnRiderCase: id + rider,
      datCreatedOn: "2021-06-01",
      datSeveredOn: id < 2000 && rider === 1 ? "2021-07-01" : null,
      blnActive: !(id < 2000 && rider === 1),
    })),
  ),
};

describe("families_pending", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const pending = async (day: string, variant = "standard") =>
    column(await askMade(record, { measure: "families_pending", variant, to: day }), "count").all;

  it("counts a family once while any member waits, before and after its tie was entered or severed", async () => {
    expect(await pending("2019-01-01")).toBe(12);
    expect(await pending("2019-07-01")).toBe(12);
    expect(await pending("2019-09-01")).toBe(12);
    expect(await pending("2020-03-01")).toBe(24);
    expect(await pending("2020-07-01")).toBe(12);
    expect(await pending("2021-02-01")).toBe(36);
    expect(await pending("2021-06-01")).toBe(24);
  });

  it("gives the same number in a series as on the day", async () => {
    const answer = await askMade(record, {
      measure: "families_pending",
      period: "quarter",
      from: "2019-Q1",
      to: "2021-Q2",
    });
    expect(Object.values(column(answer, "count"))).toEqual([12, 12, 12, 12, 24, 24, 12, 12, 36, 24]);
  });

  it("makes spells of one family that never overlap", async () => {
    const [row] = await record.database.rows(
      "select count(*) as overlaps from measured_family_spells a join measured_family_spells b on a.idncase = b.idncase and a.kind = b.kind and a.starts_on < b.starts_on and coalesce(a.ends_on, date '9999-12-31') >= b.starts_on",
    );
    expect(Number(row?.overlaps)).toBe(0);
  });

  it("takes the lowest member for a lead that the release does not hold", async () => {
    const answer = await askMade(record, { measure: "families_pending", by: ["nationality"], to: "2021-12-31" });
    expect(column(answer, "count")).toEqual({ HO: 12, "-none-": 12 });
  });

  it("takes in families administratively closed, and tells those with a child's case, where that is asked for", async () => {
    expect(await pending("2021-06-01", "with_closed")).toBe(36);
    expect(await pending("2019-07-01", "with_child")).toBe(12);
    expect(await pending("2019-12-01", "with_child")).toBe(0);
  });

  it("counts people labelled as of a family unit apart", async () => {
    expect(await pending("2019-12-01", "family_unit_label")).toBe(12);
  });

  it("says first that the separations of 2018 cannot be counted here", async () => {
    const answer = await askMade(record, { measure: "families_pending", to: "2021-02-01" });
    expect(answer.firstSay).toMatch(/^The separations of 2018 cannot be counted here\./);
    expect(answer.sentence).toBe("36 families of linked cases with one pending at the end of 1 February 2021.");
  });
});
