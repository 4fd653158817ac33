import type { Answer } from "../measures/answer.ts";
import type { AroundAnswer } from "../measures/around.ts";
import { viewAddress } from "../measures/view-address.ts";
import { envelopeOfData } from "./envelope.ts";

/** An answer in the success envelope, with its first `limit` rows and how many it has in all. */
export function answerEnvelopeOf(answer: Answer, limit: number) {
  const { kind, request, columns, rows, additive, withheld, leftOut, unclassified } = answer;
  const given = rows.slice(0, limit);
  const data = {
    kind,
    request,
    columns,
    rows: given,
    rowsTotal: rows.length,
    rowsGiven: given.length,
    additive,
    withheld,
    leftOut,
    unclassified,
  };
  return { ...stated(answer), data };
}

/** A measure around a rule in the success envelope: the months, the change, and the rules that cannot be told apart. */
export function aroundEnvelopeOf(around: AroundAnswer) {
  const { rule, others, window, column, series, before, after, level, slope, residualDegrees, placebo } = around;
  const data = {
    kind: "around",
    request: around.answer.request,
    rule,
    others,
    window,
    column,
    series,
    before,
    after,
    level,
    slope,
    residualDegrees,
    placebo,
  };
  return { ...stated(around), data };
}

/** All of an envelope but the data: measure, release, words, caveats. */
function stated(told: Answer | AroundAnswer) {
  const { measure, variant, definition, firstSay, sources, release } = "answer" in told ? told.answer : told;
  const { sentence, sql, command, citation, caveats } = told;
  const address = `/api${viewAddress(told)}`;
  return {
    ...envelopeOfData(release, null),
    measure: { ...measure, variant, definition },
    explanation: { firstSay, sentence, sources, sql, command, citation, address },
    caveats,
  };
}
