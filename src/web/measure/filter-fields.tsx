import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { type DimensionId, dimensionOf } from "../../measures/dimensions/catalogue.ts";
import { NOT_RECORDED, type ValueNames } from "../../measures/filters.ts";
import { type Choice, Field, Select } from "./choices.tsx";
import type { FormWords } from "./form-words.ts";

/** Most values that are offered as a list to choose from; more are offered while typing. */
const MOST_CHOICES = 100;

/**
 * The fields for one more condition: on what, whether it must hold or must not, and the value. The values of the record
 * are offered once it is known what they are of; any can be typed at once, by code or by name.
 */
export function FilterFields({
  measure,
  words,
  names,
}: {
  measure: Measure<MeasureId>;
  words: FormWords;
  names: ValueNames;
}) {
  const dimension = measure.dimensions.find((id) => id === words.filter);
  return (
    <fieldset class="condition">
      <legend class="unseen">One more condition</legend>
      <Select
        id="filter"
        name="filter"
        label="Only where"
        chosen={words.filter}
        choices={[
          { value: "", name: "no more conditions" },
          ...measure.dimensions.map((id) => ({ value: id, name: dimensionOf(id).title })),
        ]}
      />
      <Select
        id="is"
        name="is"
        label="Is or is not"
        chosen={words.not ? "not" : ""}
        choices={[
          { value: "", name: "is" },
          { value: "not", name: "is not" },
        ]}
      />
      <ValueField dimension={dimension} value={words.value} names={names} />
    </fieldset>
  );
}

function ValueField({
  dimension,
  value,
  names,
}: {
  dimension: DimensionId | undefined;
  value: string;
  names: ValueNames;
}) {
  const known = dimension === undefined ? [] : valuesOf(dimension, names);
  const label = dimension === undefined ? "Value" : `Value of ${dimensionOf(dimension).title}`;
  if (known.length > 0 && known.length <= MOST_CHOICES) {
    const choices = [{ value: "", name: "choose" }, ...known, { value: NOT_RECORDED, name: "not recorded" }];
    return <Select id="value" name="value" label={label} chosen={value} choices={choices} />;
  }
  return (
    <Field id="value" label={label}>
      <input
        id="value"
        type="text"
        name="value"
        value={value}
        placeholder={hintOf(dimension)}
        autocomplete="off"
        list={known.length > 0 ? "values" : undefined}
      />
      {known.length > 0 && (
        <datalist id="values">
          {known.map((choice) => (
            <option value={choice.value}>{choice.name}</option>
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** The values that a dimension can be filtered by; none where they are numbers. */
function valuesOf(dimension: DimensionId, names: ValueNames): readonly Choice[] {
  const { values, numeric } = dimensionOf(dimension);
  if (numeric === true) return [];
  if (values !== undefined) return values.map(({ code, name }) => ({ value: code, name }));
  return [...(names.get(dimension) ?? [])].map(([value, name]) => ({ value, name }));
}

function hintOf(dimension: DimensionId | undefined): string {
  if (dimension === undefined) return "code or name";
  return dimensionOf(dimension).numeric === true ? "18..24, or 2019" : "code or name";
}
