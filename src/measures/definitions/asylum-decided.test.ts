import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: granted in January 2019.
 * Case 2: denied in February 2019, reopened, granted in March 2020.
 * Case 3: abandoned in April 2019.
 * Case 4: administratively closed in May 2019, the claim with it.
 * Case 5: an unknown letter in July 2019.
 * Case 6: denied and granted in two proceedings completed on the same day of March 2019.
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

function completed(id: number, day: string, more: RawRow = { DEC_CODE: "X" }): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2018-05-01", { COMP_DATE: day, ...more });
}

const rows = {
  A_TblCase: [aCase(1), aCase(2), aCase(3), aCase(4), aCase(5), aCase(6)],
  B_TblProceeding: [
    completed(10, "2019-01-15", { DEC_CODE: "R" }),
    completed(20, "2019-02-01"),
    completed(21, "2020-03-01", { DEC_CODE: "R" }),
    completed(30, "2019-04-01"),
    completed(40, "2019-05-01", { OTHER_COMP: "A" }),
    completed(50, "2019-07-01"),
    completed(60, "2019-03-03"),
    completed(61, "2019-03-03", { DEC_CODE: "R" }),
  ],
  tbl_Court_Appln: [
    anApplication(1, 10, "G"),
    anApplication(2, 20, "D"),
    anApplication(3, 21, "G"),
    anApplication(4, 30, "A"),
    anApplication(5, 40, "S"),
    anApplication(6, 50, "?"),
    anApplication(7, 60, "D"),
    anApplication(8, 61, "G"),
  ],
};

describe("asylum_decided", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function decided(variant?: string) {
    const request = { measure: "asylum_decided", period: "fiscal-year" } as const;
    return column(await askMade(record, variant === undefined ? request : { ...request, variant }), "count");
  }

  it("counts claims granted or denied, each once by its latest decision", async () => {
    expect(await decided()).toEqual({ FY2019: 2, FY2020: 1 });
  });

  it("adds abandoned, closed and undecodable claims under all outcomes", async () => {
    expect(await decided("all_outcomes")).toEqual({ FY2019: 5, FY2020: 1 });
  });

  it("counts a claim in the year of its first decision when asked for that", async () => {
    expect(await decided("first_decision")).toEqual({ FY2019: 3 });
  });

  it("tells how many more it would be if every unknown letter were a decision", async () => {
    expect((await askMade(record, { measure: "asylum_decided" })).unclassified).toEqual({
      rows: 1,
      of: 4,
      share: 0.25,
    });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, {
      measure: "asylum_decided",
      from: "FY2019",
      to: "FY2020",
      where: ["outcome=granted"],
    });
    expect(answer.sentence).toBe(
      "3 asylum claims granted or denied where outcome is granted from 1 October 2018 to 30 September 2020.",
    );
  });
});
