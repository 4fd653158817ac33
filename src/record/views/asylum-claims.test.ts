import { describe, expect, it } from "vitest";
import { aCase, aProceeding, askCleanTables, type RawRow } from "../../../test/raw-tables.ts";

type Application = readonly [proceeding: number, code: string, decision: string | null, received?: string];

async function claims(proceedings: readonly RawRow[], applications: readonly Application[], caseMore: RawRow = {}) {
  return askCleanTables(
    {
      A_TblCase: [aCase(1, caseMore)],
      B_TblProceeding: proceedings,
      tbl_Court_Appln: applications.map(([IDNPROCEEDING, APPL_CODE, APPL_DEC, received], at) => {
        const APPL_RECD_DATE = received ?? "2015-05-01";
        return { IDNPROCEEDINGAPPLN: at + 1, IDNCASE: 1, IDNPROCEEDING, APPL_CODE, APPL_DEC, APPL_RECD_DATE };
      }),
    },
    "select * from asylum_claims",
  );
}

const first = aProceeding(10, 1, "2015-01-01", { DEC_CODE: "X", COMP_DATE: "2016-01-01", IJ_CODE: "ABC" });
const second = aProceeding(11, 1, "2017-01-01", { DEC_CODE: "R", COMP_DATE: "2018-01-01", IJ_CODE: "DEF" });
const open = aProceeding(12, 1, "2019-01-01");

describe("an asylum claim", () => {
  it("is granted when any application of the proceeding was, whatever else was denied", async () => {
    const rows = await claims(
      [first],
      [
        [10, "ASYL", "D"],
        [10, "ASYL", "G"],
      ],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ outcome: "granted", decided_on: "2016-01-01", judge: "ABC", applications: 2 });
  });

  it("follows the latest proceeding that decided it, and keeps the first", async () => {
    const [row] = await claims(
      [first, second],
      [
        [10, "ASYL", "D"],
        [11, "ASYL", "G"],
      ],
    );
    expect(row).toMatchObject({
      outcome: "granted",
      decided_on: "2018-01-01",
      judge: "DEF",
      first_outcome: "denied",
      first_decided_on: "2016-01-01",
    });
  });

  it("is not undone by a move, a closure or a blank that follows", async () => {
    const [row] = await claims(
      [first, second, open],
      [
        [10, "ASYL", "D"],
        [11, "ASYL", "T"],
        [12, "ASYL", null],
      ],
    );
    expect(row).toMatchObject({ outcome: "denied", decided_on: "2016-01-01", is_pending: true });
  });

  it("is never granted by an abandonment, a reserved decision or code L", async () => {
    const outcome = async (code: string) => (await claims([first], [[10, "ASYL", code]]))[0]?.outcome;
    expect([await outcome("A"), await outcome("R"), await outcome("L")]).toEqual([
      "abandoned",
      "reserved",
      "torture_protection_granted",
    ]);
  });

  it("is granted in full, on conditions and by agreement alike", async () => {
    for (const code of ["F", "C", "I", "P"]) {
      expect(await claims([first], [[10, "ASYL", code]])).toMatchObject([{ outcome: "granted" }]);
    }
  });

  it("is pending in an open proceeding, and undecided where a completed one left it blank", async () => {
    expect(await claims([open], [[12, "ASYL", null]])).toMatchObject([{ outcome: "pending", decided_on: null }]);
    expect(await claims([first], [[10, "ASYL", null]])).toMatchObject([{ outcome: "undecided", decided_on: null }]);
  });

  it("carries withholding and protection against torture as columns, not as claims of their own", async () => {
    const rows = await claims(
      [first],
      [
        [10, "ASYL", "D"],
        [10, "ASYW", "D"],
        [10, "WCAT", "L"],
        [10, "42B", "G"],
      ],
    );
    expect(rows).toMatchObject([{ outcome: "denied", withholding_outcome: "denied", torture_outcome: "granted" }]);
  });

  it("is none when only other relief was asked for", async () => {
    expect(await claims([first], [[10, "WCAT", "G"]])).toEqual([]);
  });

  it("is affirmative when it was first asked of USCIS", async () => {
    expect(await claims([first], [[10, "ASYL", "G"]], { C_ASY_TYPE: "I" })).toMatchObject([{ basis: "affirmative" }]);
  });

  it("keeps an unknown decision visible", async () => {
    expect(await claims([first], [[10, "ASYL", "?"]])).toMatchObject([{ outcome: "unclassified" }]);
  });
});

describe("an application", () => {
  it("is decided on the day its proceeding was completed", async () => {
    const rows = await askCleanTables(
      {
        A_TblCase: [aCase(1)],
        B_TblProceeding: [first],
        tbl_Court_Appln: [
          { IDNPROCEEDINGAPPLN: 1, IDNCASE: 1, IDNPROCEEDING: 10, APPL_CODE: "42B", APPL_DEC: "G" },
          { IDNPROCEEDINGAPPLN: 2, IDNCASE: 1, IDNPROCEEDING: 99, APPL_CODE: "VD", APPL_DEC: "G" },
        ],
      },
      "select decided_on, judge, outcome from applications order by idnapplication",
    );
    expect(rows).toEqual([
      { decided_on: "2016-01-01", judge: "ABC", outcome: "granted" },
      { decided_on: null, judge: null, outcome: "granted" },
    ]);
  });
});
