import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayNumber } from "../src/base/dates.ts";
import type { Answer } from "../src/measures/answer.ts";
import { ask } from "../src/measures/ask.ts";
import type { Measure } from "../src/measures/definition.ts";
import { definitions, type MeasureId } from "../src/measures/definitions/catalogue.ts";
import type { DimensionId } from "../src/measures/dimensions/catalogue.ts";
import { isSensitive } from "../src/measures/withhold.ts";
import type { Breakdown, Numbers } from "./reference/figures/figure.ts";
import { figureOf, referenceOf } from "./reference/measures.ts";
import { withheld } from "./reference/withheld.ts";
import { readWorld, type World } from "./reference/world.ts";
import { type SimulatedRecord, simulatedRecord } from "./simulated-record.ts";

const CASES = 3000;
const SEEDS = [1, 2, 3];

/**
 * Measure and variant whose figures have no second computation, with the reason. None has none; but of the comparison of
 * judges only the counts are met here, since a record of this size holds no judge with families enough to be pooled, and
 * the reference throws where one has. What pooling does is worked by hand beside it.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {};

/** A measure under one of its definitions, which is the so many-th. */
interface Defined {
  readonly measure: Measure<MeasureId>;
  readonly variant: string;
  readonly place: number;
}

const figures: readonly Defined[] = definitions.flatMap((measure) =>
  ["standard", ...Object.keys(measure.variants ?? {})].map((variant, place) => ({ measure, variant, place })),
);

const second = figures.filter(({ measure, variant }) => LEFT_OUT[`${measure.id} ${variant}`] === undefined);

/** Dimensions by which figures are compared where they have them: one with few values, one with many, and so on. */
const COMPARED: readonly DimensionId[] = [
  "custody",
  "court",
  "nationality",
  "judge",
  "represented_at_decision",
  "represented_ever",
  "child",
  "family",
  "age",
  "docket",
  "filed_year",
  "asylum_basis",
  "case_type",
  "hearing_kind",
  "adjournment_cause",
  "outcome",
  "quota_band",
  "language",
  "sex",
  "state",
];

/** Dimensions are dealt out over seeds and variants by this many. */
const HANDS = 10;

/** No breakdown with and without periods, then by some of the measure's dimensions: others for each seed and variant. */
function breakdownsOf({ measure, place }: Defined, seed: number): Breakdown[] {
  const { breakdowns, periods, dimensions } = measure;
  const period = periods?.[0] ?? "fiscal-year";
  if (breakdowns !== undefined) return breakdowns.flatMap((by) => [null, period].map((each) => ({ by, period: each })));
  const all = COMPARED.filter((dimension) => dimensions.includes(dimension));
  const dealt = all.filter((_, at) => (at - seed - place * SEEDS.length) % Math.min(HANDS, all.length) === 0);
  const [first] = dealt;
  return [
    { by: [], period: null },
    { by: [], period },
    ...dealt.map((dimension): Breakdown => ({ by: [dimension], period: null })),
    ...(first === undefined || seed !== SEEDS[1] ? [] : [{ by: [first], period }]),
    ...(seed === SEEDS[0] && place === 0 ? [{ by: all.slice(0, 2), period: null }] : []),
  ];
}

function numbersOf({ rows }: Answer): Numbers {
  return new Map(
    rows.map(({ period, groups, values }) => {
      const words = [...(period === null ? [] : [period.label]), ...groups.map(({ code }) => code ?? "-none-")];
      return [words.length === 0 ? "all" : words.join(" "), values];
    }),
  );
}

/** What differs between two sets of numbers, in words; nothing where they agree to 12 digits. */
function differences(found: Numbers, expected: Numbers): string[] {
  return [...new Set([...found.keys(), ...expected.keys()])].sort().flatMap((key) => {
    const [own, other] = [found.get(key), expected.get(key)];
    if (own === undefined) return `${key}: missing, expected ${JSON.stringify(other)}`;
    if (other === undefined) return `${key}: not expected, found ${JSON.stringify(own)}`;
    return [...new Set([...Object.keys(own), ...Object.keys(other)])]
      .filter((name) => !same(own[name], other[name]))
      .map((name) => `${key} ${name}: found ${own[name]}, expected ${other[name]}`);
  });
}

function same(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
}

it("has a second computation of every measure and variant, or a reason why not", () => {
  const without = second.filter(({ measure, variant }) => figureOf(measure.id, variant) === undefined);
  expect(without.map(({ measure, variant }) => `${measure.id} ${variant}`)).toEqual([]);
  const known = new Set(figures.map(({ measure, variant }) => `${measure.id} ${variant}`));
  expect(Object.keys(LEFT_OUT).filter((name) => !known.has(name))).toEqual([]);
});

describe.each(SEEDS)("the measures of simulated release %i", (seed) => {
  let simulated: SimulatedRecord;
  let world: World;
  beforeAll(async () => {
    simulated = await simulatedRecord(seed, CASES);
    world = await readWorld(simulated.truth, dayNumber(simulated.record.manifest.release));
  });
  afterAll(() => simulated.close());

  it.each(second)("$measure.id $variant is what plain loops over the true rows give", async (defined) => {
    const { measure, variant } = defined;
    const figure = figureOf(measure.id, variant);
    if (figure === undefined) return;
    for (const { by, period: every } of breakdownsOf(defined, seed)) {
      const request = { measure: measure.id, variant, by, ...(every === null ? {} : { period: every }) };
      const answer = await ask(simulated.record, request);
      const expected = referenceOf(world, measure.id, variant, { by, period: every });
      const shown = isSensitive(measure, answer.request) ? withheld(expected, figure.basis) : expected;
      expect(differences(numbersOf(answer), shown).slice(0, 5), `by ${by.join(" and ")} ${every}`).toEqual([]);
    }
  });
});
