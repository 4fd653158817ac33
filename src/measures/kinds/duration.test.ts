import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askKind, madeQuestion, makeTable } from "../../../test/made-question.ts";
import { Database } from "../../base/database.ts";
import { addDays } from "../../base/dates.ts";
import { aalenJohansen } from "../../statistics/aalen-johansen.ts";
import { kaplanMeier } from "../../statistics/kaplan-meier.ts";
import { survivalQuantile } from "../../statistics/survival-quantile.ts";
import type { DurationSpec } from "../definition.ts";

const asOf = "2020-12-31";
const horizons = [5, 10, 20];
const alone: DurationSpec = {
  kind: "duration",
  rows: "measured_cases",
  starts: "filed_on",
  ends: "left_on",
  exit: "left_by",
  horizons,
};
const competed: DurationSpec = { ...alone, competing: ["closed", "ended"] };
const columns = ["filed_on date", "left_on date", "left_by varchar", "nationality varchar"];

/** `open` has not left; `lost` was last seen at the end of its days. */
interface Wait {
  readonly days: number;
  readonly exit: "event" | "closed" | "ended" | "lost" | "open";
  readonly nationality: string | null;
}

const exits = ["event", "event", "closed", "ended", "lost", "open"] as const;
const waits = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 25 }),
    exit: fc.constantFrom(...exits),
    nationality: fc.constantFrom("HO", null),
  }),
  { minLength: 1, maxLength: 40 },
);

function rowOf({ days, exit, nationality }: Wait) {
  if (exit === "open") return [addDays(asOf, -days), null, null, nationality];
  return ["2020-01-01", addDays("2020-01-01", days), exit === "lost" ? null : exit, nationality];
}

/** Counts of one group by day, in order of the days. */
function daysOf(made: readonly Wait[]) {
  const times = [...new Set(made.map(({ days }) => days))].toSorted((a, b) => a - b);
  return times.map((time) => {
    const at = made.filter(({ days }) => days === time);
    const count = (...names: readonly string[]) => at.filter(({ exit }) => names.includes(exit)).length;
    return {
      time,
      event: count("event"),
      closed: count("closed"),
      ended: count("ended"),
      censored: count("lost", "open"),
    };
  });
}

/** What the statistics say of one group, under the names of the answer. */
function expected(made: readonly Wait[], competing: boolean) {
  const days = daysOf(made);
  const alive = days.map((day) => {
    return { time: day.time, events: day.event, censored: day.censored + day.closed + day.ended };
  });
  const { estimate, low, high } = survivalQuantile(kaplanMeier(alive), 0.5);
  const causes = days.map((day) => {
    const others = competing ? [day.closed, day.ended] : [];
    const censored = competing ? day.censored : day.censored + day.closed + day.ended;
    return { time: day.time, events: [day.event, ...others], censored };
  });
  const curve = aalenJohansen(causes);
  const finished = causes.every(({ censored }) => censored === 0);
  const watched = days.at(-1)?.time ?? 0;
  const within = horizons.map((horizon) => {
    if (watched < horizon && !finished) return null;
    return curve.findLast(({ time }) => time <= horizon)?.incidence[0] ?? 0;
  });
  return { median: [estimate, low, high], within };
}

describe("a duration", () => {
  let database: Database;
  const ask = async (spec: DurationSpec, made: readonly Wait[]) => {
    await makeTable(database, "measured_cases", columns, made.map(rowOf));
    return askKind(database, madeQuestion(spec, { by: ["nationality"], to: asOf }));
  };
  beforeAll(async () => {
    database = await Database.open({ threads: 1 });
  });
  afterAll(() => database.close());

  it.each([
    ["Kaplan-Meier", competed, true],
    ["Kaplan-Meier and one exit", alone, false],
  ])("agrees with the statistics: %s", async (_, spec, competing) => {
    await fc.assert(
      fc.asyncProperty(waits, async (made) => {
        for (const { groups, values } of await ask(spec, competing ? made : made.filter(isAlone))) {
          const group = made.filter((wait) => wait.nationality === groups[0] && (competing || isAlone(wait)));
          const { median, within } = expected(group, competing);
          expect([values.median_days, values.median_low, values.median_high]).toEqual(median);
          for (const [at, share] of within.entries()) {
            const found = values[`within_${horizons[at]}_days`];
            if (share === null) expect(found).toBeNull();
            else expect(Math.abs((found ?? Number.NaN) - share)).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts everyone once: with the event, out in another way, or waiting", async () => {
    await fc.assert(
      fc.asyncProperty(waits, async (made) => {
        for (const { values } of await ask(competed, made)) {
          const { events, closed, ended, waiting } = values;
          expect((events ?? 0) + (closed ?? 0) + (ended ?? 0) + (waiting ?? 0)).toBe(values.count);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("leaves out and counts what ends before it begins", async () => {
    await makeTable(database, "measured_cases", columns, [
      ["2020-01-10", "2020-01-01", "event", null],
      ["2020-01-01", "2020-01-08", "event", null],
    ]);
    const [row] = await askKind(database, madeQuestion(alone, { to: asOf }));
    expect(row?.values).toMatchObject({ count: 1, events: 1, negative: 1, median_days: 7, median_of_finished: 7 });
  });

  it("has rows of nothing but waits that end before they begin", async () => {
    await makeTable(database, "measured_cases", columns, [["2020-01-10", "2020-01-01", "event", "HO"]]);
    const rows = await askKind(database, madeQuestion(alone, { by: ["nationality"], to: asOf }));
    expect(rows.map(({ values }) => [values.count, values.negative, values.median_days])).toEqual([[0, 1, null]]);
  });

  it("gives no interval to a single wait", async () => {
    const [row] = await ask(alone, [{ days: 7, exit: "event", nationality: null }]);
    expect(row?.values).toMatchObject({ median_days: 7, median_low: null, median_high: null });
  });
});

function isAlone({ exit }: Wait): boolean {
  return exit !== "closed" && exit !== "ended";
}
