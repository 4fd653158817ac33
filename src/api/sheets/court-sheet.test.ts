import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeAsking } from "../../../test/made-asking.ts";
import { comingAndGoing } from "../../../test/made-judges.ts";
import { openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";
import type { Asking } from "../asking.ts";
import { courts } from "./court-entries.ts";
import { courtSheet } from "./court-sheet.ts";

/** The judges who come and go, a court of the tests of the system, and fifteen cases pending in Miami. */
const rows = {
  ...comingAndGoing,
  tblLookupBaseCity: [
    ...comingAndGoing.tblLookupBaseCity,
    { idnBaseCity: 3, BASE_CITY_CODE: "OIT", BASE_CITY: "OIT COURT", BASE_STATE: "VA", blnActive: true },
    { idnBaseCity: 4, BASE_CITY_CODE: "ATL", BASE_CITY: "ATLANTA", BASE_STATE: "GA", blnActive: true },
  ],
  A_TblCase: [
    ...comingAndGoing.A_TblCase,
    ...Array.from({ length: 15 }, (_, at) => aCase(100 + at, { NAT: at < 12 ? "HO" : "GT" })),
    aCase(200),
  ],
  B_TblProceeding: [
    ...comingAndGoing.B_TblProceeding,
    ...Array.from({ length: 15 }, (_, at) =>
      aProceeding(100 + at, 100 + at, "2024-01-01", { BASE_CITY_CODE: "MIA", IJ_CODE: "FOX" }),
    ),
    aProceeding(200, 200, "2024-01-01", { BASE_CITY_CODE: "OIT" }),
  ],
};

describe("a court's sheet", () => {
  let record: OpenRecord;
  let asking: Asking;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
    asking = madeAsking(record);
  });
  afterAll(() => record.close());

  it("is there for each court with a proceeding, in order of name", async () => {
    const listed = await courts(asking);
    expect(listed.map(({ name, state }) => `${name}, ${state}`)).toEqual(["Miami, FL", "New York, NY"]);
    expect(listed.find(({ code }) => code === "MIA")?.pending).toBe(15);
  });

  it("is not there for a code that is no court", async () => {
    for (const code of ["OIT", "XXX", "ATL", "../MIA", ""]) {
      await expect(courtSheet(asking, code), code).rejects.toMatchObject({ code: "not-found" });
    }
  });

  it("lists the judges whose latest work there lies in the last three months", async () => {
    expect((await courtSheet(asking, "NYC")).atWork.map(({ name }) => name)).toEqual(["Fox, Fay"]);
  });

  it("tells no nationality of fewer than eleven pending cases, nor lets one be found by subtraction", async () => {
    const { figures } = await courtSheet(asking, "MIA");
    expect(figures.nationalities).toMatchObject({ rows: [], others: { groups: 2, count: 15 }, sentence: null });
  });

  it("says where the record ends, that few cases are pending, and whose completions are nobody's", async () => {
    const remarks = (await courtSheet(asking, "NYC")).remarks.join(" ");
    expect(remarks).toContain("ends on 31 July 2026");
    expect(remarks).toContain("Few cases are pending (0)");
    expect(remarks).toContain("2 of the");
  });
});
