import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, column, openMadeRecord, type TypedRequest } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Every case filed 1 March 2019 and flagged 1 unless said; decided on 1 March 2020 unless said.
 * 1-20:    a lawyer from 1 January 2020: represented when decided.
 * 21-35:   a lawyer from 1 May 2020: after the decision.
 * 41-55:   never a lawyer, but the government's.
 * 61-75:   a lawyer whose appearance has no day.
 * 81-95:   reopened on 1 June 2020 and open: pending, a lawyer from 1 January 2020.
 * 101-120: pending, no lawyer.
 * 121-135: adults (code 5), represented and decided.
 */
const lawyer = (id: number, day: string | null, more: RawRow = {}) => {
  return { IDNREPSASSIGNED: id, IDNCASE: id, STRATTYTYPE: "ALIEN", STRATTYLEVEL: "COURT", E_28_DATE: day, ...more };
};
const span = (from: number, to: number) => many(to - from + 1, (at) => from + at - 1);
const decided = { DEC_CODE: "X", COMP_DATE: "2020-03-01" };
const all = [...span(1, 35), ...span(41, 55), ...span(61, 75), ...span(81, 95), ...span(101, 120), ...span(121, 135)];
const rows = {
  A_TblCase: all.map((id) => aCase(id, id <= 35 ? { C_BIRTHDATE: "2010-01-01" } : {})),
  B_TblProceeding: [
    ...all.map((id) => aProceeding(id * 10, id, "2019-03-01", id > 100 && id <= 120 ? {} : decided)),
    ...span(81, 95).map((id) => aProceeding(id * 10 + 1, id, "2020-06-01")),
  ],
  tbl_JuvenileHistory: all.map((id) => {
    return { idnJuvenileHistory: id, idnCase: id, idnJuvenile: id > 120 ? 5 : id <= 20 ? 3 : 1 };
  }),
  tbl_RepsAssigned: [
    ...[...span(1, 20), ...span(81, 95), ...span(121, 135)].map((id) => lawyer(id, "2020-01-01")),
    ...span(21, 35).map((id) => lawyer(id, "2020-05-01")),
    ...span(41, 55).map((id) => lawyer(id, "2020-01-01", { STRATTYTYPE: "INS" })),
    ...span(61, 75).map((id) => lawyer(id, null)),
  ],
};

describe("children_represented", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const represented = async (variant = "standard", request: Partial<TypedRequest> = {}) => {
    const answer = await askMade(record, { measure: "children_represented", variant, ...request });
    return [column(answer, "numerator").all, column(answer, "denominator").all];
  };

  it("counts lawyers who had appeared by the decision, and leaves out appearances without a day", async () => {
    expect(await represented()).toEqual([20, 20 + 15 + 15]);
  });

  it("counts lawyers of any day, where that is asked for", async () => {
    expect(await represented("ever")).toEqual([20 + 15 + 15, 20 + 15 + 15 + 15]);
  });

  it("counts lawyers as of the day among cases pending, the reopened ones too", async () => {
    expect(await represented("among_pending", { to: "2020-02-01" })).toEqual([
      20 + 15 + 15,
      20 + 15 + 15 + 15 + 15 + 20,
    ]);
    expect(await represented("among_pending", { to: "2020-12-31" })).toEqual([15, 15 + 20]);
  });

  it("tells children alone, and people under 18 by birth month, apart", async () => {
    expect(await represented("unaccompanied")).toEqual([20, 20]);
    expect(await represented("under_18_at_filing")).toEqual([20, 35]);
  });

  it("states itself in one sentence, with an interval", async () => {
    const answer = await askMade(record, { measure: "children_represented", from: "FY2020", to: "FY2020" });
    expect(answer.sentence).toBe(
      "Of 50 children's cases decided from 1 October 2019 to 30 September 2020, 40.0 % had a lawyer by then (95 % interval 27.6 % to 53.8 %).",
    );
  });
});
