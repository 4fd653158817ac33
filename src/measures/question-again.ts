import { addDays } from "../base/dates.ts";
import type { Answer } from "./answer.ts";
import type { AroundAnswer } from "./around.ts";
import type { MeasureQuestion } from "./question-parameters.ts";
import type { Filter, Request } from "./request.ts";
import { definitionOf, findMeasure, STANDARD } from "./resolve.ts";

/**
 * The question that gives an answer again, to the digit: its request with every default filled in, of its release and
 * by its definition.
 */
export function questionAgain(told: Answer | AroundAnswer): MeasureQuestion {
  const answer = "answer" in told ? told.answer : told;
  const { measure, variant, by, where, period, from, to, asOf, openEnded } = answer.request;
  const filters = where.map(({ dimension, codes, range, not }): Filter => {
    return range === null ? { dimension, values: codes, not } : { dimension, range, not };
  });
  const own = findMeasure(measure);
  const isUnbroken = by.length === 0 && definitionOf(own, variant).by.length === 0;
  const span: Pick<Request, "by" | "period" | "from" | "to"> = {
    ...(isUnbroken ? {} : { by }),
    ...(period === null ? {} : { period }),
    ...(from === null ? {} : { from }),
    ...(openEnded ? {} : { to }),
  };
  return {
    request: {
      measure: own.id,
      ...(variant === STANDARD ? {} : { variant }),
      where: filters,
      ...("answer" in told ? {} : span),
      ...(asOf === addDays(answer.release.id, -1) ? {} : { asOf }),
    },
    rule: "answer" in told ? told.rule.id : null,
    release: answer.release.id,
    definition: answer.definition.hash,
    format: null,
    limit: null,
  };
}
