import { measured } from "../measures/measured-record.ts";
import { prepareViews } from "../measures/prepare-views.ts";
import { type OpenRecord, openRecord } from "../record/open-record.ts";
import { storeFolder } from "./options.ts";
import type { Screen } from "./screen.ts";

/** Options by which a command finds its record, as commander parses them. */
export interface RecordFlags {
  readonly store?: string;
  readonly release?: string;
  readonly memory?: number;
}

/** Does work with a loaded release, which is closed afterwards. Throws as `openRecord`. */
export async function withRecord<T>(flags: RecordFlags, work: (record: OpenRecord) => Promise<T>): Promise<T> {
  const record = await openRecord({
    store: storeFolder(flags.store),
    ...(flags.release === undefined ? {} : { release: flags.release }),
    ...(flags.memory === undefined ? {} : { memoryBytes: flags.memory }),
  });
  try {
    return await work(record);
  } finally {
    record.close();
  }
}

/** Makes the tables that measures read, where a record has none yet, showing how far it has come. */
export async function prepareMeasures(record: OpenRecord, screen: Screen): Promise<void> {
  try {
    await measured(record, ({ item, done, total }) =>
      screen.show("preparing the measures", item, done, total, "steps"),
    );
  } finally {
    screen.clear();
  }
}

/** Works out the default views of every measure, where a record has none yet, showing how far it has come. */
export async function prepareDefaultViews(record: OpenRecord, screen: Screen): Promise<void> {
  try {
    await prepareViews(record, ({ item, done, total }) =>
      screen.show("working out the default views", item, done, total, "steps"),
    );
  } finally {
    screen.clear();
  }
}

/** As {@link withRecord} with the tables of measures ready; undefined where nothing has been loaded. */
export async function withRecordIfAny<T>(
  flags: RecordFlags,
  screen: Screen,
  work: (record: OpenRecord) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await withRecord(flags, async (record) => {
      await prepareMeasures(record, screen);
      return work(record);
    });
  } catch (error) {
    if (isNothingLoaded(error) && flags.release === undefined) return undefined;
    throw error;
  }
}

function isNothingLoaded(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "release-not-loaded";
}
