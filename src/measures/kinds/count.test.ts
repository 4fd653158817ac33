import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askKind, madeQuestion, makeTable } from "../../../test/made-question.ts";
import { Database } from "../../base/database.ts";
import type { CountSpec } from "../definition.ts";

const spec: CountSpec = { kind: "count", rows: "measured_cases", date: "filed_on" };

describe("a count", () => {
  let database: Database;
  beforeAll(async () => {
    database = await Database.open({ threads: 1 });
    await makeTable(
      database,
      "measured_cases",
      ["idncase integer", "filed_on date", "nationality varchar"],
      [
        [1, "2018-09-30", "HO"],
        [2, "2018-10-01", "HO"],
        [2, "2018-10-02", "GT"],
        [3, "2018-12-31", null],
        [4, null, "HO"],
        [5, "2021-01-01", "HO"],
        [6, "1970-01-01", "HO"],
      ],
    );
  });
  afterAll(() => database.close());

  it("counts rows dated in the span, none before the courts began", async () => {
    const [row] = await askKind(database, madeQuestion(spec));
    expect(row?.values).toEqual({ count: 4 });
  });

  it("adds up over periods and groups, the missing group among them", async () => {
    const rows = await askKind(database, madeQuestion(spec, { period: "fiscal-year", by: ["nationality"] }));
    expect(rows.map((row) => [row.period, row.groups[0], row.values.count])).toEqual([
      ["2017-10-01", "HO", 1],
      ["2018-10-01", "GT", 1],
      ["2018-10-01", "HO", 1],
      ["2018-10-01", null, 1],
    ]);
  });

  it("counts different values of a column once", async () => {
    const [row] = await askKind(database, madeQuestion({ ...spec, distinct: "idncase" }));
    expect(row?.values).toEqual({ count: 3 });
  });

  it("looks at rows that it does not count", async () => {
    const [row] = await askKind(database, madeQuestion({ ...spec, counted: "nationality = 'HO'" }));
    expect([row?.values.count, row?.considered]).toEqual([2, 4]);
  });

  it("counts different values among the counted rows only", async () => {
    const only: CountSpec = { ...spec, counted: "nationality = 'GT'", distinct: "idncase" };
    const [row] = await askKind(database, madeQuestion(only));
    expect(row?.values).toEqual({ count: 1 });
  });
});
