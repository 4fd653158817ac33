import type { Rule } from "../../facts/rule.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { type DimensionId, dimensionOf } from "../../measures/dimensions/catalogue.ts";
import type { ValueNames } from "../../measures/filters.ts";
import { capital } from "../../measures/words.ts";
import { type Choice, Field, Handed, Select } from "../measure/choices.tsx";
import { formWords } from "../measure/form-words.ts";
import { type ChosenAround, monthlyMeasures } from "./choose-around.ts";

/** Ids of the parts of the page that the two forms change. */
export const [BEFORE_AFTER, AROUND_ANSWER] = ["before-after", "around-answer"] as const;

/** Dimensions that the cases can be narrowed by here; the measure's own page has them all. */
const NARROWED: readonly DimensionId[] = ["court", "nationality", "custody"];

/** The form that chooses the measure. */
export function MeasureForm({ rule, chosen }: { rule: Rule; chosen: ChosenAround | null }) {
  const touched = monthlyMeasures.filter(({ id }) => rule.affects.includes(id));
  const others = monthlyMeasures.filter((measure) => !touched.includes(measure));
  const groups = [
    { label: "This rule could have moved it", list: touched },
    { label: "The register does not connect them", list: others },
  ].filter(({ list }) => list.length > 0);
  return (
    <form class="form around-form no-print" action={`/rules/${rule.id}`} data-live={BEFORE_AFTER}>
      <Field id="measure" label="Measure">
        <select id="measure" name="measure">
          {groups.map(({ label, list }) => (
            <optgroup label={label}>
              {list.map(({ id, title }) => (
                <option value={id} selected={id === chosen?.measure.id}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <Kept chosen={chosen} />
      <button type="submit" class="plain">
        Show
      </button>
    </form>
  );
}

/** The form that chooses among the definitions of the measure, and narrows its cases. */
export function NarrowingForm(props: { rule: Rule; chosen: ChosenAround; names: ValueNames }) {
  const { rule, chosen, names } = props;
  const { measure, parameters } = chosen;
  const { variant, where } = formWords(parameters);
  const lists = NARROWED.filter((id) => measure.dimensions.includes(id)).map((id) => ({
    id,
    choices: conditionsOn(id, names),
  }));
  const offered = new Set(lists.flatMap(({ choices }) => choices.map(({ value }) => value)));
  return (
    <form class="form around-form no-print" action={`/rules/${rule.id}`} data-live={AROUND_ANSWER}>
      <Handed parameters={[["measure", measure.id]]} />
      <Select id="variant" name="variant" label="Definition" chosen={variant} choices={definitionsOf(measure)} />
      {lists.map(({ id, choices }) => (
        <Select
          id={`where-${id}`}
          name="where"
          label={capital(dimensionOf(id).title)}
          chosen={where.find((condition) => choices.some(({ value }) => value === condition)) ?? ""}
          choices={[{ value: "", name: "all" }, ...choices]}
        />
      ))}
      {where
        .filter((condition) => !offered.has(condition))
        .map((condition, at) => (
          <Field id={`where-${at}`} label="Condition; empty it to drop it">
            <input id={`where-${at}`} type="text" name="where" value={condition} />
          </Field>
        ))}
      <Kept chosen={chosen} />
      <button type="submit" class="plain">
        Show
      </button>
    </form>
  );
}

/** What the address says beside the fields. */
function Kept({ chosen }: { chosen: ChosenAround | null }) {
  if (chosen === null) return null;
  const { release, asOf } = formWords(chosen.parameters);
  return (
    <Handed
      parameters={[
        ["release", release],
        ["as-of", asOf],
      ]}
    />
  );
}

function definitionsOf({ title, variants = {} }: Measure<MeasureId>): readonly Choice[] {
  return [
    { value: "", name: title },
    ...Object.entries(variants).map(([value, variant]) => ({ value, name: variant.title })),
  ];
}

/** The values of a dimension as conditions, by name. */
function conditionsOn(id: DimensionId, names: ValueNames): readonly Choice[] {
  const own = dimensionOf(id).values?.map(({ code, name }) => [code, name] as const);
  const pairs = own ?? [...(names.get(id) ?? [])].toSorted(([, one], [, other]) => one.localeCompare(other, "en"));
  return pairs.map(([code, name]) => ({ value: `${id}=${code}`, name }));
}
