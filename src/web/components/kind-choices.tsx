import type { RuleKind } from "../../facts/rule.ts";
import { ruleKinds } from "../../facts/rules.ts";

/** Boxes to choose kinds of rule by, under a legend that says what the choice does. */
export function KindChoices({ legend, chosen }: { legend: string; chosen: readonly RuleKind[] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {ruleKinds.map((kind) => (
          <label>
            <input type="checkbox" name="kind" value={kind} checked={chosen.includes(kind)} />
            {kind}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The kinds of rule that an address chooses, in their order; words that are no kind choose nothing. */
export function kindsAmong(asked: readonly string[]): readonly RuleKind[] {
  return ruleKinds.filter((kind) => asked.includes(kind));
}
