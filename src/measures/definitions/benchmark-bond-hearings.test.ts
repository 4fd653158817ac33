import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Request 1: decided on the only day set. 5, later in the same proceeding: on the first day set after that decision.
 * 2: the first setting was vacated, decided on the second day. 3: the person was not brought on the first day.
 * 8 and 9: decided together on one day. Not in it: 4 without a hearing; 6 open; 7 with a master hearing only.
 */
const bonds = [
  [1, 1, "2019-01-05"],
  [2, 2, "2019-01-12"],
  [3, 3, "2019-01-12"],
  [4, 4, "2019-01-12"],
  [5, 1, "2019-02-10"],
  [6, 6, null],
  [7, 7, "2019-01-12"],
  [8, 8, "2019-03-03"],
  [9, 8, "2019-03-03"],
] as const;

const rows = {
  A_TblCase: [1, 2, 3, 4, 6, 7, 8].map((id) => aCase(id)),
  B_TblProceeding: [1, 2, 3, 4, 6, 7, 8].map((id) => aProceeding(id, id, "2018-12-01")),
  D_TblAssociatedBond: bonds.map(([id, idncase, day]) => {
    return {
      IDNASSOCBOND: id,
      IDNPROCEEDING: idncase,
      IDNCASE: idncase,
      COMP_DATE: day,
      DEC: day === null ? null : "N",
    };
  }),
  tbl_schedule: [
    set(1, 1, "2019-01-05"),
    set(2, 2, "2019-01-05", { ADJ_RSN: "9A" }),
    set(3, 2, "2019-01-12"),
    set(4, 3, "2019-01-05", { ADJ_RSN: "09" }),
    set(5, 3, "2019-01-12"),
    set(6, 1, "2019-02-10"),
    set(7, 6, "2019-01-12"),
    set(8, 7, "2019-01-12", { REC_TYPE: "X" }),
    set(9, 8, "2019-03-03"),
  ],
};

function set(id: number, idncase: number, day: string, more = {}) {
  return aHearing(id, idncase, day, { IDNPROCEEDING: idncase, REC_TYPE: "B", ...more });
}

async function share(record: OpenRecord, variant: string) {
  const answer = await askMade(record, { measure: "benchmark_bond_hearings", variant });
  return [column(answer, "numerator").all, column(answer, "denominator").all];
}

describe("benchmark_bond_hearings", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts requests decided on the first day set, people who were not brought left out", async () => {
    expect(await share(record, "standard")).toEqual([4, 5]);
  });

  it("takes in people who were not brought where that is asked for", async () => {
    expect(await share(record, "nothing_left_out")).toEqual([4, 6]);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "benchmark_bond_hearings", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe(
      "Of 5 bond requests decided after a bond hearing was set from 1 October 2018 to 30 September 2019, 80.0 % were decided on the first day set (95 % interval 37.6 % to 96.4 %).",
    );
  });
});
