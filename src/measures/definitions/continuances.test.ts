import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * All of 2019 unless said. Case 1: put off for the respondent (02), the government (03), the court (13), as an ordinary
 * step (17), under a reason that the release's list marks as the government's (12), and under an unknown one (ZZ).
 * Also case 1: vacated beforehand (9A), decided at the hearing (8B), no reason recorded, and set for after the release.
 * Case 2: rider of case 1, put off with it (02). A bond hearing of it put off for the respondent (02). The judge's leave.
 * Case 3: a fear review put off (02), in no measured case type.
 */
function setting(id: number, idncase: number, ADJ_RSN: string | null, more: RawRow = {}): RawRow {
  return aHearing(id, idncase, "2019-02-01", { ADJ_RSN, ...more });
}

const rows = {
  A_TblCase: [aCase(1), aCase(2), aCase(3, { CASE_TYPE: "CFR" })],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 2, blnActive: true }],
  B_TblProceeding: [aProceeding(10, 1, "2018-01-01"), aProceeding(20, 2, "2018-01-01")],
  tblAdjournmentcodes: [{ idnAdjCode: 1, strcode: "12", Regd_By: "I", blnActive: true }],
  tbl_schedule: [
    setting(1, 1, "02"),
    setting(2, 1, "03"),
    setting(3, 1, "13", { CAL_TYPE: "I" }),
    setting(4, 1, "17"),
    setting(5, 1, "12"),
    setting(6, 1, "ZZ"),
    setting(7, 1, "9A"),
    setting(8, 1, "8B", { CAL_TYPE: "I" }),
    setting(9, 1, null),
    setting(10, 1, "02", { ADJ_DATE: "2027-01-01" }),
    setting(11, 2, "02"),
    setting(12, 2, "02", { REC_TYPE: "B" }),
    setting(13, 2, "02", { SCHEDULE_TYPE: "AN" }),
    setting(14, 3, "02"),
  ],
};

describe("continuances", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function figures(variant?: string) {
    const answer = await askMade(record, { measure: "continuances", ...(variant === undefined ? {} : { variant }) });
    const { count, numerator, denominator } = answer.rows[0]?.values ?? {};
    return count ?? [numerator, denominator];
  }

  it("counts hearings put off, and none vacated, decided, without a reason or still to come", async () => {
    expect(await figures()).toBe(8);
  });

  it("tells whose doing it was, the release's own mark first", async () => {
    const answer = await askMade(record, { measure: "continuances", by: ["adjournment_cause"] });
    expect(column(answer, "count")).toEqual({ court: 1, dhs: 2, other: 1, respondent: 3, unclassified: 1 });
    expect(answer.unclassified).toEqual({ rows: 1, of: 8, share: 0.125 });
  });

  it("tells the kind of hearing, bond hearings too", async () => {
    const answer = await askMade(record, { measure: "continuances", by: ["hearing_kind"] });
    expect(column(answer, "count")).toEqual({ bond: 1, individual: 1, master: 6 });
  });

  it("adds settings vacated beforehand, and leaves out ordinary steps, when asked", async () => {
    expect(await figures("with_vacated")).toBe(9);
    expect(await figures("delays")).toBe(7);
  });

  it("sets them beside all hearings held", async () => {
    expect(await figures("share_of_hearings")).toEqual([8, 10]);
  });

  it("shares them out between the sides and the court where the reason is known", async () => {
    expect(await figures("share_respondent")).toEqual([3, 7]);
    expect(await figures("share_government")).toEqual([2, 7]);
    expect(await figures("share_court")).toEqual([1, 7]);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "continuances", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe("8 hearings put off from 1 October 2018 to 30 September 2019.");
  });
});
