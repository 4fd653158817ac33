import type { Measure } from "./definition.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import { kindOf } from "./kinds/kinds.ts";
import type { Question } from "./kinds/question.ts";
import type { Request } from "./request.ts";
import { definitionOf, questionOf, resolveRequest } from "./resolve.ts";

/** The last day of an imagined release, so that an example does not change from month to month. */
const LAST_DAY = "2026-07-31";

/** A plain request of a measure, as a command and as the statement that it becomes. */
export interface Example {
  readonly request: Request<MeasureId>;
  readonly command: string;
  readonly statement: string;
  readonly question: Question;
}

/** The example of a measure's page: its first dimension, by its first period or by fiscal year, over five years. */
export function exampleOf(measure: Measure<MeasureId>): Example {
  const { id, dimensions, periods } = measure;
  const asked = measure.by ?? dimensions.slice(0, 1);
  const request: Request<MeasureId> = {
    measure: id,
    by: asked,
    period: periods?.[0] ?? "fiscal-year",
    from: "FY2016",
    to: "FY2020",
  };
  const definition = definitionOf(measure);
  const question = questionOf(definition, resolveRequest(request, definition, new Map(), LAST_DAY));
  const statement = kindOf(definition.spec).compile(question).inlined;
  const by = asked.length === 0 ? "" : ` --by ${asked.join(",")}`;
  const command = `assize ask ${id}${by} --period ${request.period} --from ${request.from} --to ${request.to}`;
  return { request, command, statement, question };
}
