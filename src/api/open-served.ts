import { createHash } from "node:crypto";
import type { Database, Statements } from "../base/database.ts";
import { addDays } from "../base/dates.ts";
import { ReleaseError } from "../base/errors.ts";
import { version } from "../base/version.ts";
import { measuredAs } from "../measures/measured-record.ts";
import { isPrepared } from "../measures/prepare.ts";
import type { Manifest } from "../record/manifest.ts";
import { type OpenRecord, type OwnRecord, openRecord } from "../record/open-record.ts";
import { GatedStatements } from "./gated-statements.ts";
import type { QuestionGate } from "./question-gate.ts";
import type { ServedRelease } from "./served-release.ts";
import type { ServingFolder } from "./serving-folders.ts";

/** A release with an engine of its own that can do nothing but read it. */
export interface OpenRelease {
  readonly served: ServedRelease;
  /** For questions of readers: its statements take turns at the gate, and may give so many rows. */
  readonly record: OpenRecord;
  /** For statements of ours: as `record`, but of any number of rows. */
  readonly whole: OpenRecord;
  readonly folder: ServingFolder;
  /** Waits for what runs, which ought to be nothing but what was stopped already, and lets go of engine and folder. */
  close(): Promise<void>;
}

/** What the engine of a release may take, and whose turn it is. */
export interface OpenServedOptions {
  readonly gate: QuestionGate;
  /** Places of the gate. */
  readonly concurrency: number;
  readonly threads: number;
  readonly memoryBytes: number;
  /** Rows beyond which the answer to a reader's question is refused. */
  readonly mostRows: number;
}

/** The release of a manifest as its readers are told of it. */
export function servedRelease(manifest: Manifest): ServedRelease {
  const all = JSON.stringify([manifest.fingerprint, manifest.loaded_at, version]);
  return {
    id: manifest.release,
    checksum: manifest.source.sha256,
    fingerprint: createHash("sha256").update(all).digest("hex").slice(0, 32),
    simulated: manifest.simulated,
    lastDay: addDays(manifest.release, -1),
    manifest,
  };
}

/**
 * Opens a release from its serving folder: views first, then the engine is sealed, so that it reads that folder and can
 * do nothing else. Removes the folder when it is closed, and
 * when it cannot be opened. Throws as `openRecord`, and `measures-not-prepared`.
 */
export async function openServed(
  folder: ServingFolder,
  release: string,
  { gate, concurrency, threads, memoryBytes, mostRows }: OpenServedOptions,
): Promise<OpenRelease> {
  const own = await openRecord({ store: folder.store, release, withoutRaw: true, threads, memoryBytes }).catch(
    (error) => {
      folder.remove();
      throw error;
    },
  );
  const sessions: Database[] = [];
  const letGo = () => {
    for (const session of sessions) session.close();
    own.close();
    folder.remove();
  };
  try {
    for (let place = 0; place < concurrency; place++) sessions.push(await own.database.session());
    checkPrepared(own);
    const [asked, ours] = [new GatedStatements(sessions, gate, mostRows), new GatedStatements(sessions, gate)];
    const [record, whole] = [await taking(asked, own), await taking(ours, own)];
    await own.database.seal([own.folder]);
    const close = async () => {
      await Promise.all([asked.ended(), ours.ended()]);
      letGo();
    };
    return { served: servedRelease(own.manifest), record, whole, folder, close };
  } catch (error) {
    letGo();
    throw error;
  }
}

function checkPrepared(record: OpenRecord): void {
  if (isPrepared(record)) return;
  throw new ReleaseError(
    "measures-not-prepared",
    `release ${record.manifest.release} has no tables of measures`,
    { path: record.folder },
    { advice: "load it again with assize load" },
  );
}

/** The same record, asked through other statements. */
async function taking(database: Statements, own: OwnRecord): Promise<OpenRecord> {
  const record = { folder: own.folder, manifest: own.manifest, database, close: () => undefined };
  await measuredAs(record, own);
  return record;
}
