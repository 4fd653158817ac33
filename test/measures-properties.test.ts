import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, AnswerRow } from "../src/measures/answer.ts";
import { ask } from "../src/measures/ask.ts";
import type { Measure, Spec } from "../src/measures/definition.ts";
import { definitions, type MeasureId } from "../src/measures/definitions/catalogue.ts";
import type { DimensionId } from "../src/measures/dimensions/catalogue.ts";
import { NOT_RECORDED } from "../src/measures/filters.ts";
import { MEASURES_FOLDER } from "../src/measures/prepare.ts";
import type { Filter, Request } from "../src/measures/request.ts";
import { openRecord } from "../src/record/open-record.ts";
import { type SimulatedRecord, simulatedRecord } from "./simulated-record.ts";

const SEED = 4;
const CASES = 3000;

/** A measure under one of its definitions. */
interface Defined {
  readonly measure: Measure<MeasureId>;
  readonly variant: string;
  readonly spec: Spec;
}

const defined: readonly Defined[] = definitions.flatMap((measure) => [
  { measure, variant: "standard", spec: measure.spec },
  ...Object.entries(measure.variants ?? {}).map(([variant, { spec }]) => ({ measure, variant, spec })),
]);
const counts = defined.filter(({ spec }) => spec.kind === "count" && spec.distinct === undefined);
const levels = defined.filter(({ spec }) => spec.kind === "level" && spec.age === undefined);
const standard = definitions
  .filter(({ breakdowns }) => breakdowns === undefined)
  .map((measure): Defined => ({ measure, variant: "standard", spec: measure.spec }));
const free = defined.filter(({ measure }) => measure.breakdowns === undefined);

/** All dimensions for a measure's own definition, every fifth for its variants, others for each. */
function dealt({ measure, variant }: Defined): readonly DimensionId[] {
  const place = Object.keys(measure.variants ?? {}).indexOf(variant);
  return measure.dimensions.filter((_, at) => place < 0 || (at - place) % 5 === 0);
}

let simulated: SimulatedRecord;
beforeAll(async () => {
  simulated = await simulatedRecord(SEED, CASES);
});
afterAll(() => simulated.close());

function asked({ measure, variant }: Defined, more: Partial<Request<MeasureId>> = {}): Promise<Answer> {
  const by = measure.breakdowns?.[0] ?? [];
  return ask(simulated.record, { measure: measure.id, variant, by, ...more });
}

/** Numbers that are known only to lie between two, since some may be withheld. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** The sum of a count over rows; a withheld one is from 1 to 10. */
function sumOf(rows: readonly AnswerRow[], name = "count"): Range {
  const numbers = rows.map(({ values }) => values[name] ?? null);
  const known = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const withheld = numbers.filter((number) => number === null).length;
  return { least: known + withheld, most: known + 10 * withheld };
}

function expectToMeet(parts: Range, whole: Range, named: string): void {
  expect(parts.least, named).toBeLessThanOrEqual(whole.most);
  expect(parts.most, named).toBeGreaterThanOrEqual(whole.least);
}

