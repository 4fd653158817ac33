import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * All filed on 1 January 2018.
 * Case 1: pending; a lawyer appeared on 1 June 2019.
 * Case 2: pending, never a lawyer but the government's.
 * Case 3: ordered removed on 1 March 2019; its lawyer appeared only on 1 May 2019.
 * Case 4: ordered removed on 1 March 2019; the case row has a lawyer of 2020, the list of lawyers an earlier one of 2018.
 * Case 5: pending; a lawyer on the list, the day unknown.
 * Case 6: rider of case 4, terminated with it, same lawyer from 2018.
 * Case 7: administratively closed in 2018; a lawyer since 2018: not on the active calendar.
 * Case 8: a fear review with a lawyer, in no measured case type.
 * Case 9: pending; a lawyer before the Board only.
 */
function aLawyer(IDNREPSASSIGNED: number, IDNCASE: number, E_28_DATE: string | null, more: RawRow = {}): RawRow {
  return { IDNREPSASSIGNED, IDNCASE, E_28_DATE, STRATTYTYPE: "ALIEN", STRATTYLEVEL: "COURT", ...more };
}

function filed(id: number, more: RawRow = {}): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2018-01-01", more);
}

const rows = {
  A_TblCase: [
    aCase(1, { E_28_DATE: "2019-06-01", CUSTODY: "D" }),
    aCase(2),
    aCase(3, { E_28_DATE: "2019-05-01" }),
    aCase(4, { E_28_DATE: "2020-01-01" }),
    aCase(5),
    aCase(6, { E_28_DATE: "2018-02-01" }),
    aCase(7, { E_28_DATE: "2018-02-01" }),
    aCase(8, { CASE_TYPE: "CFR", E_28_DATE: "2018-02-01" }),
    aCase(9),
  ],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 4, idnRiderCase: 6, blnActive: true }],
  B_TblProceeding: [
    filed(10),
    filed(20),
    filed(30, { COMP_DATE: "2019-03-01", DEC_CODE: "X" }),
    filed(40, { COMP_DATE: "2019-03-01", DEC_CODE: "X" }),
    filed(50),
    filed(60, { COMP_DATE: "2019-03-01", DEC_CODE: "T" }),
    filed(70, { COMP_DATE: "2018-03-01", OTHER_COMP: "A" }),
    filed(80, { CASE_TYPE: "CFR" }),
    filed(90),
  ],
  tbl_RepsAssigned: [
    aLawyer(1, 2, "2018-02-01", { STRATTYTYPE: "INS" }),
    aLawyer(2, 4, "2018-02-01"),
    aLawyer(3, 5, null),
    aLawyer(4, 9, "2018-02-01", { STRATTYLEVEL: "BOARD" }),
  ],
};

describe("representation_rate", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function parts(request: { readonly variant?: string; readonly to?: string }) {
    const answer = await askMade(record, { measure: "representation_rate", ...request });
    const { numerator, denominator } = answer.rows[0]?.values ?? {};
    return [numerator, denominator];
  }

  it("counts a lawyer from the day of the first appearance on", async () => {
    expect(await parts({ to: "2018-12-31" })).toEqual([3, 7]);
    expect(await parts({ to: "2019-05-31" })).toEqual([1, 4]);
    expect(await parts({ to: "2019-06-01" })).toEqual([2, 4]);
  });

  it("gives the same at the end of every year as for that day alone", async () => {
    const request = { measure: "representation_rate", period: "calendar-year", to: "2019" } as const;
    const answer = await askMade(record, request);
    expect(column(answer, "numerator")).toMatchObject({ "2018": 3, "2019": 2 });
    expect(column(answer, "denominator")).toMatchObject({ "2018": 7, "2019": 4 });
  });

  it("counts lawyers of later years as well when asked for those who ever have one", async () => {
    expect(await parts({ variant: "pending_ever", to: "2018-12-31" })).toEqual([5, 7]);
  });

  it("asks at the decision whether a lawyer had appeared by then", async () => {
    expect(await parts({ variant: "at_decision" })).toEqual([2, 3]);
    expect(await parts({ variant: "removal_orders" })).toEqual([1, 2]);
  });

  it("counts cases filed by whether a lawyer ever appeared", async () => {
    expect(await parts({ variant: "ever" })).toEqual([6, 8]);
  });

  it("is not broken down by representation itself", async () => {
    const asked = askMade(record, { measure: "representation_rate", by: ["represented_ever"] });
    await expect(asked).rejects.toMatchObject({ code: "unknown-dimension" });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "representation_rate", where: ["custody=D"] });
    expect(answer.sentence).toBe(
      "Of 1 active pending case where custody is detained at the end of 31 July 2026, 100.0 % had a lawyer (95 % interval 20.7 % to 100.0 %).",
    );
  });
});
