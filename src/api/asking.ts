import type { Answer } from "../measures/answer.ts";
import type { MeasureId } from "../measures/definitions/catalogue.ts";
import type { ValueNames } from "../measures/filters.ts";
import type { Request } from "../measures/request.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { ServedRelease } from "./served-release.ts";

/**
 * One release of the desk, for functions that put several questions to it: sheets, search, the integrity report. Each
 * question is bounded and remembered as any other of the desk, and may be put at the same time as others.
 */
export interface Asking {
  readonly release: ServedRelease;
  /** Answers a request, as `ask` of the measures; the same request is worked out once. */
  ask(request: Request<MeasureId>): Promise<Answer>;
  /** Values of the dimensions whose list is the record's own: names by code, commonest first. */
  values(): Promise<ValueNames>;
  /**
   * Reads the clean tables and the tables of measures with statements of ours; raw tables are not among them. Each
   * statement is bounded as a question is, and none is remembered.
   */
  read<T>(work: (record: OpenRecord) => Promise<T>): Promise<T>;
}
