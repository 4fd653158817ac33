import type { Answer } from "./answer.ts";
import type { AroundAnswer } from "./around.ts";
import { questionAgain } from "./question-again.ts";
import { parametersOf, queryText } from "./question-parameters.ts";

/**
 * Address, below a site's root, of the page that shows an answer again to the digit: it names the release, the
 * definition by its hash, and everything that was asked.
 */
export function viewAddress(told: Answer | AroundAnswer): string {
  const question = questionAgain(told);
  return `/measures/${question.request.measure}?${queryText(parametersOf(question))}`;
}
