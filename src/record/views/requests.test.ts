import { describe, expect, it } from "vitest";
import { aCase, aProceeding, askCleanTables, type RawRow } from "../../../test/raw-tables.ts";

async function bond(more: RawRow) {
  const [row] = await askCleanTables(
    { A_TblCase: [aCase(1)], D_TblAssociatedBond: [{ IDNASSOCBOND: 1, IDNCASE: 1, ...more }] },
    "select outcome, granted, new_bond from bonds",
  );
  return [row?.outcome, row?.granted, row?.new_bond];
}

describe("a bond request", () => {
  it("is granted by C, G and R, and not by D", async () => {
    expect(await bond({ DEC: "C", NEW_BOND: 5000 })).toEqual(["lowered", true, "5000.0000"]);
    expect(await bond({ DEC: "R", NEW_BOND: 0 })).toEqual(["released", true, "0.0000"]);
    expect((await bond({ DEC: "G" }))[1]).toBe(true);
    expect((await bond({ DEC: "D" }))[1]).toBe(false);
  });

  it("has no new bond where it was not granted, since the zero there is filler", async () => {
    expect(await bond({ DEC: "N", NEW_BOND: 0 })).toEqual(["denied", false, null]);
  });

  it("is pending while blank, and unclassified under an unknown code", async () => {
    expect(await bond({})).toEqual(["pending", null, null]);
    expect(await bond({ DEC: "?" })).toEqual(["unclassified", null, null]);
  });
});

async function appeal(more: RawRow, federal: readonly RawRow[] = []) {
  const rows = await askCleanTables(
    {
      A_TblCase: [aCase(1)],
      B_TblProceeding: [aProceeding(10, 1, "2015-01-01", { IJ_CODE: "QZB", DEC_CODE: "X", COMP_DATE: "2016-01-01" })],
      tblAppeal: [
        { idnAppeal: 5, idncase: 1, idnProceeding: 10, strAppealCategory: "IJ", strAppealType: "Case Appeal", ...more },
      ],
      tblAppealFedCourts: federal,
    },
    "select * from appeals",
  );
  expect(rows).toHaveLength(1);
  return rows[0];
}

describe("an appeal", () => {
  it("names the judge whose decision it is about", async () => {
    expect(await appeal({ strBIADecision: "REM", datBIADecision: "2017-01-01" })).toMatchObject({
      judge: "QZB",
      outcome: "remanded",
      is_case_appeal: true,
    });
  });

  it("about a bond is no appeal of a case, whatever the letter case of its category", async () => {
    expect(await appeal({ strAppealType: "Bond Appeal" })).toMatchObject({ is_case_appeal: false });
    expect(await appeal({ strAppealCategory: "ij" })).toMatchObject({ is_case_appeal: true, category: "IJ" });
  });

  it("is pending while the board has not decided, and unclassified under an unknown code", async () => {
    expect(await appeal({})).toMatchObject({ outcome: "pending" });
    expect(await appeal({ strBIADecision: "QQ", datBIADecision: "2017-01-01" })).toMatchObject({
      outcome: "unclassified",
    });
  });

  it("is not multiplied by several requests from the federal courts", async () => {
    const federal = [
      { idnAppealFedCourts: 1, lngAppealID: 5, datRequestedByOIL: "2019-01-01", strFedCourtDecision: "REM" },
      { idnAppealFedCourts: 2, lngAppealID: 5, datRequestedByOIL: "2018-01-01" },
    ];
    expect(await appeal({}, federal)).toMatchObject({ federal_requested_on: "2018-01-01", federal_decision: "REM" });
  });
});

describe("a motion", () => {
  it("is decoded in any letter case, and open while it has no decision", async () => {
    const motion = (id: number, REC_TYPE: string, DEC: string | null) => ({ IDNMOTION: id, IDNCASE: 1, REC_TYPE, DEC });
    const rows = await askCleanTables(
      { A_TblCase: [aCase(1)], tbl_Court_Motions: [motion(1, "C", "g"), motion(2, "O", null), motion(3, "AI", "?")] },
      "select kind, outcome from motions order by idnmotion",
    );
    expect(rows).toEqual([
      { kind: "recalendar", outcome: "granted" },
      { kind: "reopen", outcome: "pending" },
      { kind: "other", outcome: "unclassified" },
    ]);
  });
});

describe("a charge", () => {
  it("finds its words with and without brackets, once", async () => {
    const section = (id: number, strCode: string, active: boolean) => {
      return { idnCharges: id, strCode, strCodeDescription: `words ${id}`, blnActive: active };
    };
    const rows = await askCleanTables(
      {
        A_TblCase: [aCase(1)],
        B_TblProceedCharges: [
          { IDNPRCDCHG: 1, IDNCASE: 1, CHARGE: "212a06Ai", CHG_STATUS: "s" },
          { IDNPRCDCHG: 2, IDNCASE: 1, CHARGE: "212a02Ai  II" },
        ],
        tbllookupCharges: [
          section(1, "(212)(a)(06)(A)(i  )(   )", true),
          section(2, "212a06Ai", false),
          section(3, "(212)(a)(02)(A)(i  )(II )", true),
        ],
      },
      "select charge_name, status from charges order by idncharge",
    );
    expect(rows).toEqual([
      { charge_name: "words 1", status: "sustained" },
      { charge_name: "words 3", status: null },
    ]);
  });
});
