import { totalmem } from "node:os";
import { measured } from "../measures/measured-record.ts";
import type { PrepareWatcher } from "../measures/prepare.ts";
import { prepareViews } from "../measures/prepare-views.ts";
import { type OwnRecord, openRecord } from "../record/open-record.ts";

/** What is made ready, how it is watched, and what stops it: the work then throws the signal's reason. */
export interface PrepareReleaseOptions {
  readonly store: string;
  readonly release: string;
  readonly signal: AbortSignal;
  readonly watch?: PrepareWatcher | undefined;
}

/** Preparation may take more of the machine than questions do: it is done once, mostly before any is asked. */
const MEMORY_SHARE = 0.5;

/**
 * Makes the tables that measures read in a release that has none, with an engine of its own that may write. Throws as
 * `prepare` of the measures does.
 */
export async function prepareRelease(options: PrepareReleaseOptions): Promise<void> {
  await withWriter(options, (record, watch) => measured(record, watch));
}

/** Works out the default views of a release, with an engine of its own on one thread, beside the questions. */
export async function prepareReleaseViews(options: PrepareReleaseOptions): Promise<void> {
  await withWriter(options, (record, watch) => prepareViews(record, watch), 1);
}

async function withWriter(
  { store, release, signal, watch }: PrepareReleaseOptions,
  work: (record: OwnRecord, watch: PrepareWatcher) => Promise<unknown>,
  threads?: number,
): Promise<void> {
  signal.throwIfAborted();
  const memoryBytes = Math.floor(totalmem() * MEMORY_SHARE);
  const record = await openRecord({ store, release, memoryBytes, ...(threads === undefined ? {} : { threads }) });
  const stop = () => record.database.interrupt();
  signal.addEventListener("abort", stop);
  try {
    await work(record, (progress) => {
      signal.throwIfAborted();
      watch?.(progress);
    });
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener("abort", stop);
    record.close();
  }
}
