import { countsOf } from "../../measures/formats/remarks.ts";
import type { Figure } from "../charts/figure.ts";
import { figureOf } from "../charts/figure-of-answer.ts";
import { figureOfAround } from "../charts/figure-of-around.ts";
import { answerIn, type Told } from "./ask-view.ts";

/** The figure of what is told, with all that a drawing needs that travels alone; null where there is nothing to draw. */
export function figureToTravel(told: Told): Figure | null {
  if (answerIn(told).rows.length === 0) return null;
  return "answer" in told ? figureOfAround(told) : figureOf(told);
}

/**
 * The same for the measure's own page, which says first what must be said first, and definition and caveats below: the
 * sentence is the answer's, and the source line names the release and what was left out.
 */
export function figureOnPage(told: Told): Figure | null {
  const answer = answerIn(told);
  const figure = figureToTravel("answer" in told ? told : { ...told, firstSay: null });
  if (figure === null) return null;
  const citation = told.citation.replace(`; ${told.command}`, "");
  return {
    ...figure,
    source: [`Source: ${citation}.`, ...countsOf(answer), "Definition and caveats below."].join(" "),
  };
}
