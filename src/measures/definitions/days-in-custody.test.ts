import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, openMadeRecord, type TypedRequest } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Every case filed 1 March 2020; detained on 1 April 2020.
 * 1-12:  flagged 6 (with a parent): released after 15 days.
 * 21-32: flagged 1: released after 40 days.
 * 41-52: flagged 1: another custody row begins after 30 days and has no day of detention (left out itself).
 * 61-72: flagged 1: no release on record; the case is decided after 50 days, when the watch ends.
 * 81-95: adults, not flagged: released after 400 days.
 * Flagged: 48 at risk; 12 released on day 15 (36/48), 12 lost to the next row on day 30, 12 of 24 released on day 40
 * (36/48 x 12/24 = 3/8), 12 last seen on day 50. Half are released by day 40.
 */
const groups = [0, 20, 40, 60].map((base) => many(12, (at) => base + at));
const [withParent, released, followed, decided] = groups as [number[], number[], number[], number[]];
const adults = many(15, (at) => 80 + at);
const all = [...groups.flat(), ...adults];
const spell = (id: number, to: string | null) => {
  return { IDNCUSTODY: id, IDNCASE: id, CUSTODY: "D", DATDETAINED: "2020-04-01", DATRELEASED: to };
};
const rows = {
  A_TblCase: all.map((id) => aCase(id)),
  B_TblProceeding: all.map((id) =>
    aProceeding(id, id, "2020-03-01", decided.includes(id) ? { DEC_CODE: "X", COMP_DATE: "2020-05-21" } : {}),
  ),
  tbl_JuvenileHistory: groups.flat().map((id) => {
    return { idnJuvenileHistory: id, idnCase: id, idnJuvenile: id <= 12 ? 6 : 1 };
  }),
  tbl_CustodyHistory: [
    ...withParent.map((id) => spell(id, "2020-04-16")),
    ...released.map((id) => spell(id, "2020-05-11")),
    ...followed.map((id) => spell(id, null)),
    ...followed.map((id) => {
      return { IDNCUSTODY: 1000 + id, IDNCASE: id, CUSTODY: "R", DATDETAINED: null, DATRELEASED: "2020-05-01" };
    }),
    ...decided.map((id) => spell(id, null)),
    ...adults.map((id) => spell(id, "2021-05-06")),
  ],
};

describe("days_in_custody", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const days = async (request: Partial<TypedRequest> = {}) => {
    const answer = await askMade(record, { measure: "days_in_custody", ...request });
    return answer.rows[0]?.values;
  };

  it("counts days to a recorded release, and takes neither the next row nor the decision for one", async () => {
    expect(await days()).toMatchObject({
      median_days: 40,
      count: 48,
      events: 24,
      next_row: 12,
      waiting: 12,
      within_60_days: null,
    });
  });

  it("shows the share released within 20 days only for children with family", async () => {
    expect(await days({ variant: "with_family" })).toMatchObject({ median_days: 15, count: 12, within_20_days: 1 });
    expect(Object.keys((await days()) ?? {})).not.toContain("within_20_days");
  });

  it("takes in people of all ages where that is asked for", async () => {
    expect(await days({ variant: "everyone" })).toMatchObject({ count: 63, events: 39 });
  });

  it("counts no child alone where none is marked so", async () => {
    const answer = await askMade(record, { measure: "days_in_custody", variant: "unaccompanied" });
    expect(answer.rows.map(({ values }) => values.count)).toEqual([0]);
  });

  it("says where the line at 20 days belongs, and that shelters are not seen", async () => {
    const answer = await askMade(record, { measure: "days_in_custody", variant: "with_family" });
    expect(answer.firstSay).toMatch(/^Federal shelters are not seen here/);
    expect(answer.caveats[0]).toMatch(/unlicensed places/);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "days_in_custody", from: "FY2020", to: "FY2020" });
    expect(answer.sentence).toMatch(
      /24 had a recorded release, 12 left in another way and 12 have no end on record\.$/,
    );
  });
});
