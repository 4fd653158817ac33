import { describe, expect, it } from "vitest";
import { aCase, aProceeding, askCleanTables, type RawRow } from "../../../test/raw-tables.ts";

async function children(kinds: readonly (number | null)[], caseMore: RawRow = {}, labels: readonly string[] = []) {
  return askCleanTables(
    {
      A_TblCase: [aCase(1, caseMore)],
      B_TblProceeding: [aProceeding(10, 1, "2020-06-20")],
      tbl_JuvenileHistory: kinds.map((idnJuvenile, at) => {
        return { idnJuvenileHistory: at + 1, idnCase: 1, idnJuvenile, DATCREATEDON: `201${at}-01-01 10:00:00` };
      }),
      A_TblCaseIdentifier: labels.map((CASE_ID, at) => ({ IDNCASEID: at, IDNCASE: 1, CASE_ID })),
    },
    "select * from children",
  );
}

describe("children", () => {
  it("are not made by code 5 or a blank code", async () => {
    expect(await children([5, null, 5])).toMatchObject([{ ever_flagged: false, latest_kind: null }]);
  });

  it("are flagged once and for all, with the kind of the latest flag", async () => {
    expect(await children([4, 2, 5])).toMatchObject([
      {
        ever_flagged: true,
        latest_kind: "released_or_turned_18",
        ever_unaccompanied: true,
        ever_accompanied: false,
        first_recorded_on: "2010-01-01",
        last_recorded_on: "2011-01-01",
      },
    ]);
  });

  it("tell accompanied from unaccompanied", async () => {
    expect(await children([6])).toMatchObject([{ ever_unaccompanied: false, ever_accompanied: true }]);
    expect(await children([3])).toMatchObject([{ ever_unaccompanied: true, ever_accompanied: false }]);
  });

  it("keep a code that no list knows as a flag that is unclassified", async () => {
    expect(await children([9])).toMatchObject([{ ever_flagged: true, latest_kind: "unclassified" }]);
  });

  it("take in respondents under 18 when filed, flagged or not", async () => {
    expect(await children([], { C_BIRTHDATE: "2010-01-01" })).toMatchObject([
      { ever_flagged: false, is_minor: true, age: 10 },
    ]);
    expect(await children([], { C_BIRTHDATE: "1990-01-01" })).toEqual([]);
  });

  it("keep the labels of the case and its priority apart from the history", async () => {
    expect(await children([5], { CASEPRIORITY_CODE: "UC" }, ["UJ", "FA"])).toMatchObject([
      { ever_flagged: false, labelled_juvenile: true, labelled_unaccompanied: true, priority_unaccompanied: true },
    ]);
  });

  it("are one row a case, however long the history", async () => {
    expect(await children([1, 1, 1, 4])).toHaveLength(1);
  });
});
