import type { Desk } from "../../api/desk.ts";
import type { Answer } from "../../measures/answer.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { questionAgain } from "../../measures/question-again.ts";
import { questionFault } from "../../measures/question-fault.ts";
import { parametersOf, queryText } from "../../measures/question-parameters.ts";
import type { Request } from "../../measures/request.ts";
import { STANDARD } from "../../measures/resolve.ts";

/** One definition of a measure, with its figure for the same question where that was asked. */
export interface DefinitionBeside {
  readonly id: string;
  readonly title: string;
  /** What makes it differ; null for the measure's own. */
  readonly differs: string | null;
  readonly sources: readonly string[];
  /** Address of the same view by this definition. */
  readonly address: string;
  /** The answer as a sentence; null where it was not asked or cannot be. */
  readonly sentence: string | null;
}

/** The definitions of a measure side by side. */
export interface DefinitionsBeside {
  readonly definitions: readonly DefinitionBeside[];
  /** Whether they were asked. */
  readonly asked: boolean;
}

/** The definitions of a measure, each with the address of the same question by it. */
export function definitionsOf(measure: Measure<MeasureId>, answer: Answer | null): DefinitionsBeside {
  const { id, title, sources, variants = {} } = measure;
  const own = { id: STANDARD, title, differs: null, sources, address: addressBy(id, STANDARD, answer), sentence: null };
  const others = Object.entries(variants).map(([variant, declared]): DefinitionBeside => {
    const { title: name, differs } = declared;
    const address = addressBy(id, variant, answer);
    return { id: variant, title: name, differs, sources: declared.sources ?? [], address, sentence: null };
  });
  return { definitions: [own, ...others], asked: false };
}

/**
 * The same with a figure of each, for the conditions of an answer and its last whole period, or its whole span where it
 * has no periods, and without a breakdown. A definition that cannot be asked so has none.
 */
export async function compareDefinitions(
  desk: Desk,
  measure: Measure<MeasureId>,
  answer: Answer,
): Promise<DefinitionsBeside> {
  const { definitions } = definitionsOf(measure, answer);
  const { id: release } = answer.release;
  const asked = definitions.map(async (definition) => {
    const sentence = await sentenceOf(desk, wholeRequest(answer, definition.id), release);
    return { ...definition, sentence };
  });
  return { definitions: await Promise.all(asked), asked: true };
}

async function sentenceOf(desk: Desk, request: Request<MeasureId>, release: string): Promise<string | null> {
  try {
    return (await desk.ask(request, release)).sentence;
  } catch (error) {
    if (questionFault(error) === null) throw error;
    return null;
  }
}

/** The request for one figure: without a breakdown, over the last whole period. */
function wholeRequest(answer: Answer, variant: string): Request<MeasureId> {
  const { request } = questionAgain(answer);
  const { measure, where = [], asOf, from, to } = request;
  const last = answer.rows.findLast(({ period }) => period?.partial === false && !period.provisional)?.period;
  const span = last ? { from: last.start, to: last.end } : { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const period = last && request.period !== undefined ? { period: request.period } : {};
  return { measure, variant, by: [], where, ...(asOf ? { asOf } : {}), ...period, ...span };
}

function addressBy(id: MeasureId, variant: string, answer: Answer | null): string {
  const path = `/measures/${id}`;
  const request: Request<MeasureId> = answer === null ? { measure: id } : questionAgain(answer).request;
  const isWhole = answer !== null && request.period === undefined && request.by === undefined;
  const query = queryText(parametersOf({ request: { ...request, ...(isWhole ? { by: [] } : {}), variant } }));
  return query === "" ? path : `${path}?${query}`;
}
