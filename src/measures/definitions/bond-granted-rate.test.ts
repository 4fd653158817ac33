import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: denied (N), asked again, lowered (C) later.
 * Case 2: rider of case 1: released on own recognizance (R), the new amount zero.
 * Case 3: better conditions (G), then the amount left as it was (S), both on the same day: the second stands.
 * Case 4: the amount raised (I), its zero a filler. Case 5: no jurisdiction (J). Case 6: moot (A). Case 7: withdrawn (W).
 * Case 8: an unknown code. Case 9: still open. Case 10: under the settlement on detained children (F).
 * Case 11: a fear review with bond granted, in no measured case type.
 */
function aBond(id: number, IDNCASE: number, DEC: string | null, more: RawRow = {}): RawRow {
  return { IDNASSOCBOND: id, IDNCASE, DEC, COMP_DATE: DEC === null ? null : "2019-02-01", ...more };
}

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => aCase(id)).concat(aCase(11, { CASE_TYPE: "CFR" })),
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 2, blnActive: true }],
  D_TblAssociatedBond: [
    aBond(1, 1, "N"),
    aBond(2, 1, "C", { COMP_DATE: "2019-03-01", NEW_BOND: 5000 }),
    aBond(3, 2, "R", { COMP_DATE: "2019-03-01", NEW_BOND: 0 }),
    aBond(4, 3, "G"),
    aBond(5, 3, "S"),
    aBond(6, 4, "I", { NEW_BOND: 0 }),
    aBond(7, 5, "J"),
    aBond(8, 6, "A"),
    aBond(9, 7, "W"),
    aBond(10, 8, "?"),
    aBond(11, 9, null),
    aBond(12, 10, "F"),
    aBond(13, 11, "C"),
  ],
};

describe("bond_granted_rate", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function parts(variant?: string) {
    const request = { measure: "bond_granted_rate", ...(variant === undefined ? {} : { variant }) } as const;
    const { numerator, denominator } = (await askMade(record, request)).rows[0]?.values ?? {};
    return [numerator, denominator];
  }

  it("counts C, G and R over what was granted or denied on the merits", async () => {
    expect(await parts()).toEqual([3, 6]);
  });

  it("adds denials as moot or without jurisdiction when any denial is asked for", async () => {
    expect(await parts("all_denials")).toEqual([3, 8]);
  });

  it("adds all that was disposed of, and nothing still open, when all decisions are asked for", async () => {
    expect(await parts("all_decided")).toEqual([3, 11]);
  });

  it("takes the latest decision of each case, the later number on the same day", async () => {
    expect(await parts("per_case")).toEqual([2, 4]);
  });

  it("tells the share that could not be decoded, and what each outcome was", async () => {
    expect((await askMade(record, { measure: "bond_granted_rate" })).unclassified).toEqual({
      rows: 1,
      of: 11,
      share: 1 / 11,
    });
    const answer = await askMade(record, { measure: "bond_granted_rate", by: ["outcome"] });
    expect(column(answer, "denominator")).toMatchObject({ lowered: 1, released: 1, denied: 2, raised: 1, moot: 0 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "bond_granted_rate", from: "2019-02-01", to: "2019-02-28" });
    expect(answer.sentence).toBe(
      "Of 4 bond requests decided on the merits from 1 February 2019 to 28 February 2019, 25.0 % were granted (95 % interval 4.6 % to 69.9 %).",
    );
  });
});