describe("parts and wholes", () => {
  it.each([...counts, ...levels])("$measure.id $variant adds up over every dimension", async (each) => {
    const whole = await asked(each);
    expect(whole.additive).toBe(true);
    for (const dimension of dealt(each)) {
      const answer = await asked(each, { by: [dimension] });
      const { least, most } = sumOf(answer.rows);
      // Rows left out are told as considered, counted or not.
      const counted = !("counted" in each.spec);
      const parts = { least: least + (counted ? (answer.leftOut ?? 1) : 0), most: most + (answer.leftOut ?? 10) };
      expectToMeet(parts, sumOf(whole.rows), `by ${dimension}`);
    }
  });

  it.each(counts.filter(({ measure }) => measure.periods === undefined))(
    "$measure.id $variant of a year is that of its months together",
    async (each) => {
      const [months, years] = [await asked(each, { period: "month" }), await asked(each, { period: "fiscal-year" })];
      for (const { period, ...row } of years.rows) {
        const within = months.rows.filter(
          (month) =>
            month.period !== null &&
            month.period.start >= (period?.start ?? "") &&
            month.period.end <= (period?.end ?? ""),
        );
        expectToMeet(sumOf(within), sumOf([{ period, ...row }]), period?.label ?? "");
      }
    },
  );

  it.each(levels.filter(({ measure }) => measure.periods === undefined))(
    "$measure.id $variant at the end of a year is that at the end of its last month",
    async (each) => {
      const [months, years] = [await asked(each, { period: "month" }), await asked(each, { period: "fiscal-year" })];
      const last = years.rows.filter(({ period }) => period?.partial === false);
      for (const { period, values } of last) {
        const month = months.rows.find((row) => row.period?.end === period?.end);
        expect(month?.values, period?.label).toEqual(values);
      }
    },
  );
});

function filterOf({ groups }: AnswerRow): Filter[] {
  return groups.map(({ dimension, code }) => ({ dimension, values: [code ?? NOT_RECORDED] }));
}

/** Dimensions on which filters are tried where a measure has them. */
const FILTERED: readonly DimensionId[] = ["nationality", "custody", "court", "child", "family"];

describe("filters", () => {
  it.each(free)("$measure.id $variant filtered on a value is the row of the breakdown", async (each) => {
    const has = FILTERED.filter((id) => each.measure.dimensions.includes(id));
    for (const dimension of has.slice(0, each.variant === "standard" ? 3 : 1)) {
      const whole = await asked(each, { by: [dimension] });
      for (const row of [...whole.rows.slice(0, 1), ...whole.rows.slice(-1)]) {
        const filtered = await asked(each, { where: filterOf(row) });
        expect(
          filtered.rows.map(({ values }) => values),
          `${dimension} ${row.groups[0]?.code}`,
        ).toEqual([row.values]);
      }
    }
  });

  it.each(standard)("$measure.id is the same in whichever order filters are given", async (each) => {
    const [first, second] = FILTERED.filter((id) => each.measure.dimensions.includes(id));
    if (first === undefined || second === undefined) return;
    const pairs = await asked(each, { by: [first, second] });
    const row = pairs.rows.find(({ withheld }) => !withheld);
    if (row === undefined) return;
    const there = await asked(each, { where: filterOf(row) });
    const back = await asked(each, { where: filterOf(row).reverse() });
    expect(there.rows.map(({ values }) => values)).toEqual([row.values]);
    expect(back.rows.map(({ values }) => values)).toEqual([row.values]);
  });
});

async function numberOf(name: string, column: string): Promise<number> {
  const [measure, variant = "standard"] = name.split(" ");
  const each = defined.find((one) => one.measure.id === measure && one.variant === variant);
  if (each === undefined) throw new Error(`no ${name}`);
  const { rows } = await asked(each, { where: [] });
  return sumOf(rows, column).least;
}

