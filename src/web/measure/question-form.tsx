import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { dimensionOf } from "../../measures/dimensions/catalogue.ts";
import type { ValueNames } from "../../measures/filters.ts";
import { STANDARD } from "../../measures/resolve.ts";
import { type Choice, Field, Handed, Select } from "./choices.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { type FormWords, NO_BREAKDOWN } from "./form-words.ts";

/** Id of the part of the page that a question changes. */
export const VIEW = "view";

const PERIODS: readonly Choice[] = [
  { value: "fiscal-year", name: "fiscal year" },
  { value: "calendar-year", name: "calendar year" },
  { value: "quarter", name: "quarter" },
  { value: "month", name: "month" },
];

/** What a form for a measure is filled with. */
export interface QuestionFormProps {
  readonly measure: Measure<MeasureId>;
  readonly words: FormWords;
  /** The record's own lists of values. */
  readonly names: ValueNames;
  /** Days of the releases that can be asked. */
  readonly releases: readonly string[];
}

/** The form by which a measure is asked: definition, breakdown, period, span and one more condition. */
export function QuestionForm({ measure, words, names, releases }: QuestionFormProps) {
  const { id, variants = {}, periods } = measure;
  const kept = PERIODS.filter(({ value }) => periods === undefined || periods.some((period) => period === value));
  const definitions = [
    { value: "", name: "our own" },
    ...Object.entries(variants).map(([value, { title }]) => ({ value, name: title })),
  ];
  return (
    <form class="form question-form" action={`/measures/${id}`} data-live={VIEW}>
      <Handed
        parameters={[
          ...words.where.map((condition) => ["where", condition] as const),
          ["as-of", words.asOf],
          ...(releases.length > 1 ? [] : [["release", words.release] as const]),
        ]}
      />
      {definitions.length > 1 && (
        <Select
          id="variant"
          name="variant"
          label="Definition"
          chosen={words.variant === STANDARD ? "" : words.variant}
          choices={definitions}
        />
      )}
      <Breakdown measure={measure} by={words.by} />
      <Select
        id="period"
        name="period"
        label="One figure for each"
        chosen={words.period}
        choices={[...kept, { value: "", name: "the whole span" }]}
      />
      <div class="span">
        <SpanField id="from" label="From" value={words.from} />
        <SpanField id="to" label="To" value={words.to} />
      </div>
      {releases.length > 1 && (
        <Select
          id="release"
          name="release"
          label="Release"
          chosen={words.release}
          choices={[
            { value: "", name: "the newest" },
            ...releases.map((release) => ({ value: release, name: release })),
          ]}
        />
      )}
      <FilterFields measure={measure} words={words} names={names} />
      <button type="submit">Show</button>
    </form>
  );
}

/** What to break down by: one list of the ways that there are, where not any two dimensions go together; else two. */
function Breakdown({ measure, by }: { measure: Measure<MeasureId>; by: readonly string[] }) {
  const nothing = { value: NO_BREAKDOWN, name: "nothing" };
  if (measure.breakdowns !== undefined) {
    const ways = measure.breakdowns.map((way) =>
      way.length === 0
        ? nothing
        : { value: way.join(","), name: way.map((id) => dimensionOf(id).title).join(", then ") },
    );
    return <Select id="by" name="by" label="Broken down by" chosen={by.join(",") || NO_BREAKDOWN} choices={ways} />;
  }
  const choices = measure.dimensions.map((id) => ({ value: id, name: dimensionOf(id).title }));
  return (
    <>
      <Select id="by" name="by" label="Broken down by" chosen={by[0] ?? NO_BREAKDOWN} choices={[nothing, ...choices]} />
      <Select
        id="by-2"
        name="by"
        label="And by"
        chosen={by[1] ?? ""}
        choices={[{ value: "", name: "nothing more" }, ...choices]}
      />
    </>
  );
}

function SpanField({ id, label, value }: { id: "from" | "to"; label: string; value: string }) {
  const example = id === "from" ? "FY2016" : "2024-09-30";
  return (
    <Field id={id} label={label}>
      <input id={id} type="text" name={id} value={value} placeholder={example} size={11} autocomplete="off" />
    </Field>
  );
}
