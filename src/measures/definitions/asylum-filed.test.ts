import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: defensive; filed 30 September 2018, the application carried on into a second proceeding in 2019.
 * Case 2: rider of case 1 with a claim of its own, referred by the asylum office; filed 1 October 2018.
 * Case 3: asks for torture convention protection only: no claim.
 * Case 4: an application without a day: in no period.
 * Case 5: a fear review, in no measured case type.
 * Case 6: of unknown basis, filed 11 November 2018; denied since.
 */
function anApplication(id: number, proceeding: number, APPL_DEC: string | null, more: RawRow = {}): RawRow {
  return {
    IDNPROCEEDINGAPPLN: id,
    IDNCASE: Math.floor(proceeding / 10),
    IDNPROCEEDING: proceeding,
    APPL_CODE: "ASYL",
    APPL_RECD_DATE: "2018-06-01",
    APPL_DEC,
    ...more,
  };
}

const rows = {
  A_TblCase: [
    aCase(1, { C_ASY_TYPE: "E" }),
    aCase(2, { C_ASY_TYPE: "I" }),
    aCase(3, { C_ASY_TYPE: "E" }),
    aCase(4),
    aCase(5, { CASE_TYPE: "CFR" }),
    aCase(6),
  ],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 2, blnActive: true }],
  B_TblProceeding: [
    aProceeding(10, 1, "2018-05-01", { COMP_DATE: "2019-01-01", OTHER_COMP: "C" }),
    aProceeding(11, 1, "2019-01-01"),
    aProceeding(20, 2, "2018-05-01"),
    aProceeding(30, 3, "2018-05-01"),
    aProceeding(40, 4, "2018-05-01"),
    aProceeding(50, 5, "2018-05-01", { CASE_TYPE: "CFR" }),
    aProceeding(60, 6, "2018-05-01", { COMP_DATE: "2019-05-01", DEC_CODE: "X" }),
  ],
  tbl_Court_Appln: [
    anApplication(1, 10, "T", { APPL_RECD_DATE: "2018-09-30" }),
    anApplication(2, 11, null, { APPL_RECD_DATE: "2019-01-01" }),
    anApplication(3, 20, null, { APPL_RECD_DATE: "2018-10-01" }),
    anApplication(4, 30, null, { APPL_CODE: "WCAT" }),
    anApplication(5, 40, null, { APPL_RECD_DATE: null }),
    anApplication(6, 50, null),
    anApplication(7, 60, "D", { APPL_RECD_DATE: "2018-11-11" }),
  ],
};

describe("asylum_filed", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function filed(variant?: string) {
    const request = { measure: "asylum_filed", period: "fiscal-year" } as const;
    return column(await askMade(record, variant === undefined ? request : { ...request, variant }), "count");
  }

  it("counts a case once, by its earliest application for asylum", async () => {
    expect(await filed()).toEqual({ FY2018: 1, FY2019: 2 });
  });

  it("tells claims first made in court from those referred", async () => {
    expect(await filed("defensive")).toEqual({ FY2018: 1 });
    expect(await filed("affirmative")).toEqual({ FY2019: 1 });
  });

  it("is broken down by what became of the claims", async () => {
    const answer = await askMade(record, { measure: "asylum_filed", by: ["outcome"] });
    expect(column(answer, "count")).toEqual({ denied: 1, pending: 2 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "asylum_filed", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe("2 asylum claims filed from 1 October 2018 to 30 September 2019.");
  });
});
