import { afterAll, beforeAll, expect, it } from "vitest";
import type { PeriodKind } from "../src/base/dates.ts";
import { ask } from "../src/measures/ask.ts";
import type { Measure } from "../src/measures/definition.ts";
import { definitions, type MeasureId } from "../src/measures/definitions/catalogue.ts";
import type { DimensionId } from "../src/measures/dimensions/catalogue.ts";
import { kindOf } from "../src/measures/kinds/kinds.ts";
import { type MeasuredRecord, measured } from "../src/measures/measured-record.ts";
import { definitionOf, questionOf, resolveRequest } from "../src/measures/resolve.ts";
import { type SimulatedRecord, simulatedRecord } from "./simulated-record.ts";

const SEED = 5;
const CASES = 600;

let simulated: SimulatedRecord;
let opened: MeasuredRecord;
beforeAll(async () => {
  simulated = await simulatedRecord(SEED, CASES);
  opened = await measured(simulated.record);
});
afterAll(() => simulated.close());

const variants = definitions.flatMap((measure) =>
  ["standard", ...Object.keys(measure.variants ?? {})].map((variant) => ({ measure, variant })),
);

/** Whole, by every dimension, and by every sixth with the one after it; or the only ways that there are. */
function breakdownsOf({ dimensions, breakdowns }: Measure): readonly (readonly DimensionId[])[] {
  if (breakdowns !== undefined) return breakdowns;
  const pairs = dimensions.flatMap((first, at) => {
    const second = dimensions[at + 1];
    return second === undefined || at % 6 !== 0 ? [] : [[first, second]];
  });
  return [[], ...dimensions.map((dimension) => [dimension]), ...pairs];
}

it.each(variants)(
  "$measure.id $variant binds by every dimension, with periods and without",
  async ({ measure, variant }) => {
    const definition = definitionOf(measure, variant);
    const periods: readonly (PeriodKind | undefined)[] = [undefined, measure.periods?.[0] ?? "month"];
    for (const by of breakdownsOf(measure)) {
      for (const period of periods) {
        const request = { measure: measure.id, variant, by, ...(period === undefined ? {} : { period }) };
        const resolved = resolveRequest(request, definition, opened.names, opened.lastDay);
        const { text, values } = kindOf(definition.spec).compile(questionOf(definition, resolved));
        await simulated.record.database.rows(`explain ${text}`, [...values]);
      }
    }
  },
);

it.each(variants)("$measure.id $variant gives the columns that it declares", async ({ measure, variant }) => {
  const by = measure.breakdowns?.[0] ?? [];
  const answer = await ask(simulated.record, { measure: measure.id as MeasureId, variant, by });
  const names = answer.columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { values } of answer.rows) expect(Object.keys(values).sort()).toEqual([...names].sort());
});
