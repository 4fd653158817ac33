import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askKind, madeQuestion, makeTable } from "../../../test/made-question.ts";
import { Database } from "../../base/database.ts";
import type { MeanSpec } from "../definition.ts";

const spec: MeanSpec = { kind: "mean", rows: "measured_cases", date: "completed_on", value: "hearings_held" };
const columns = ["completed_on date", "hearings_held integer"];

describe("a mean", () => {
  let database: Database;
  beforeAll(async () => {
    database = await Database.open({ threads: 1 });
  });
  afterAll(() => database.close());

  it("leaves out rows without a number or without a day", async () => {
    await makeTable(database, "measured_cases", columns, [
      ["2019-01-01", 2],
      ["2019-01-01", null],
      [null, 50],
      ["2019-01-01", 5],
    ]);
    const [row] = await askKind(database, madeQuestion(spec));
    expect(row?.values).toMatchObject({ mean: 3.5, total: 7, count: 2 });
    expect(row?.considered).toBe(3);
  });

  it("is nothing without rows", async () => {
    await makeTable(database, "measured_cases", columns, []);
    const [row] = await askKind(database, madeQuestion(spec));
    expect(row?.values).toMatchObject({ mean: null, median: null, count: 0 });
  });

  it("gives quartiles that are among the numbers: the first that enough of them do not exceed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }), async (numbers) => {
        await makeTable(
          database,
          "measured_cases",
          columns,
          numbers.map((number) => ["2019-01-01", number]),
        );
        const [row] = await askKind(database, madeQuestion(spec));
        const sorted = numbers.toSorted((a, b) => a - b);
        const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
        expect(row?.values).toEqual({
          mean: numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
          median: at(0.5),
          lower_quartile: at(0.25),
          upper_quartile: at(0.75),
          total: numbers.reduce((sum, number) => sum + number, 0),
          count: numbers.length,
        });
      }),
      { numRuns: 20 },
    );
  });
});
