import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { InputError, ReleaseError } from "../base/errors.ts";
import { fileError } from "../base/files.ts";
import { fileNameOf, parseAddress } from "./address.ts";
import { attempt, type Broken, type DownloadJob } from "./download-attempt.ts";
import { discardPart, downloadFiles, readFinished, readPart, writeNote } from "./download-files.ts";
import { type DownloadProgress, ProgressMeter } from "./download-progress.ts";
import { reason } from "./path-errors.ts";
import { checkDirectory } from "./zip-directory.ts";

/** An attempt that brought this much was worth making: the count of failures starts anew. */
const WORTHWHILE_BYTES = 8 * 1024 * 1024;

export interface DownloadOptions {
  /** Failed attempts in a row after which it gives up, beyond the first. Default 6. */
  readonly retries?: number | undefined;
  /** Milliseconds to wait after so many failures in a row. Default 1 s, doubling, at most 60 s. */
  readonly backoff?: ((failures: number) => number) | undefined;
  /** Milliseconds without a byte after which an attempt counts as failed. Default 60,000. */
  readonly idleMilliseconds?: number | undefined;
  /** Default `assize`. */
  readonly userAgent?: string | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  readonly onRetry?: ((retry: DownloadRetry) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Told before each wait between two attempts. */
export interface DownloadRetry {
  readonly failures: number;
  readonly retries: number;
  readonly waitMilliseconds: number;
  readonly reason: string;
}

export interface Download {
  /** The finished zip. */
  readonly path: string;
  /** False when the server has nothing newer than what is there; then nothing was downloaded. */
  readonly fresh: boolean;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * Brings the zip at an address into a folder, under the address's file name. What arrives is kept in `NAME.part` with
 * its origin in `NAME.part.json`, so that the next attempt, or the next run, resumes it if the server's file is still
 * the same; `NAME` itself is replaced only by a whole zip whose directory can be read. `NAME.json` remembers the
 * version, so that a second run asks only whether there is a newer one.
 * Throws `bad-option`, `address-failed` (refused, unreachable, or not a zip), `download-incomplete` (the part is kept),
 * `zip-damaged`, `disk-full`, `disk-too-small`, `path-not-writable`; the signal's reason when aborted.
 */
export async function download(address: string, folder: string, options: DownloadOptions = {}): Promise<Download> {
  const url = parseAddress(address);
  const files = downloadFiles(join(folder, fileNameOf(url)));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError(error, folder);
  });
  const job: DownloadJob = {
    address: url.href,
    folder,
    files,
    idleMilliseconds: options.idleMilliseconds ?? 60_000,
    userAgent: options.userAgent ?? "assize",
    meter: new ProgressMeter(options.onProgress),
    signal: options.signal,
  };
  const result = await persist(job, options);
  if (result === "same") {
    const { etag = null, lastModified = null } = (await readFinished(files, job.address)) ?? {};
    return { path: files.path, fresh: false, etag, lastModified };
  }
  return finish(job);
}

async function persist(job: DownloadJob, options: DownloadOptions): Promise<"same" | "complete"> {
  const { retries = 6, backoff = (failures: number): number => Math.min(60_000, 1000 * 2 ** (failures - 1)) } = options;
  let failures = 0;
  for (;;) {
    const outcome = await attempt(job);
    options.signal?.throwIfAborted();
    if (typeof outcome === "string") return outcome;
    failures = outcome.gainedBytes >= WORTHWHILE_BYTES ? 1 : failures + 1;
    if (failures > retries) throw await gaveUp(job, outcome);
    const waitMilliseconds = backoff(failures);
    options.onRetry?.({ failures, retries, waitMilliseconds, reason: outcome.why });
    await sleep(waitMilliseconds, undefined, { signal: options.signal });
  }
}

async function finish(job: DownloadJob): Promise<Download> {
  const { files, address } = job;
  await checkDirectory(files.part).catch(async (error: unknown) => {
    await discardPart(files);
    throw new ReleaseError(
      "zip-damaged",
      `what ${address} sent is not a whole zip: ${reason(error)}`,
      { path: files.path },
      {
        untouched: "the part was thrown away, an earlier download is unchanged",
        advice: "try again later",
        cause: error,
      },
    );
  });
  const part = await readPart(files, address);
  const etag = part?.etag ?? null;
  const lastModified = part?.lastModified ?? null;
  try {
    await rename(files.part, files.path);
    await writeNote(files.note, { address, etag, lastModified, totalBytes: part?.bytes ?? null });
    await rm(files.partNote, { force: true });
  } catch (error) {
    throw fileError(error, files.path);
  }
  return { path: files.path, fresh: true, etag, lastModified };
}

async function gaveUp(job: DownloadJob, last: Broken): Promise<InputError> {
  const { address, files } = job;
  const part = await readPart(files, address);
  if (part === undefined || part.bytes === 0) {
    return new InputError(
      "address-failed",
      `cannot download ${address}: ${last.why}`,
      { address, ...(last.status === undefined ? {} : { status: last.status }) },
      { untouched: "nothing was changed", advice: "check the address and the network, or try again later" },
    );
  }
  const of = part.totalBytes === null ? "" : ` of ${part.totalBytes}`;
  return new InputError(
    "download-incomplete",
    `the download of ${address} stopped at ${part.bytes}${of} bytes: ${last.why}`,
    { address, receivedBytes: part.bytes, expectedBytes: part.totalBytes },
    { untouched: `what arrived is kept in ${files.part}`, advice: "run the same command again to resume" },
  );
}
