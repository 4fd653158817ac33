import { addDays } from "../base/dates.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";
import type { ValueNames } from "./filters.ts";
import { type PrepareWatcher, prepare, preparedViews } from "./prepare.ts";
import { properName } from "./words.ts";

/** A record with the tables of measures opened, and its own lists of values. */
export interface MeasuredRecord {
  readonly record: OpenRecord;
  readonly folder: string;
  /** Last day that the record knows of: the one before the release. */
  readonly lastDay: string;
  /** Names by code, of dimensions whose list is the record's own, commonest first. */
  readonly names: ValueNames;
}

const opened = new WeakMap<OpenRecord, Promise<MeasuredRecord>>();

/**
 * Opens the tables of measures in a record, making them first where it has none; once for each open record. Throws as
 * `prepare` does.
 */
export function measured(record: OpenRecord, watch?: PrepareWatcher): Promise<MeasuredRecord> {
  const known = opened.get(record);
  if (known !== undefined) return known;
  const opening = openMeasures(record, watch);
  opened.set(record, opening);
  opening.catch(() => opened.delete(record));
  return opening;
}

/**
 * Lets a record be asked as another of the same folder is whose tables of measures are open already, such as one whose
 * statements take turns on that one's engine. Throws as {@link measured} does.
 */
export async function measuredAs(record: OpenRecord, other: OpenRecord): Promise<void> {
  const known = await measured(other);
  opened.set(record, Promise.resolve({ ...known, record }));
}

async function openMeasures(record: OpenRecord, watch?: PrepareWatcher): Promise<MeasuredRecord> {
  const folder = await prepare(record, watch);
  for (const view of preparedViews(folder)) await record.database.run(view);
  const rows = await record.database.rows(
    "select dimension, code, name from dimension_values order by dimension, rows desc, code",
  );
  const names = new Map<DimensionId, Map<string, string>>();
  for (const [dimension, listed] of Map.groupBy(rows as unknown as ListedValue[], (row) => row.dimension)) {
    names.set(dimension, distinctNames(listed));
  }
  return { record, folder, lastDay: addDays(record.manifest.release, -1), names };
}

interface ListedValue {
  readonly dimension: DimensionId;
  readonly code: string;
  readonly name: string | null;
}

/** Names by code; where several codes have one name, as courts in one city do, the code stands behind it. */
function distinctNames(listed: readonly ListedValue[]): Map<string, string> {
  const named = listed.map(({ code, name }) => [code, name === null ? code : properName(name)] as const);
  const holders = Map.groupBy(named, ([, name]) => name);
  return new Map(named.map(([code, name]) => [code, holders.get(name)?.length === 1 ? name : `${name} (${code})`]));
}
