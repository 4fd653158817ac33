import { describe, expect, it } from "vitest";
import { aCase, aProceeding, askCleanTables, type RawRow } from "../../../test/raw-tables.ts";

const decisionText = (id: number, kind: "C" | "O", caseType: string, code: string, words: string, active = true) => ({
  idnCourtDecision: id,
  strDecType: kind,
  strCaseType: caseType,
  strDecCode: code,
  strDecDescription: words,
  blnActive: active,
});

async function decoded(codes: RawRow, texts: readonly RawRow[] = [], type = "RMV") {
  const [row] = await askCleanTables(
    {
      A_TblCase: [aCase(1, { CASE_TYPE: type })],
      B_TblProceeding: [aProceeding(10, 1, "2020-01-01", { COMP_DATE: "2021-01-01", CASE_TYPE: type, ...codes })],
      tblLookupCourtDecision: texts,
    },
    "select outcome, ending, decoded_by, disagrees, decision_text, other_text, other_outcome from proceedings",
  );
  return row;
}

describe("the outcome of a proceeding", () => {
  it("reads X in a removal case as a removal order, never as a bond", async () => {
    const texts = [decisionText(1, "C", "RMV", "X", "Remove"), decisionText(2, "O", "RMV", "X", "Zero Bond")];
    expect(await decoded({ DEC_CODE: "X" }, texts)).toMatchObject({ outcome: "removal_ordered", decoded_by: "text" });
  });

  it("reads T as terminated among decisions and as a transfer among other completions", async () => {
    expect(await decoded({ DEC_CODE: "T" })).toMatchObject({ outcome: "terminated", ending: "ends" });
    expect(await decoded({ OTHER_COMP: "T" })).toMatchObject({ outcome: "transfer", ending: "moves" });
  });

  it("reads A by its case type", async () => {
    expect(await decoded({ DEC_CODE: "A" }, [], "CFR")).toMatchObject({ outcome: "fear_not_found" });
    expect(await decoded({ DEC_CODE: "A" }, [], "AOC")).toMatchObject({ outcome: "withdrawn" });
    expect(await decoded({ OTHER_COMP: "A" })).toMatchObject({ outcome: "administratively_closed" });
  });

  it("lets the release's words win over the letter, and reports the difference", async () => {
    const texts = [decisionText(1, "C", "RMV", "X", " relief  GRANTED ")];
    expect(await decoded({ DEC_CODE: "X" }, texts)).toMatchObject({ outcome: "relief_granted", disagrees: true });
  });

  it("takes the words of the active row of the list", async () => {
    const texts = [
      decisionText(9, "C", "RMV", "X", "Terminated", false),
      decisionText(1, "C", "RMV", "X", "Remove"),
      decisionText(2, "C", "RMV", "X", "Remove", false),
    ];
    expect(await decoded({ DEC_CODE: "X" }, texts)).toMatchObject({ outcome: "removal_ordered", disagrees: false });
  });

  it("leaves words it does not know unclassified, however familiar the letter", async () => {
    const texts = [decisionText(1, "C", "RMV", "X", "Sent to the moon")];
    expect(await decoded({ DEC_CODE: "X" }, texts)).toMatchObject({
      outcome: "unclassified",
      ending: "unknown",
      decoded_by: null,
      decision_text: "Sent to the moon",
    });
  });

  it("knows words of any case type under a letter it has not seen", async () => {
    const texts = [decisionText(1, "C", "RMV", "Z", "Remove-CAT Withholding Granted")];
    expect(await decoded({ DEC_CODE: "Z" }, texts)).toMatchObject({ outcome: "withholding_or_cat_granted" });
  });

  it("lets the decision decide where another completion stands beside it, and keeps both", async () => {
    expect(await decoded({ DEC_CODE: "X", OTHER_COMP: "C" })).toMatchObject({
      outcome: "removal_ordered",
      ending: "ends",
      other_outcome: "change_of_venue",
    });
  });

  it("is unclassified when the proceeding is completed without any code", async () => {
    expect(await decoded({})).toMatchObject({ outcome: "unclassified", ending: "unknown" });
  });

  it("is pending while there is no day of completion, whatever code is there", async () => {
    expect(await decoded({ DEC_CODE: "X", COMP_DATE: null })).toMatchObject({ outcome: "pending", ending: null });
  });

  it("takes the case type from the case where the proceeding has none", async () => {
    const rows = await askCleanTables(
      {
        A_TblCase: [aCase(1, { CASE_TYPE: "DEP" })],
        B_TblProceeding: [
          aProceeding(10, 1, "1990-01-01", { CASE_TYPE: null, DEC_CODE: "D", COMP_DATE: "1991-01-01" }),
        ],
      },
      "select case_type, outcome from proceedings",
    );
    expect(rows).toEqual([{ case_type: "DEP", outcome: "removal_ordered" }]);
  });
});

describe("proceedings", () => {
  it("are not multiplied by lists with duplicate codes", async () => {
    const twice = (row: RawRow) => [row, { ...row }, { ...row, blnActive: false }];
    const rows = await askCleanTables(
      {
        A_TblCase: [aCase(1)],
        B_TblProceeding: [
          aProceeding(10, 1, "2020-01-01", { COMP_DATE: "2021-01-01", DEC_CODE: "X", NAT: "MX", CUSTODY: "D" }),
        ],
        tblLookupCourtDecision: twice(decisionText(1, "C", "RMV", "X", "Remove")),
        tblLookupNationality: twice({ ID: 1, NAT_CODE: "MX", NAT_COUNTRY_NAME: "MEXICO", blnActive: true }),
        tblLookupCustodyStatus: twice({
          idnCustodyStatus: 1,
          strCode: "D",
          strDescription: "Detained",
          blnActive: true,
        }),
        tblLookupCaseType: twice({ idnCaseType: 1, strCode: "RMV", strDescription: "Removal", blnActive: true }),
      },
      "select idnproceeding, nationality_name, custody_name, case_type_name from proceedings",
    );
    expect(rows).toEqual([
      { idnproceeding: 10, nationality_name: "MEXICO", custody_name: "Detained", case_type_name: "Removal" },
    ]);
  });

  it("stay when their case is missing, and say so", async () => {
    const rows = await askCleanTables(
      { A_TblCase: [aCase(1)], B_TblProceeding: [aProceeding(10, 7, "2020-01-01"), aProceeding(11, 1, "2020-01-01")] },
      "select idnproceeding, case_known from proceedings order by 1",
    );
    expect(rows).toEqual([
      { idnproceeding: 10, case_known: false },
      { idnproceeding: 11, case_known: true },
    ]);
  });

  it("hold one initial completion a case, and moves and closures are none", async () => {
    const rows = await askCleanTables(
      {
        A_TblCase: [aCase(1)],
        B_TblProceeding: [
          aProceeding(10, 1, "2015-01-01", { OTHER_COMP: "C", COMP_DATE: "2015-06-01" }),
          aProceeding(11, 1, "2015-06-01", { OTHER_COMP: "A", COMP_DATE: "2016-01-01" }),
          aProceeding(12, 1, "2017-01-01", { DEC_CODE: "X", COMP_DATE: "2018-01-01" }),
          aProceeding(13, 1, "2019-01-01", { DEC_CODE: "R", COMP_DATE: "2020-01-01" }),
        ],
      },
      "select idnproceeding, completion, is_deciding from proceedings order by 1",
    );
    expect(rows.map((row) => [row.completion, row.is_deciding])).toEqual([
      [null, false],
      [null, false],
      ["initial", false],
      ["subsequent", true],
    ]);
  });
});
