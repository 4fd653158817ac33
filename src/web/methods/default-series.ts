import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { parametersOf, queryText } from "../../measures/question-parameters.ts";
import type { Request } from "../../measures/request.ts";

/**
 * The series of a measure that is given where nothing is asked for: by fiscal year, by the first period that it is kept
 * by, or as it is where it has no series.
 */
export function defaultSeries({ id, spec, periods }: Measure<MeasureId>): Request<MeasureId> {
  if (spec.kind === "comparison") return { measure: id };
  const isYearly = periods === undefined || periods.includes("fiscal-year");
  const period = isYearly ? "fiscal-year" : periods[0];
  return { measure: id, ...(period === undefined ? {} : { period }) };
}

/** Address of a measure's series as a file; as JSON where the format is null. */
export function fileAddress(measure: Measure<MeasureId>, format: string | null): string {
  const query = queryText(parametersOf({ request: defaultSeries(measure), format }));
  return `/api/measures/${measure.id}${query === "" ? "" : `?${query}`}`;
}
