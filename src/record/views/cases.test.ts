import { describe, expect, it } from "vitest";
import { aCase, aHearing, aProceeding, askCleanTables, type RawRow, type RawRows } from "../../../test/raw-tables.ts";

async function settled(proceedings: readonly RawRow[], more: RawRows = {}, caseMore: RawRow = {}) {
  const rows = await askCleanTables(
    { A_TblCase: [aCase(1, caseMore)], B_TblProceeding: proceedings, ...more },
    "select * from cases",
  );
  expect(rows).toHaveLength(1);
  return rows[0];
}

const removal = (day: string) => ({ DEC_CODE: "X", COMP_DATE: day });
const relief = (day: string) => ({ DEC_CODE: "R", COMP_DATE: day });
const transfer = (day: string) => ({ OTHER_COMP: "T", COMP_DATE: day });
const closure = (day: string) => ({ OTHER_COMP: "A", COMP_DATE: day });

describe("the outcome of a case", () => {
  it("is that of the latest proceeding that ended it", async () => {
    const proceedings = [
      aProceeding(10, 1, "2015-01-01", removal("2016-01-01")),
      aProceeding(11, 1, "2017-01-01", relief("2018-01-01")),
    ];
    expect(await settled(proceedings)).toMatchObject({
      status: "completed",
      outcome: "relief_granted",
      completed_on: "2018-01-01",
      first_outcome: "removal_ordered",
      first_completed_on: "2016-01-01",
    });
  });

  it("goes to the higher proceeding number when two end on the same day", async () => {
    const proceedings = [
      aProceeding(11, 1, "2015-01-01", relief("2016-01-01")),
      aProceeding(10, 1, "2015-01-01", removal("2016-01-01")),
    ];
    expect(await settled(proceedings)).toMatchObject({ outcome: "relief_granted" });
  });

  it("is not a transfer: the case stays pending until its next proceeding", async () => {
    expect(await settled([aProceeding(10, 1, "2015-01-01", transfer("2016-01-01"))])).toMatchObject({
      status: "pending",
      outcome: "pending",
      completed_on: null,
    });
  });

  it("is found behind a transfer", async () => {
    const proceedings = [
      aProceeding(10, 1, "2015-01-01", transfer("2016-01-01")),
      aProceeding(11, 1, "2016-01-01", removal("2017-01-01")),
    ];
    expect(await settled(proceedings)).toMatchObject({
      status: "completed",
      outcome: "removal_ordered",
      proceedings: 2,
    });
  });

  it("is pending when the case is reopened after removal", async () => {
    const proceedings = [aProceeding(10, 1, "2015-01-01", removal("2016-01-01")), aProceeding(11, 1, "2019-01-01")];
    expect(await settled(proceedings)).toMatchObject({
      status: "pending",
      outcome: "pending",
      last_outcome: "removal_ordered",
      last_decided_on: "2016-01-01",
    });
  });

  it("is pending when a reopened proceeding carries the first one's day of entry", async () => {
    const proceedings = [aProceeding(10, 1, "2015-01-01", removal("2016-01-01")), aProceeding(11, 1, "2015-01-01")];
    expect(await settled(proceedings)).toMatchObject({ status: "pending" });
  });

  it("is not undone by an older proceeding that nobody completed", async () => {
    const proceedings = [aProceeding(10, 1, "2010-01-01"), aProceeding(11, 1, "2015-01-01", removal("2016-01-01"))];
    expect(await settled(proceedings)).toMatchObject({ status: "completed", outcome: "removal_ordered" });
  });

  it("is inactive after an administrative closure, even one that follows a decision", async () => {
    const proceedings = [
      aProceeding(10, 1, "2010-01-01", removal("2011-01-01")),
      aProceeding(11, 1, "2012-01-01", closure("2013-01-01")),
    ];
    expect(await settled(proceedings)).toMatchObject({ status: "inactive", outcome: "administratively_closed" });
  });

  it("is pending again once a closed case is heard", async () => {
    const row = await settled([aProceeding(10, 1, "2012-01-01", closure("2013-01-01"))], {
      tbl_schedule: [aHearing(5, 1, "2014-01-01")],
    });
    expect(row).toMatchObject({ status: "pending" });
  });

  it("shows what cannot be decoded as unclassified", async () => {
    expect(await settled([aProceeding(10, 1, "2012-01-01", { DEC_CODE: "?", COMP_DATE: "2013-01-01" })])).toMatchObject(
      { status: "unclassified", outcome: "unclassified", completed_on: "2013-01-01" },
    );
  });

  it("is no_proceeding where there is none", async () => {
    expect(await settled([])).toMatchObject({ status: "no_proceeding", outcome: "no_proceeding", filed_on: null });
  });
});

describe("a case", () => {
  it("is filed on the earliest day of entry, and charged on the earliest charging document", async () => {
    const proceedings = [
      aProceeding(10, 1, "2015-03-01", { OSC_DATE: "2014-12-01", ...transfer("2016-01-01") }),
      aProceeding(11, 1, "2016-01-05", { OSC_DATE: "2014-11-30" }),
    ];
    expect(await settled(proceedings)).toMatchObject({ filed_on: "2015-03-01", charged_on: "2014-11-30" });
  });

  it("is first heard on the first hearing held, not on the proceeding's own hearing date", async () => {
    const row = await settled([aProceeding(10, 1, "2015-01-01", { HEARING_DATE: "2015-02-01" })], {
      tbl_schedule: [
        aHearing(1, 1, "2015-02-10", { REC_TYPE: "B" }),
        aHearing(2, 1, "2015-03-01", { ADJ_RSN: "9A" }),
        aHearing(3, 1, "2015-04-01", { ADJ_RSN: "01" }),
        aHearing(4, 1, "2027-01-01"),
      ],
    });
    expect(row).toMatchObject({
      first_hearing_on: "2015-04-01",
      first_set_on: "2015-03-01",
      next_hearing_on: "2027-01-01",
      hearings_held: 1,
    });
  });

  it("gives the age in whole years by month of birth, and none where it is absurd", async () => {
    const age = async (born: string | null) =>
      (await settled([aProceeding(10, 1, "2020-06-20")], {}, { C_BIRTHDATE: born }))?.age;
    expect([await age("2002-07-01"), await age("2002-06-01"), await age("2021-01-01"), await age(null)]).toEqual([
      17,
      18,
      null,
      null,
    ]);
  });

  it("keeps no place smaller than a state", async () => {
    const row = await settled([], {}, { ALIEN_CITY: "TINYTOWN", ALIEN_STATE: "TX", ALIEN_ZIPCODE: "70000" });
    expect(row).toMatchObject({ state: "TX" });
    expect(JSON.stringify(row)).not.toMatch(/TINYTOWN|70000/);
  });

  it("tells affirmative from defensive asylum", async () => {
    const basis = async (code: string | null) => (await settled([], {}, { C_ASY_TYPE: code }))?.asylum_basis;
    expect([await basis("I"), await basis("E"), await basis("J"), await basis(null)]).toEqual([
      "affirmative",
      "defensive",
      "other",
      null,
    ]);
  });
});
