/**
 * The library: what `import ... from "assize"` gives.
 *
 * @module
 */
export { AssizeError } from "./base/errors.ts";
export { type Check, checkRecord } from "./record/check.ts";
export { type Loaded, type LoadOptions, load } from "./record/load.ts";
export type { Manifest } from "./record/manifest.ts";
export { type OpenRecord, type OpenRecordOptions, openRecord } from "./record/open-record.ts";
