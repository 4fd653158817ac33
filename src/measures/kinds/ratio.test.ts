import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askKind, madeQuestion, makeTable } from "../../../test/made-question.ts";
import { Database } from "../../base/database.ts";
import type { RatioSpec } from "../definition.ts";

const spec: RatioSpec = {
  kind: "ratio",
  rows: "measured_proceedings",
  filter: "ending = 'ends'",
  date: "completed_on",
  over: { rows: "measured_cases", date: "filed_on" },
};

describe("a ratio", () => {
  let database: Database;
  beforeAll(async () => {
    database = await Database.open({ threads: 1 });
    await makeTable(
      database,
      "measured_proceedings",
      ["completed_on date", "ending varchar", "nationality varchar"],
      [
        ["2019-01-01", "ends", "HO"],
        ["2019-01-01", "ends", null],
        ["2019-01-01", "moves", "HO"],
        ["2020-01-01", "ends", "GT"],
      ],
    );
    await makeTable(
      database,
      "measured_cases",
      ["filed_on date", "nationality varchar"],
      [
        ["2019-05-01", "HO"],
        ["2019-06-01", "HO"],
        ["2019-07-01", null],
        ["2018-01-01", "HO"],
      ],
    );
  });
  afterAll(() => database.close());

  it("divides the rows of one table by those of another", async () => {
    const [row] = await askKind(database, madeQuestion(spec));
    expect(row?.values).toEqual({ ratio: 0.75, numerator: 3, denominator: 4 });
  });

  it("brings both sides together in a period and group, the missing group too", async () => {
    const rows = await askKind(database, madeQuestion(spec, { period: "calendar-year", by: ["nationality"] }));
    expect(rows.map(({ period, groups, values }) => [period, groups[0], values.numerator, values.denominator])).toEqual(
      [
        ["2018-01-01", "HO", 0, 1],
        ["2019-01-01", "HO", 1, 2],
        ["2019-01-01", null, 1, 1],
        ["2020-01-01", "GT", 1, 0],
      ],
    );
  });

  it("is nothing where there is nothing to divide by", async () => {
    const [row] = await askKind(database, madeQuestion(spec, { from: "2020-01-01" }));
    expect(row?.values).toEqual({ ratio: null, numerator: 1, denominator: 0 });
    const [empty] = await askKind(database, madeQuestion(spec, { from: "2020-06-01" }));
    expect(empty?.values).toEqual({ ratio: null, numerator: 0, denominator: 0 });
  });
});
