import { describe, expect, it } from "vitest";
import { aCase, aProceeding, askCleanTables, type RawRow } from "../../../test/raw-tables.ts";

type Custody = readonly [code: string, detained: string | null, released: string | null];

async function spells(rows: readonly Custody[], proceedings: readonly RawRow[] = []) {
  const answer = await askCleanTables(
    {
      A_TblCase: [aCase(1)],
      B_TblProceeding: proceedings,
      tbl_CustodyHistory: rows.map(([CUSTODY, DATDETAINED, DATRELEASED], at) => {
        return { IDNCUSTODY: at + 1, IDNCASE: 1, CUSTODY, DATDETAINED, DATRELEASED };
      }),
    },
    "select starts_on, ends_on, end_kind, is_detention from custody_spells order by idncustody",
  );
  return answer.map((row) => [row.starts_on, row.ends_on, row.end_kind]);
}

const decided = (day: string) => [aProceeding(10, 1, "2019-01-01", { DEC_CODE: "X", COMP_DATE: day })];

describe("a custody spell", () => {
  it("ends on the day of release", async () => {
    expect(await spells([["R", "2020-01-01", "2020-03-01"]], decided("2021-01-01"))).toEqual([
      ["2020-01-01", "2020-03-01", "released"],
    ]);
  });

  it("ends where the next row begins", async () => {
    expect(
      await spells([
        ["D", "2020-01-01", null],
        ["R", "2020-01-01", "2020-02-01"],
        ["D", "2020-05-01", null],
      ]),
    ).toEqual([
      ["2020-01-01", "2020-01-01", "next_row"],
      ["2020-01-01", "2020-02-01", "released"],
      ["2020-05-01", null, "release_date_censored"],
    ]);
  });

  it("is only seen until the case's last completion, which is not a release", async () => {
    expect(await spells([["D", "2020-01-01", null]], decided("2020-06-01"))).toEqual([
      ["2020-01-01", "2020-06-01", "completion_censored"],
    ]);
  });

  it("that begins after the last completion is open at the release", async () => {
    expect(await spells([["D", "2022-01-01", null]], decided("2020-06-01"))).toEqual([
      ["2022-01-01", null, "release_date_censored"],
    ]);
  });

  it("passes over a release before the detention", async () => {
    expect(await spells([["R", "2020-01-01", "2019-01-01"]])).toEqual([["2020-01-01", null, "release_date_censored"]]);
  });

  it("has no days where no day of detention is recorded, and stays", async () => {
    expect(
      await spells([
        ["N", null, null],
        ["D", null, null],
      ]),
    ).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });
});
