import { link } from "../base/markdown.ts";
import { measuredCaseTypes } from "./case-types.ts";
import type { CaseTypes } from "./definition.ts";

/** Which kinds of case a measure speaks of, as a sentence; `filtered` when a request may choose others. Markdown. */
export function describeCaseTypes(caseTypes: CaseTypes, filtered: boolean): string {
  if (caseTypes === "all") return "It speaks of cases of every type.";
  const which =
    caseTypes === "measured"
      ? `the five ${link("measured case types", "index.md#cases")}, ${measuredCaseTypes.join(", ")}`
      : `the case types ${caseTypes.join(", ")}`;
  const other = filtered ? `; a filter on ${link("`case_type`", "dimensions.md#case_type")} replaces that choice` : "";
  return `It speaks of ${which}${other}.`;
}
