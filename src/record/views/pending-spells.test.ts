import { describe, expect, it } from "vitest";
import { aCase, aHearing, aProceeding, askCleanTables, type RawRow, type RawRows } from "../../../test/raw-tables.ts";

async function spells(proceedings: readonly RawRow[], more: RawRows = {}) {
  const rows = await askCleanTables(
    { A_TblCase: [aCase(1)], B_TblProceeding: proceedings, ...more },
    "select status, starts_on, ends_on, court from pending_spells order by starts_on",
  );
  return rows.map((row) => [row.status, row.starts_on, row.ends_on, row.court].filter((value) => value !== undefined));
}

async function closures(more: RawRows, proceedings: readonly RawRow[] = []) {
  const rows = await askCleanTables(
    {
      A_TblCase: [aCase(1)],
      B_TblProceeding: [aProceeding(10, 1, "2012-01-01", { OTHER_COMP: "A", COMP_DATE: "2013-01-01" }), ...proceedings],
      ...more,
    },
    "select closed_on, ends_on, end_kind from closures",
  );
  expect(rows).toHaveLength(1);
  return [rows[0]?.ends_on, rows[0]?.end_kind];
}

describe("the spells of a case", () => {
  it("are one, from entry to decision", async () => {
    expect(await spells([aProceeding(10, 1, "2015-01-01", { DEC_CODE: "X", COMP_DATE: "2016-01-01" })])).toEqual([
      ["active", "2015-01-01", "2016-01-01", null],
    ]);
  });

  it("have no end while the case is open at the release", async () => {
    expect(await spells([aProceeding(10, 1, "2015-01-01")])).toEqual([["active", "2015-01-01", null, null]]);
  });

  it("stay with the old court until the next proceeding begins", async () => {
    expect(
      await spells([
        aProceeding(10, 1, "2015-01-01", { BASE_CITY_CODE: "NYC", OTHER_COMP: "C", COMP_DATE: "2016-01-01" }),
        aProceeding(11, 1, "2016-03-01", { BASE_CITY_CODE: "MIA" }),
      ]),
    ).toEqual([
      ["active", "2015-01-01", "2016-03-01", "NYC"],
      ["active", "2016-03-01", null, "MIA"],
    ]);
  });

  it("leave a gap between a decision and the reopening", async () => {
    expect(
      await spells([
        aProceeding(10, 1, "2015-01-01", { DEC_CODE: "X", COMP_DATE: "2016-01-01" }),
        aProceeding(11, 1, "2018-01-01"),
      ]),
    ).toEqual([
      ["active", "2015-01-01", "2016-01-01", null],
      ["active", "2018-01-01", null, null],
    ]);
  });

  it("turn inactive at closure and active again at a hearing, without a new proceeding", async () => {
    expect(
      await spells([aProceeding(10, 1, "2012-01-01", { OTHER_COMP: "A", COMP_DATE: "2013-01-01" })], {
        tbl_schedule: [aHearing(1, 1, "2014-05-01")],
      }),
    ).toEqual([
      ["active", "2012-01-01", "2013-01-01", null],
      ["inactive", "2013-01-01", "2014-05-01", null],
      ["active", "2014-05-01", null, null],
    ]);
  });

  it("never overlap, even when proceedings do", async () => {
    expect(
      await spells([
        aProceeding(10, 1, "2012-01-01", { DEC_CODE: "X", COMP_DATE: "2015-01-01" }),
        aProceeding(11, 1, "2013-01-01", { OTHER_COMP: "A", COMP_DATE: "2014-01-01" }),
        aProceeding(12, 1, "2014-06-01", { DEC_CODE: "R", COMP_DATE: "2016-01-01" }),
      ]),
    ).toEqual([
      ["active", "2012-01-01", "2015-01-01", null],
      ["active", "2015-01-01", "2016-01-01", null],
    ]);
  });

  it("begin with the charging document where no day of entry is recorded", async () => {
    expect(await spells([aProceeding(10, 1, null, { OSC_DATE: "2014-12-01" })])).toEqual([
      ["active", "2014-12-01", null, null],
    ]);
  });
});

describe("a closure", () => {
  it("is still in force when nothing follows", async () => {
    expect(await closures({})).toEqual([null, null]);
  });

  it("ends when another proceeding begins", async () => {
    expect(await closures({}, [aProceeding(11, 1, "2015-02-01")])).toEqual(["2015-02-01", "proceeding"]);
  });

  it("ends at a granted motion to recalendar, not at a denied one", async () => {
    const motion = (id: number, DEC: string, COMP_DATE: string, REC_TYPE = "C") => {
      return { IDNMOTION: id, IDNCASE: 1, REC_TYPE, DEC, COMP_DATE };
    };
    const motions = [motion(1, "D", "2013-06-01"), motion(2, "g", "2014-06-01"), motion(3, "G", "2013-07-01", "CV")];
    expect(await closures({ tbl_Court_Motions: motions })).toEqual(["2014-06-01", "motion"]);
  });

  it("is not ended by a vacated hearing, a bond hearing, an earlier one, or one still to come", async () => {
    const hearings = [
      aHearing(1, 1, "2012-06-01"),
      aHearing(2, 1, "2014-01-01", { ADJ_RSN: "9C" }),
      aHearing(3, 1, "2014-01-01", { REC_TYPE: "B" }),
      aHearing(4, 1, "2027-01-01"),
    ];
    expect(await closures({ tbl_schedule: hearings })).toEqual([null, null]);
  });

  it("ends at whichever came first", async () => {
    const more = { tbl_schedule: [aHearing(1, 1, "2014-01-01")] };
    expect(await closures(more, [aProceeding(11, 1, "2015-02-01")])).toEqual(["2014-01-01", "hearing"]);
  });
});
