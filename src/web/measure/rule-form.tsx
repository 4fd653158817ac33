import { effectiveDay, rules } from "../../facts/rules.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { dayWords } from "../charts/day-axis.ts";
import { Field, Handed } from "./choices.tsx";
import type { FormWords } from "./form-words.ts";
import { VIEW } from "./question-form.tsx";

/** Rules that can be looked around: those known to the day. */
const dated = rules.filter((rule) => effectiveDay(rule) !== null);

/** The form that looks at a measure before and after a dated rule, by the same definition and conditions. */
export function RuleForm({ measure, words }: { measure: Measure<MeasureId>; words: FormWords }) {
  const { id } = measure;
  const near = dated.filter(({ affects }) => affects.includes(id));
  const others = dated.filter((rule) => !near.includes(rule));
  const groups = [
    { label: "The register connects with this measure", list: near },
    { label: "All other rules known to the day", list: others },
  ].filter(({ list }) => list.length > 0);
  return (
    <form class="form rule-form" action={`/measures/${id}`} data-live={VIEW}>
      <Handed
        parameters={[
          ["variant", words.variant],
          ...words.where.map((condition) => ["where", condition] as const),
          ["as-of", words.asOf],
          ["release", words.release],
        ]}
      />
      <Field id="around" label="Or before and after a rule">
        <select id="around" name="around">
          <option value="">no rule</option>
          {groups.map(({ label, list }) => (
            <optgroup label={label}>
              {list.map((rule) => (
                <option value={rule.id} selected={rule.id === words.around}>
                  {rule.title} ({dayWords(rule.effective ?? "")})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <button type="submit" class="plain">
        Show before and after
      </button>
    </form>
  );
}
