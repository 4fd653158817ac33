import type { Desk } from "../../api/desk.ts";
import type { Rule } from "../../facts/rule.ts";
import { effectiveDay } from "../../facts/rules.ts";
import { reasonNotMonthly } from "../../measures/around.ts";
import type { Measure } from "../../measures/definition.ts";
import { definitions, type MeasureId } from "../../measures/definitions/catalogue.ts";
import type { QuestionFault } from "../../measures/question-fault.ts";
import { findMeasure } from "../../measures/resolve.ts";
import { type AskedView, askView } from "../measure/ask-view.ts";

/** The one measure that is looked at around a rule, with what came of it. */
export interface ChosenAround {
  readonly measure: Measure<MeasureId>;
  /** The parameters that asked, of which `around` is the rule. */
  readonly parameters: URLSearchParams;
  readonly asked: AskedView;
  /** Measures that the register names before it and that have no answer here, each with the reason. */
  readonly passedOver: readonly Unanswered[];
}

/** A measure that has no answer around a rule, and why. */
export interface Unanswered {
  readonly measure: Measure<MeasureId>;
  readonly fault: QuestionFault;
}

/** Measures that have a number for each month, and so can be set around a rule. */
export const monthlyMeasures: readonly Measure<MeasureId>[] = definitions.filter(
  (measure) => reasonNotMonthly(measure) === null,
);

/**
 * Asks the measure that the parameters of a rule's page name; where they name none, the first of those that the rule
 * could have moved that has an answer. Null for a rule without a day, and for one without a measure where none is named.
 * Throws `unknown-measure`, and what is no fault of the question.
 */
export async function chooseAround(desk: Desk, rule: Rule, given: URLSearchParams): Promise<ChosenAround | null> {
  const named = given.get("measure")?.trim() || null;
  const candidates = (named === null ? rule.affects : [named]).map((id) => findMeasure(id));
  if (effectiveDay(rule) === null) return null;
  const parameters = new URLSearchParams([...given].filter(([name]) => name !== "measure"));
  parameters.set("around", rule.id);
  const passedOver: Unanswered[] = [];
  let first: ChosenAround | null = null;
  for (const measure of candidates) {
    const asked = await askView(desk, measure, parameters);
    const chosen = { measure, parameters, asked, passedOver };
    if (asked.fault === null) return chosen;
    first ??= { ...chosen, passedOver: [] };
    passedOver.push({ measure, fault: asked.fault });
  }
  return first === null ? null : { ...first, passedOver: passedOver.slice(1) };
}
