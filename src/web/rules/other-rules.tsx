import type { Rule } from "../../facts/rule.ts";
import type { AroundAnswer } from "../../measures/around.ts";
import { standingDate } from "./rule-dates.ts";

/** The other rules that took effect in the window: first those that could have moved the same measure. */
export function OtherRules({ around: { others, answer } }: { around: AroundAnswer }) {
  const touching = others.filter(({ affects }) => affects.includes(answer.measure.id));
  const rest = others.filter((rule) => !touching.includes(rule));
  return (
    <section>
      <h2>Other rules in these months</h2>
      {touching.length === 0 ? (
        <p>None that the register connects with this measure.</p>
      ) : (
        <>
          <p>These could have moved the same measure, and cannot be told apart from this one:</p>
          <RuleLines rules={touching} />
        </>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more that the register does not connect with this measure</summary>
          <RuleLines rules={rest} />
        </details>
      )}
    </section>
  );
}

function RuleLines({ rules }: { rules: readonly Rule[] }) {
  return (
    <ul class="rule-lines">
      {rules.map((rule) => (
        <li>
          {standingDate(rule)}: <a href={`/rules/${rule.id}`}>{rule.title}</a> ({rule.kind})
        </li>
      ))}
    </ul>
  );
}
