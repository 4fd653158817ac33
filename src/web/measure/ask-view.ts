import type { Desk } from "../../api/desk.ts";
import type { Answer } from "../../measures/answer.ts";
import type { AroundAnswer } from "../../measures/around.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { type QuestionFault, questionFault } from "../../measures/question-fault.ts";
import type { MeasureQuestion } from "../../measures/question-parameters.ts";
import { FILTER_FIELDS } from "./form-words.ts";
import { questionAsked } from "./opening-view.ts";

/** What a page shows: an answer, or a measure around a rule. */
export type Told = Answer | AroundAnswer;

/** The answer that something told rests on. */
export function answerIn(told: Told): Answer {
  return "answer" in told ? told.answer : told;
}

/** A question of an address with what came of it: an answer, or what is wrong with the question. */
export interface AskedView {
  readonly told: Told | null;
  readonly fault: QuestionFault | null;
  /** Hash of the definition that the address was written for, where it is another now; null otherwise. */
  readonly formerDefinition: string | null;
}

/**
 * Asks what the parameters of an address ask. A fault of the question is told and not thrown; `release-not-loaded`,
 * `server-busy` and faults of ours are thrown.
 */
export async function askView(
  desk: Desk,
  measure: Measure<MeasureId>,
  parameters: URLSearchParams,
): Promise<AskedView> {
  try {
    const question = questionAsked(measure, questionPart(parameters));
    const told = await tell(desk, question);
    const { hash } = answerIn(told).definition;
    const isFormer = question.definition !== null && question.definition !== hash;
    return { told, fault: null, formerDefinition: isFormer ? question.definition : null };
  } catch (error) {
    const fault = questionFault(error);
    if (fault === null) throw error;
    return { told: null, fault, formerDefinition: null };
  }
}

/** Asks the desk a question: for an answer, or around the rule that it names. Throws as the desk does. */
export function tell(desk: Desk, { request, rule, release }: MeasureQuestion): Promise<Told> {
  const named = release ?? undefined;
  if (rule === null) return desk.ask(request, named);
  const { measure, variant, where, asOf } = request;
  return desk.around(
    {
      measure,
      rule,
      ...(variant === undefined ? {} : { variant }),
      ...(where === undefined ? {} : { where }),
      ...(asOf === undefined ? {} : { asOf }),
    },
    named,
  );
}

/** The parameters that ask, without the fields of a condition that is not whole yet. */
export function questionPart(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !FILTER_FIELDS.some((field) => field === name)));
}
