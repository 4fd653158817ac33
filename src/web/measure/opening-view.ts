import { reasonNotMonthly } from "../../measures/around.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { type MeasureQuestion, requestFrom } from "../../measures/question-parameters.ts";
import type { Request } from "../../measures/request.ts";

/** Parameters that say how an answer is laid out; an address with one of them is taken at its word. */
const LAYING_OUT = ["by", "period", "around", "definition"] as const;

/** The period that a measure opens with: fiscal years, where it is kept by them; none for judges beside each other. */
export function openingPeriod({ spec, periods }: Measure<MeasureId>): Request["period"] {
  if (spec.kind === "comparison") return undefined;
  return periods === undefined || periods.includes("fiscal-year") ? "fiscal-year" : periods[0];
}

/**
 * What the parameters of a page's address ask. One that names neither breakdown, period, rule nor definition opens with
 * the measure by fiscal year, since a single number of forty years says little. Throws as `requestFrom`.
 */
export function questionAsked(measure: Measure<MeasureId>, parameters: URLSearchParams): MeasureQuestion {
  const question = requestFrom(measure.id, parameters);
  const period = openingPeriod(measure);
  if (isLaidOut(parameters) || period === undefined) return question;
  return { ...question, request: { ...question.request, period } };
}

/** Whether parameters say how an answer is laid out, so that nothing is chosen for them. */
export function isLaidOut(parameters: URLSearchParams): boolean {
  return LAYING_OUT.some((name) => (parameters.get(name) ?? "").trim() !== "");
}

/** Whether a measure can be looked at before and after a rule: it has one number for each month. */
export function takesRules(measure: Measure<MeasureId>, variant: string): boolean {
  const known = measure.variants?.[variant] === undefined ? undefined : variant;
  return reasonNotMonthly(measure, known) === null;
}