/** Measures and variants of which the first is no more than the second. */
const ordered: readonly (readonly [column: string, smaller: string, greater: string])[] = [
  ["share", "asylum_grant_rate all_outcomes", "asylum_grant_rate"],
  ["denominator", "asylum_grant_rate", "asylum_grant_rate any_protection"],
  ["numerator", "asylum_grant_rate", "asylum_grant_rate any_protection"],
  ["count", "asylum_decided", "asylum_decided all_outcomes"],
  ["count", "administrative_closures cases", "administrative_closures"],
  ["count", "continuances delays", "continuances"],
  ["count", "continuances", "continuances with_vacated"],
  ["count", "judges_active completion_only", "judges_active"],
  ["count", "judges_active", "judges_active any_activity"],
  ["count", "judges_new", "judges_new all_first_months"],
  ["count", "judges_left year_of_silence", "judges_left"],
  ["per_judge", "completions_per_judge initial", "completions_per_judge"],
  ["per_judge", "completions_per_judge undisputed", "completions_per_judge"],
  ["per_judge", "completions_per_judge", "completions_per_judge with_closures"],
  ["per_judge", "hearings_per_judge individual", "hearings_per_judge"],
  ["per_judge", "hearings_per_judge", "hearings_per_judge all_settings"],
  ["per_judge", "caseload_per_judge", "caseload_per_judge with_inactive"],
  ["share", "remand_rate", "remand_rate with_background_checks"],
  ["share", "remand_rate", "remand_rate remanded_or_sustained"],
  ["count", "cases_filed", "cases_filed all_case_types"],
  ["count", "completions undisputed", "completions"],
  ["count", "completions", "completions with_closures"],
  ["events", "time_to_decision removal_orders", "time_to_decision"],
  ["events", "time_to_decision", "time_to_decision any_end"],
  ["total", "hearings_per_case individual", "hearings_per_case"],
  ["share", "in_absentia_rate all_cases", "in_absentia_rate"],
  ["count", "removal_orders in_absentia", "removal_orders"],
  ["count", "removal_orders standing", "removal_orders"],
  ["count", "removal_orders", "removal_orders with_withholding"],
  ["share", "representation_rate", "representation_rate pending_ever"],
  ["share", "bond_granted_rate all_decided", "bond_granted_rate all_denials"],
  ["share", "bond_granted_rate all_denials", "bond_granted_rate"],
  ["count", "appeals_filed", "appeals_filed all_filings"],
  ["count", "children_pending under_18_still", "children_pending under_18_at_filing"],
  ["count", "children_pending unaccompanied", "children_pending"],
  ["numerator", "families_apart custody", "families_apart"],
  ["numerator", "families_apart court", "families_apart"],
  ["numerator", "families_apart severed", "families_apart"],
  ["count", "families_pending with_child", "families_pending"],
  ["count", "families_pending", "families_pending with_closed"],
];

/** Measures and variants whose counts make up another's. */
const summed: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ["pending_cases active_and_inactive", ["pending_cases", "pending_cases inactive"]],
  ["pending_cases inactive", ["inactive_cases"]],
  ["completions", ["completions initial", "completions subsequent"]],
  ["dismissals", ["dismissals by_judge", "dismissals failure_to_prosecute"]],
  ["recalendared", ["recalendared by_proceeding", "recalendared by_motion", "recalendared by_hearing"]],
  ["relief_granted", ["relief_granted asylum", "relief_granted withholding_or_cat", "relief_granted other_relief"]],
  ["completions with_closures", ["completions", "administrative_closures"]],
];

describe("variants", () => {
  it.each(ordered)("keeps %s of %s at or below that of %s", async (column, smaller, greater) => {
    expect(await numberOf(smaller, column)).toBeLessThanOrEqual(await numberOf(greater, column));
  });

  it.each(summed)("makes %s of its parts", async (whole, parts) => {
    const numbers = await Promise.all(parts.map((part) => numberOf(part, "count")));
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(await numberOf(whole, "count"));
  });
});

it("gives the same answers again, and with one thread from tables made anew", async () => {
  const copy = `${simulated.store}-copy`;
  await asked(defined[0] as Defined);
  cpSync(simulated.store, copy, { recursive: true });
  const release = simulated.record.manifest.release;
  rmSync(join(copy, release, MEASURES_FOLDER), { recursive: true });
  const other = await openRecord({ store: copy, threads: 1 });
  for (const { measure, variant } of defined) {
    const by = measure.breakdowns?.at(-1) ?? measure.dimensions.slice(0, 1);
    const request: Request<MeasureId> = {
      measure: measure.id,
      variant,
      by,
      period: measure.periods?.[0] ?? "calendar-year",
    };
    const first = await ask(simulated.record, request);
    expect(await ask(simulated.record, request)).toEqual(first);
    expect(await ask(other, request)).toEqual(first);
  }
  other.close();
});
