import { describe, expect, it } from "vitest";
import { aCase, aHearing, askCleanTables, type RawRow } from "../../../test/raw-tables.ts";

async function hearing(more: RawRow, day = "2020-01-01", lists = {}) {
  const rows = await askCleanTables(
    { A_TblCase: [aCase(1)], tbl_schedule: [aHearing(5, 1, day, more)], ...lists },
    "select * from hearings",
    "2026-08-01",
  );
  expect(rows).toHaveLength(1);
  return rows[0];
}

describe("a hearing", () => {
  it("is held when its day is past and its reason is not one of the vacated ones", async () => {
    expect(await hearing({ ADJ_RSN: "01" })).toMatchObject({ held: true, vacated: false, cause: "respondent" });
    expect(await hearing({ ADJ_RSN: null })).toMatchObject({ held: true, cause: null });
  });

  it("is not held when it was taken off the calendar beforehand", async () => {
    expect(await hearing({ ADJ_RSN: "9C" })).toMatchObject({ held: false, vacated: true, cause: "court" });
    expect(await hearing({ ADJ_RSN: "8A" })).toMatchObject({ held: false, vacated: true, completion: true });
  });

  it("is held when the case was decided at it", async () => {
    expect(await hearing({ ADJ_RSN: "8B" })).toMatchObject({ held: true, completion: true });
  });

  it("is not held on the release date or later", async () => {
    expect(await hearing({}, "2026-08-01")).toMatchObject({ held: false, vacated: false });
    expect(await hearing({}, "2026-07-31")).toMatchObject({ held: true });
  });

  it("is none when it is a judge's leave", async () => {
    expect(await hearing({ SCHEDULE_TYPE: "AN" })).toMatchObject({ is_hearing: false, held: false, kind: "none" });
    expect(await hearing({ CAL_TYPE: "*" })).toMatchObject({ is_hearing: false, held: false });
  });

  it("is about bond by its record, whatever its calendar says", async () => {
    expect(await hearing({ REC_TYPE: "B", CAL_TYPE: "I" })).toMatchObject({ kind: "bond" });
    expect(await hearing({ CAL_TYPE: "I" })).toMatchObject({ kind: "individual" });
    expect(await hearing({ CAL_TYPE: "Q" })).toMatchObject({ kind: "unclassified" });
  });

  it("is charged to whom the release's own list says", async () => {
    const row = { idnAdjCode: 1, strcode: "12", strDesciption: "a request", Regd_By: "I", blnActive: true };
    const lists = { tblAdjournmentcodes: [{ ...row, Regd_By: "A", blnActive: false }, row] };
    expect(await hearing({ ADJ_RSN: "12" }, "2020-01-01", lists)).toMatchObject({ cause: "dhs" });
  });

  it("keeps an unknown reason visible", async () => {
    expect(await hearing({ ADJ_RSN: "Z9" })).toMatchObject({ cause: "unclassified", held: true });
  });

  it("stays without a case type when its case is missing", async () => {
    expect(await hearing({ IDNCASE: 77 })).toMatchObject({ idncase: 77, case_type: null });
  });
});
