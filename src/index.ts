/**
 * The library: what `import ... from "assize"` gives.
 *
 * @module
 */
export { AssizeError } from "./base/errors.ts";
export type { Answer, AnswerRow, Group } from "./measures/answer.ts";
export { ask } from "./measures/ask.ts";
export type { MeasureId } from "./measures/definitions/catalogue.ts";
export type { DimensionId } from "./measures/dimensions/catalogue.ts";
export { parseFilter } from "./measures/filters.ts";
export type { Filter, Request } from "./measures/request.ts";
export { type Check, checkRecord } from "./record/check.ts";
export { type Loaded, type LoadOptions, load } from "./record/load.ts";
export type { Manifest } from "./record/manifest.ts";
export { type OpenRecord, type OpenRecordOptions, openRecord } from "./record/open-record.ts";
