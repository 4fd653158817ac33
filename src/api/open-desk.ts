import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { AssizeError, InputError } from "../base/errors.ts";
import type { PrepareWatcher } from "../measures/prepare.ts";
import { Store } from "../record/store.ts";
import type { Desk } from "./desk.ts";
import type { DeskLog } from "./desk-log.ts";
import { type OpenRelease, type OpenServedOptions, openServed } from "./open-served.ts";
import { QuestionGate } from "./question-gate.ts";
import { Remembered } from "./remembered.ts";
import { ServingFolders } from "./serving-folders.ts";
import { Shelf } from "./shelf.ts";
import { StoreDesk } from "./store-desk.ts";
import { StoreWatch } from "./store-watch.ts";

/** A desk that holds engines and files until it is closed. */
export interface OpenedDesk extends Desk {
  /** Stops looking at the store, waits for the questions that run, a little longer than they may, and lets go of all. */
  close(): Promise<void>;
}

/** What a desk is opened over, and how much it may take; all but the store has a default. */
export interface OpenDeskOptions {
  /** Folder of the store; it may be empty, or not be there yet. */
  readonly store: string;
  /** Release that is asked where none is named, whatever else is loaded. By default the newest, also one loaded later. */
  readonly release?: string | undefined;
  /** Threads of a release's engine. Default: as many as the machine has. */
  readonly threads?: number | undefined;
  /** Memory of a release's engine; at most three releases are open. Default: 2 GiB. */
  readonly memoryBytes?: number | undefined;
  /** Questions that run at the same time. Default: 2. */
  readonly concurrency?: number | undefined;
  /** Questions that may wait beyond those. Default: 64. */
  readonly mostWaiting?: number | undefined;
  /** How long a question may run, and wait before that. Default: 10 seconds. */
  readonly limitMilliseconds?: number | undefined;
  /** Rows beyond which an answer is `answer-too-large`. Default: 10,000. */
  readonly mostRows?: number | undefined;
  /** Memory for answers that were given. Default: 64 MiB. */
  readonly rememberedBytes?: number | undefined;
  /** How often the store is looked at for new releases. Default: 2 seconds. */
  readonly watchMilliseconds?: number | undefined;
  /** How long a new release's tables of measures are waited for before they are made here. Default: 5 seconds. */
  readonly patienceMilliseconds?: number | undefined;
  readonly log?: DeskLog | undefined;
  /** Told of each step where tables of measures have to be made before the desk can open. */
  readonly watch?: PrepareWatcher | undefined;
  /** Stops the opening, which then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

const SILENT: DeskLog = { info: () => undefined, warn: () => undefined };

/** A release may be replaced while it is opened; it is then opened anew, so often. */
const ROUNDS = 20;
const ROUND_MILLISECONDS = 50;
/** How much longer than the limit the last questions are waited for. */
const GRACE_MILLISECONDS = 1000;

/**
 * Opens a desk over a store. A store without a release gives a desk without one; the first that is loaded is picked up.
 * Throws `release-not-loaded` for a release that was named and is not there, and what opening a record and making its
 * tables of measures throw.
 */
export async function openDesk(options: OpenDeskOptions): Promise<OpenedDesk> {
  const { concurrency = 2, mostWaiting = 64, limitMilliseconds = 10_000, log = SILENT } = options;
  const gate = new QuestionGate({ concurrency, mostWaiting, limitMilliseconds });
  const { threads = availableParallelism(), memoryBytes = 2 * 2 ** 30, mostRows = 10_000 } = options;
  const store = new Store(options.store);
  const folders = new ServingFolders(store);
  const open = (id: string) => openOf(store, folders, id, { gate, concurrency, threads, memoryBytes, mostRows });
  const shelf = new Shelf(store.folder, open);
  const remembered = new Remembered(options.rememberedBytes ?? 64 * 2 ** 20);
  const desk = new StoreDesk(shelf, remembered, () => letGo(limitMilliseconds + GRACE_MILLISECONDS));
  let isClosing = false;
  const adopted = () => workOutClaims(desk, log, () => isClosing);
  const { release, watchMilliseconds = 2000, patienceMilliseconds = 5000 } = options;
  const looking = { release, watchMilliseconds, patienceMilliseconds, log };
  const watch = new StoreWatch({ store, folders, shelf, open, adopted, ...looking });
  const letGo = async (waitMilliseconds: number): Promise<void> => {
    isClosing = true;
    await watch.end();
    await gate.settled(waitMilliseconds);
    await Promise.race([shelf.close(), sleep(GRACE_MILLISECONDS, undefined, { ref: false })]);
    folders.close();
  };
  try {
    await watch.begin(options.watch, options.signal);
  } catch (error) {
    await letGo(0);
    throw error;
  }
  return desk;
}

/** The nine claims are many questions, and the first that anybody asks: they are worked out before that, or left where the desk closes. */
function workOutClaims(desk: Desk, log: DeskLog, isClosing: () => boolean): void {
  desk.claims().catch((error: unknown) => {
    const code = error instanceof AssizeError ? error.code : "unknown";
    if (code !== "release-not-loaded" && !isClosing())
      log.warn({ code }, "the nine claims could not be worked out beforehand");
  });
}

async function openOf(
  store: Store,
  folders: ServingFolders,
  id: string,
  options: OpenServedOptions,
): Promise<OpenRelease> {
  for (let round = 0; round < ROUNDS; round++) {
    const manifest = store.manifest(id);
    const folder = manifest === undefined ? undefined : folders.serve(manifest);
    if (folder !== undefined) return openServed(folder, id, options);
    await sleep(ROUND_MILLISECONDS);
  }
  throw new InputError(
    "release-not-loaded",
    `release ${id} is no longer in ${store.folder}`,
    { store: store.folder },
    { advice: "load it again" },
  );
}
