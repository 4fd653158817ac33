import { effectiveDay } from "../../facts/rules.ts";
import type { AroundAnswer } from "../../measures/around.ts";
import { headingOf } from "../../measures/formats/remarks.ts";
import { capital } from "../../measures/words.ts";
import type { Figure } from "./figure.ts";

/**
 * The figure of a measure around a rule: its months as a line, with that rule and the others of the window that
 * could have moved the measure, where they are known to the day; the sentence names the rest. The month in which the rule took effect part-way is a gap.
 */
export function figureOfAround(around: AroundAnswer): Figure {
  const { answer, rule, others, series, column, sentence, caveats, citation } = around;
  const isShare = column.format === "share";
  const unit = capital(isShare ? answer.measure.unit.replace(/ \(0-1\)$/, "") : answer.measure.unit);
  return {
    kind: "line",
    heading: `${headingOf(answer)}, around ${rule.title}`,
    sentence,
    unit,
    share: isShare,
    source: [`${citation}.`, answer.definition.text, ...caveats].join(" "),
    simulated: answer.release.simulated,
    series: [
      {
        name: unit,
        points: series.map(({ month, value, side }) => ({
          x: month,
          label: month.slice(0, 7),
          value: side === "left-out" ? null : value,
        })),
      },
    ],
    x: { kind: "day" },
    rules: [rule, ...others.filter(({ affects }) => affects.includes(answer.measure.id))].flatMap((each) => {
      const date = effectiveDay(each);
      return date === null ? [] : [{ date, label: each.title }];
    }),
  };
}
