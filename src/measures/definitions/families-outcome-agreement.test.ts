import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Leads and riders, each filed 1 January 2020; the lead's number ends in 0 and riders' in 1 and 2.
 * Sort 1, twelve families: lead and both riders ordered removed on 1 June 2020.
 * Sort 2, twelve: the lead ordered removed on 1 June 2020; one rider granted relief on 1 June 2021, tie severed.
 * Sort 3, twelve: the lead granted relief, the rider's case terminated on 1 June 2020.
 * Sort 4, twelve: the lead ordered removed; the rider reopened and open.
 * Sort 5, twelve: the rider's outcome is a code that no list knows.
 * Sort 6, twelve: the release lacks the lead's case.
 */
const sort = (number: number) => many(12, (at) => number * 1000 + at * 10);
const ended = (id: number, code: string, day = "2020-06-01") =>
  aProceeding(id * 10, id, "2020-01-01", { DEC_CODE: code, COMP_DATE: day });
const tie = (lead: number, rider: number, more: RawRow = {}) => {
  return { idnLeadRider: rider, idnLeadCase: lead, idnRiderCase: rider, datCreatedOn: "2020-02-01", ...more };
};
const all = [1, 2, 3, 4, 5, 6].flatMap(sort);
const rows = {
  A_TblCase: [
    ...[1, 2, 3, 4, 5].flatMap(sort).flatMap((lead) => [aCase(lead), aCase(lead + 1)]),
    ...sort(1).map((lead) => aCase(lead + 2)),
    ...sort(6).map((lead) => aCase(lead + 1)),
  ],
  B_TblProceeding: [
    ...sort(1).flatMap((lead) => [ended(lead, "X"), ended(lead + 1, "X"), ended(lead + 2, "X")]),
    ...sort(2).flatMap((lead) => [ended(lead, "X"), ended(lead + 1, "R", "2021-06-01")]),
    ...sort(3).flatMap((lead) => [ended(lead, "R"), ended(lead + 1, "T")]),
    ...sort(4).flatMap((lead) => [
      ended(lead, "X"),
      ended(lead + 1, "X"),
      aProceeding(lead * 10 + 5, lead + 1, "2020-09-01"),
    ]),
    ...sort(5).flatMap((lead) => [ended(lead, "X"), ended(lead + 1, "?")]),
    ...sort(6).map((lead) => ended(lead + 1, "X")),
  ],
  tbl_Lead_Rider: [
    ...all.map((lead) =>
      tie(lead, lead + 1, lead >= 2000 && lead < 3000 ? { datSeveredOn: "2020-08-01", blnActive: false } : {}),
    ),
    ...sort(1).map((lead) => tie(lead, lead + 2)),
  ],
};

describe("families_outcome_agreement", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const agreement = async (variant = "standard") => {
    const answer = await askMade(record, {
      measure: "families_outcome_agreement",
      variant,
      period: "calendar-year",
    });
    return [column(answer, "numerator"), column(answer, "denominator")];
  };

  it("counts riders whose case and lead's are both completed and decoded, by the later day", async () => {
    expect(await agreement()).toEqual([
      { 2020: 24, 2021: 0 },
      { 2020: 36, 2021: 12 },
    ]);
  });

  it("leaves out those ever severed, where that is asked for", async () => {
    expect(await agreement("still_joined")).toEqual([{ 2020: 24 }, { 2020: 36 }]);
  });

  it("takes relief and termination for alike where only removal is asked for", async () => {
    expect(await agreement("removal_or_not")).toEqual([
      { 2020: 36, 2021: 0 },
      { 2020: 36, 2021: 12 },
    ]);
  });

  it("gives the interval by family, and states itself in one sentence", async () => {
    const answer = await askMade(record, {
      measure: "families_outcome_agreement",
      from: "2020",
      to: "2020",
    });
    expect(column(answer, "effective_n").all).toBeLessThan(36);
    expect(answer.sentence).toMatch(
      /^Of 36 linked cases completed as well as the lead's from 1 January 2020 to 31 December 2020, 66\.7 % had the outcome of the lead's/,
    );
  });
});
