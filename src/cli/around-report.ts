import type { AroundAnswer } from "../measures/around.ts";
import { cellText } from "../measures/formats/reading-table.ts";
import { headingOf, SIMULATED_WORDS } from "../measures/formats/remarks.ts";
import type { ValueColumn } from "../measures/kinds/kind.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { bulleted } from "./answer-report.ts";
import { listed, wrapped } from "./layout.ts";

/** A measure before and after a rule, for a terminal: first what cannot be told apart, then what is seen. */
export function aroundReport(around: AroundAnswer, width: number): string {
  const { answer, rule, others, window, level, slope, before, after, placebo, column, sentence, caveats } = around;
  const { release, definition } = answer;
  const paragraph = (text: string) => wrapped(text, width);
  const pairs: (readonly [string, string])[] = [
    ["rule", `${rule.id}, ${rule.effective}: ${rule.title}`],
    ["window", `${window.first.slice(0, 7)} to ${window.last.slice(0, 7)}: ${before} months before, ${after} after`],
    ["change of level", estimateText(level, column)],
    ["change of slope, a month", estimateText(slope, column)],
    ...(placebo === null ? [] : [["rank", `${placebo.rank} of ${placebo.of} months tried`] as const]),
    ...others
      .filter(({ affects }) => affects.includes(answer.measure.id))
      .map((other) => ["also in the window", `${other.effective}: ${other.title} (${other.id})`] as const),
  ];
  return [
    release.simulated ? paragraph(SIMULATED_WORDS) : "",
    `${paragraph(`${headingOf(answer)}, around ${rule.title}`)}\n${paragraph(sentence)}`,
    listed(pairs, width),
    paragraph(`Definition: ${definition.text}`),
    `Keep in mind:\n${bulleted(caveats, width)}`,
    listed(
      [
        ["definition", definition.hash],
        [
          "release",
          `${release.id}${release.simulated ? " (SIMULATED)" : ""}, SHA-256 ${release.checksum.slice(0, 16)}`,
        ],
        ["cite", around.citation.replace(`; ${around.command}`, "")],
        ["again", around.command],
      ],
      width,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function estimateText({ estimate, low, high }: Estimate, { format }: ValueColumn): string {
  if (estimate === null) return "not known";
  const text = (value: number | null) => cellText(value, format === "share" ? "points" : "number", 2);
  const unit = format === "share" ? " percentage points" : "";
  return `${text(estimate)}${unit} (95 % interval ${text(low)} to ${text(high)})`;
}
