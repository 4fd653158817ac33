import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Twelve families of two of each sort, linked 1 May 2020; the lead's number ends in 0 and the rider's in 1. Every case
 * filed 1 January 2020 in NYC, never detained and open unless said.
 * Sort 1: the rider's custody code is D.
 * Sort 2: the rider's case moved to LOS on 1 June 2020.
 * Sort 3: the tie was severed on 1 July 2020.
 * Sort 4: the lead ordered removed on 1 August 2020; the rider open.
 * Sort 5: the lead ordered removed on 1 August 2020, reopened on 1 October 2020 and open; the rider open.
 * Sort 6: the lead released, the rider never detained; both ordered removed on 1 August 2020.
 * Sort 7: the rider's custody and court are not recorded.
 * Sort 8: the tie has no day of entry, and is severed.
 * And ties to a case that the release does not hold, which make no family of two.
 */
const sorts = [1, 2, 3, 4, 5, 6, 7, 8].map((sort) => many(12, (at) => sort * 1000 + at * 10));
const sortOf = (id: number) => Math.floor(id / 1000);
const removal = (day: string) => ({ DEC_CODE: "X", COMP_DATE: day });
const here = (id: number, more: RawRow = {}) =>
  aProceeding(id * 10, id, "2020-01-01", { BASE_CITY_CODE: "NYC", ...more });
const rows = {
  A_TblCase: [
    ...sorts.flat().flatMap((lead) => {
      const rider = { 1: "D", 7: null }[sortOf(lead)];
      return [
        aCase(lead, { CUSTODY: sortOf(lead) === 6 ? "R" : "N" }),
        aCase(lead + 1, { CUSTODY: rider === undefined ? "N" : rider }),
      ];
    }),
    ...many(12, (at) => aCase(at)),
  ],
  B_TblProceeding: [
    ...sorts.flat().flatMap((lead) => {
      switch (sortOf(lead)) {
        case 2:
          return [
            here(lead),
            here(lead + 1, { OTHER_COMP: "C", COMP_DATE: "2020-06-01" }),
            aProceeding(lead * 10 + 5, lead + 1, "2020-06-01", { BASE_CITY_CODE: "LOS" }),
          ];
        case 4:
          return [here(lead, removal("2020-08-01")), here(lead + 1)];
        case 5:
          return [
            here(lead, removal("2020-08-01")),
            aProceeding(lead * 10 + 5, lead, "2020-10-01", { BASE_CITY_CODE: "NYC" }),
            here(lead + 1),
          ];
        case 6:
          return [here(lead, removal("2020-08-01")), here(lead + 1, removal("2020-08-01"))];
        case 7:
          return [here(lead), here(lead + 1, { BASE_CITY_CODE: null })];
        default:
          return [here(lead), here(lead + 1)];
      }
    }),
    ...many(12, (at) => here(at)),
  ],
  tbl_Lead_Rider: [
    ...sorts.flat().map((lead) => ({
      idnLeadRider: lead,
      idnLeadCase: lead,
      idnRiderCase: lead + 1,
      datCreatedOn: sortOf(lead) === 8 ? null : "2020-05-01 09:00:00",
      datSeveredOn: sortOf(lead) === 3 || sortOf(lead) === 8 ? "2020-07-01" : null,
      blnActive: sortOf(lead) !== 3 && sortOf(lead) !== 8,
    })),
    ...many(12, (at) => ({
      idnLeadRider: at,
      idnLeadCase: at,
      idnRiderCase: 90000 + at,
      datCreatedOn: "2020-05-01",
      blnActive: true,
    })),
  ],
};

describe("families_apart", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const share = async (variant = "standard") => {
    const answer = await askMade(record, { measure: "families_apart", variant, period: "calendar-year" });
    return [column(answer, "numerator"), column(answer, "denominator")];
  };

  it("gives the share of families linked in the year with any of the four signs by the release", async () => {
    expect(await share()).toEqual([{ 2020: 4 * 12 }, { 2020: 7 * 12 }]);
  });

  it("tells one detained and another not, among families with two custody codes", async () => {
    expect(await share("custody")).toEqual([{ 2020: 12 }, { 2020: 6 * 12 }]);
  });

  it("tells different courts, among families with two courts known", async () => {
    expect(await share("court")).toEqual([{ 2020: 12 }, { 2020: 6 * 12 }]);
  });

  it("tells severed ties, by day of linking or by day of severing", async () => {
    expect(await share("severed")).toEqual([{ 2020: 12 }, { 2020: 7 * 12 }]);
    const answer = await askMade(record, { measure: "families_apart", variant: "severed-that-day", period: "month" });
    expect(column(answer, "count")).toEqual({ "2020-07": 24 });
  });

  it("tells families with one member ordered removed while another waits, and not those reopened or both ordered", async () => {
    expect(await share("ordered")).toEqual([{ 2020: 12 }, { 2020: 7 * 12 }]);
    const answer = await askMade(record, {
      measure: "families_apart",
      variant: "ordered_that_day",
      period: "month",
      from: "2020-07",
      to: "2020-11",
    });
    expect(column(answer, "count")).toEqual({
      "2020-07": 0,
      "2020-08": 24,
      "2020-09": 24,
      "2020-10": 12,
      "2020-11": 12,
    });
  });

  it("says first what it is not, and gives the published counts beside it", async () => {
    const answer = await askMade(record, { measure: "families_apart", from: "2020", to: "2020" });
    expect(answer.firstSay).toMatch(/^The separations of 2018 cannot be counted here\./);
    expect(answer.caveats[0]).toMatch(/497 were still in federal care on 27 August and 437 on 10 September 2018/);
    expect(answer.sentence).toBe(
      "Of 84 families linked by a court from 1 January 2020 to 31 December 2020, 57.1 % showed a sign of parting by the release (95 % interval 46.5 % to 67.2 %).",
    );
  });
});
