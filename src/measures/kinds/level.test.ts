import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askKind, type KindRow, madeQuestion, makeTable } from "../../../test/made-question.ts";
import { Database } from "../../base/database.ts";
import { addDays, type PeriodKind, periodEnd, periodKinds } from "../../base/dates.ts";
import type { LevelSpec } from "../definition.ts";

const spec: LevelSpec = { kind: "level", rows: "measured_spells", starts: "starts_on", ends: "ends_on" };
const aged: LevelSpec = { ...spec, age: "filed_on" };
const columns = ["starts_on date", "ends_on date", "filed_on date", "nationality varchar"];
const firstDay = "2015-01-01";
const lastDay = "2020-12-31";

const spells = fc.array(
  fc.record({
    starts: fc.option(fc.integer({ min: -300, max: 2400 })),
    length: fc.option(fc.integer({ min: 1, max: 1500 })),
    nationality: fc.constantFrom("HO", "GT", null),
  }),
  { maxLength: 30 },
);
const spans = fc.record({
  period: fc.constantFrom<PeriodKind>(...periodKinds),
  from: fc.option(fc.integer({ min: 0, max: 1500 })),
  to: fc.integer({ min: 1500, max: 2191 }),
});

function rowOf({
  starts,
  length,
  nationality,
}: {
  starts: number | null;
  length: number | null;
  nationality: string | null;
}) {
  const begins = starts === null ? null : addDays(firstDay, starts);
  const ends = length === null ? null : addDays(firstDay, (starts ?? 0) + length);
  return [begins, ends, begins, nationality];
}

const byGroup = (rows: readonly KindRow[], value: string) =>
  new Map(rows.filter((row) => row.values[value] !== 0).map((row) => [row.groups[0] ?? null, row.values[value]]));

describe("a level", () => {
  let database: Database;
  beforeAll(async () => {
    database = await Database.open({ threads: 1 });
  });
  afterAll(() => database.close());

  it.each([
    ["how many are open", spec, "count"],
    ["how old the open ones are", aged, "median_days"],
  ])("tells in a series what it tells of each last day alone: %s", async (_, asked, value) => {
    await fc.assert(
      fc.asyncProperty(spells, spans, async (made, { period, from, to }) => {
        await makeTable(database, "measured_spells", columns, made.map(rowOf));
        const span = { from: from === null ? null : addDays(firstDay, from), to: addDays(firstDay, to) };
        const series = await askKind(database, madeQuestion(asked, { period, by: ["nationality"], ...span }));
        const starts = [...new Set(series.map((row) => row.period ?? ""))];
        for (const start of starts.slice(-4)) {
          const whole = periodEnd(period, start);
          const end = [whole, span.to].toSorted()[0] ?? span.to;
          const point = await askKind(database, madeQuestion(asked, { by: ["nationality"], to: end }));
          const shown = series.filter((row) => row.period === start);
          expect(byGroup(shown, value)).toEqual(byGroup(point, value));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("is open on its first day and over on its last", async () => {
    await makeTable(database, "measured_spells", columns, [["2019-01-01", "2019-01-03", null, null]]);
    const open = async (to: string) => (await askKind(database, madeQuestion(spec, { to })))[0]?.values.count;
    expect(await Promise.all(["2018-12-31", "2019-01-01", "2019-01-02", "2019-01-03"].map(open))).toEqual([0, 1, 1, 0]);
  });

  it("keeps the level of the period before where nothing changed", async () => {
    await makeTable(database, "measured_spells", columns, [["2019-01-15", null, null, null]]);
    const rows = await askKind(database, madeQuestion(spec, { period: "month", from: "2019-01-01", to: "2019-04-30" }));
    expect(rows.map((row) => row.values.count)).toEqual([1, 1, 1, 1]);
  });

  it("tells ages by the day in the middle, and their mean, of spells whose age is known", async () => {
    const days = [1, 2, 4, 8, 100].map((age) => [addDays(lastDay, -age), null, addDays(lastDay, -age), null]);
    await makeTable(database, "measured_spells", columns, [...days, ["2019-01-01", null, null, null]]);
    const [row] = await askKind(database, madeQuestion(aged, { to: lastDay }));
    expect(row?.values).toEqual({
      median_days: 4,
      lower_quartile_days: 2,
      upper_quartile_days: 8,
      mean_days: 23,
      count: 5,
    });
  });
});
