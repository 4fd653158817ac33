import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../../test/made-many.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Every case filed 1 March 2019 and flagged 1 unless said; completed on 1 March 2020 unless said.
 * 1-24:    removal ordered, 1-12 of them in absentia; 1-24 flagged 4 (alone).
 * 31-41:   terminated.
 * 51-62:   removal ordered on 1 December 2019, reopened, relief granted on 1 March 2021.
 * 71-82:   removal ordered and reopened on 1 June 2020: open.
 * 91-102:  moved to another court, and administratively closed there.
 * 111-122: a code that no list knows.
 * 131-133: voluntary departure: too few to be told.
 * 141-152: not flagged, born 2010: removal ordered.
 * 161-172: flagged, a fear review: no measured case type.
 */
const span = (from: number, to: number) => many(to - from + 1, (at) => from + at - 1);
const on = (id: number, code: string, more: RawRow = {}) =>
  aProceeding(id * 10, id, "2019-03-01", { DEC_CODE: code, COMP_DATE: "2020-03-01", ...more });
const then = (id: number, opened: string, more: RawRow = {}) => aProceeding(id * 10 + 1, id, opened, more);
const flagged = [
  ...span(1, 24),
  ...span(31, 41),
  ...span(51, 62),
  ...span(71, 82),
  ...span(91, 102),
  ...span(111, 122),
  ...span(131, 133),
  ...span(161, 172),
];
const rows = {
  A_TblCase: [
    ...flagged.map((id) => aCase(id, id > 160 ? { CASE_TYPE: "CFR" } : {})),
    ...span(141, 152).map((id) => aCase(id, { C_BIRTHDATE: "2010-01-01" })),
  ],
  B_TblProceeding: [
    ...span(1, 24).map((id) => on(id, "X", { ABSENTIA: id <= 12 ? "Y" : "N" })),
    ...span(31, 41).map((id) => on(id, "T")),
    ...span(51, 62).map((id) => on(id, "X", { COMP_DATE: "2019-12-01" })),
    ...span(51, 62).map((id) => then(id, "2020-01-10", { DEC_CODE: "R", COMP_DATE: "2021-03-01" })),
    ...span(71, 82).map((id) => on(id, "X")),
    ...span(71, 82).map((id) => then(id, "2020-06-01")),
    ...span(91, 102).map((id) => aProceeding(id * 10, id, "2019-03-01", { OTHER_COMP: "C", COMP_DATE: "2019-06-01" })),
    ...span(91, 102).map((id) => then(id, "2019-06-01", { OTHER_COMP: "A", COMP_DATE: "2020-03-01" })),
    ...span(111, 122).map((id) => on(id, "?")),
    ...span(131, 133).map((id) => on(id, "V")),
    ...span(141, 152).map((id) => on(id, "X")),
    ...span(161, 172).map((id) => on(id, "X", { CASE_TYPE: "CFR" })),
  ],
  tbl_JuvenileHistory: flagged.map((id) => {
    return { idnJuvenileHistory: id, idnCase: id, idnJuvenile: id <= 24 ? 4 : 1 };
  }),
};

describe("children_outcomes", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("is told by outcome unless asked otherwise, each case under its latest outcome, few ones withheld", async () => {
    const answer = await askMade(record, { measure: "children_outcomes" });
    expect(column(answer, "count")).toEqual({
      relief_granted: 12,
      removal_ordered: 24,
      terminated: 11,
      unclassified: 12,
      voluntary_departure: null,
    });
    expect(answer.withheld).toBe(1);
  });

  it("leaves out what is open again, moved or administratively closed", async () => {
    const answer = await askMade(record, { measure: "children_outcomes", by: [], period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2020: 24 + 11 + 12 + 3, FY2021: 12 });
  });

  it("tells children alone, and people under 18 by birth month, apart", async () => {
    const alone = await askMade(record, { measure: "children_outcomes", variant: "unaccompanied" });
    expect(column(alone, "count")).toEqual({ removal_ordered: 24 });
    const young = await askMade(record, { measure: "children_outcomes", variant: "under_18_at_filing" });
    expect(column(young, "count")).toEqual({ removal_ordered: 12 });
  });

  it("gives the share of removal orders, and of those in absentia, among outcomes that could be decoded", async () => {
    const orders = await askMade(record, { measure: "children_outcomes", variant: "removal_share" });
    expect(column(orders, "numerator")).toEqual({ all: 24 });
    expect(column(orders, "denominator")).toEqual({ all: 24 + 11 + 12 + 3 });
    expect(orders.unclassified).toEqual({ rows: 12, of: 62, share: 12 / 62 });
    const absent = await askMade(record, { measure: "children_outcomes", variant: "in_absentia_share" });
    expect(column(absent, "numerator")).toEqual({ all: 12 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "children_outcomes", from: "FY2021", to: "FY2021" });
    expect(answer.sentence).toBe(
      "Children's cases completed, by outcome from 1 October 2020 to 30 September 2021: 12 in all; most: relief granted 12.",
    );
  });
});
