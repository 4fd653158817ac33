import { type FileHandle, open, statfs } from "node:fs/promises";
import { InputError } from "../base/errors.ts";
import { fileError } from "../base/files.ts";
import {
  type DownloadFiles,
  type DownloadNote,
  discardPart,
  type Kept,
  readFinished,
  readPart,
  writeNote,
} from "./download-files.ts";
import type { ProgressMeter } from "./download-progress.ts";
import { reason } from "./path-errors.ts";
import { looksLike } from "./zip-directory.ts";

/** What all attempts of one download share. */
export interface DownloadJob {
  readonly address: string;
  readonly folder: string;
  readonly files: DownloadFiles;
  readonly idleMilliseconds: number;
  readonly userAgent: string;
  readonly meter: ProgressMeter;
  readonly signal: AbortSignal | undefined;
}

/** An attempt that failed in a way that may pass. */
export interface Broken {
  readonly why: string;
  readonly status?: number;
  readonly gainedBytes: number;
}

/** What a response allows: go on writing at a byte, or nothing more to do, or try again. */
type Verdict = { writeFrom: number; note: DownloadNote } | "same" | "complete" | Broken;

/**
 * One request for what is still missing, and its bytes appended to the part. `same`: the finished file is the newest;
 * `complete`: the part is whole. Throws `address-failed` for answers that will not change, and the errors of writing.
 */
export async function attempt(job: DownloadJob): Promise<"same" | "complete" | Broken> {
  const part = await readPart(job.files, job.address);
  const finished = part === undefined ? await readFinished(job.files, job.address) : undefined;
  const idle = new IdleTimer(job.idleMilliseconds);
  const signal = job.signal === undefined ? idle.signal : AbortSignal.any([idle.signal, job.signal]);
  try {
    const headers = { "User-Agent": job.userAgent, "Accept-Encoding": "identity", ...conditions(part, finished) };
    const response = await fetch(job.address, { headers, signal }).catch((error: unknown) => broken(error));
    if ("why" in response) return response;
    const verdict = await judge(job, response, part, finished);
    if (typeof verdict === "string" || "why" in verdict) {
      await response.body?.cancel().catch(() => {});
      return verdict;
    }
    return await receive(job, response, verdict.writeFrom, verdict.note, idle);
  } finally {
    idle.stop();
  }
}

function conditions(part: Kept | undefined, finished: Kept | undefined): Record<string, string> {
  const validator = part === undefined ? null : strong(part);
  if (part !== undefined && part.bytes > 0 && validator !== null) {
    return { Range: `bytes=${part.bytes}-`, "If-Range": validator };
  }
  return {
    ...(finished?.etag ? { "If-None-Match": finished.etag } : {}),
    ...(finished?.lastModified ? { "If-Modified-Since": finished.lastModified } : {}),
  };
}

function strong(note: DownloadNote): string | null {
  return note.etag !== null && !note.etag.startsWith("W/") ? note.etag : note.lastModified;
}

async function judge(
  job: DownloadJob,
  response: Response,
  part: Kept | undefined,
  finished: Kept | undefined,
): Promise<Verdict> {
  const { status } = response;
  if (status === 304 && finished !== undefined) return "same";
  if (status === 206 && part !== undefined) return judgeRange(job, response, part);
  if (status === 416 && part !== undefined) {
    if (part.bytes > 0 && contentRange(response)?.total === part.bytes) return "complete";
    return startOver(job, status, "the server has no such range");
  }
  if (status === 200) {
    const note = noteOf(job, response);
    if (finished !== undefined && sameVersion(finished, note)) return "same";
    refuseOtherThanZip(job, response);
    return { writeFrom: 0, note };
  }
  if (status === 408 || status === 429 || status >= 500 || (status >= 200 && status < 400)) {
    return { why: `the server answered ${status} ${response.statusText}`.trimEnd(), status, gainedBytes: 0 };
  }
  throw refused(job, status, `${job.address} answered ${status} ${response.statusText}`.trimEnd());
}

async function judgeRange(job: DownloadJob, response: Response, part: Kept): Promise<Verdict> {
  const range = contentRange(response);
  const note = { ...noteOf(job, response), totalBytes: range?.total ?? part.totalBytes };
  if (range === undefined || range.start !== part.bytes)
    return startOver(job, 206, "the server sent another range than asked");
  const changed = part.totalBytes !== null && note.totalBytes !== part.totalBytes;
  if (changed || differs(part.etag, note.etag) || differs(part.lastModified, note.lastModified)) {
    return startOver(job, 206, "the server's file changed meanwhile");
  }
  return { writeFrom: part.bytes, note: { ...part, totalBytes: note.totalBytes } };
}

async function startOver(job: DownloadJob, status: number, why: string): Promise<Broken> {
  await discardPart(job.files);
  return { why: `${why}; starting over`, status, gainedBytes: 0 };
}

function differs(known: string | null, told: string | null): boolean {
  return known !== null && told !== null && known !== told;
}

function sameVersion(finished: Kept, note: DownloadNote): boolean {
  if (note.totalBytes !== null && note.totalBytes !== finished.bytes) return false;
  if (finished.etag !== null && note.etag !== null) return finished.etag === note.etag;
  return finished.lastModified !== null && finished.lastModified === note.lastModified;
}

function noteOf(job: DownloadJob, response: Response): DownloadNote {
  const length = response.headers.get("content-length");
  const plain = (response.headers.get("content-encoding") ?? "identity") === "identity";
  return {
    address: job.address,
    etag: response.headers.get("etag"),
    lastModified: response.headers.get("last-modified"),
    totalBytes: plain && length !== null && /^\d+$/.test(length) ? Number(length) : null,
  };
}

function contentRange(response: Response): { start: number; total: number | null } | undefined {
  const match = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(response.headers.get("content-range")?.trim() ?? "");
  if (match === null) return undefined;
  return { start: Number(match[1] ?? -1), total: match[2] === "*" ? null : Number(match[2]) };
}

async function receive(
  job: DownloadJob,
  response: Response,
  from: number,
  note: DownloadNote,
  idle: IdleTimer,
): Promise<"complete" | Broken> {
  await checkSpace(job, from, note);
  const file = await openPart(job, from, note);
  let bytes = from;
  job.meter.start(from);
  try {
    for await (const chunk of response.body ?? []) {
      idle.restart();
      if (bytes === 0 && chunk.length > 0 && chunk[0] !== 0x50) throw notZip(job, looksLike(chunk.subarray(0, 512)));
      await write(job, file, chunk, bytes);
      bytes += chunk.length;
      job.meter.update(bytes, note.totalBytes);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    return { ...broken(error), gainedBytes: bytes - from };
  } finally {
    job.meter.update(bytes, note.totalBytes, true);
    await file.close();
    if (bytes === 0) await discardPart(job.files);
  }
  if (note.totalBytes === null || bytes === note.totalBytes) return "complete";
  if (bytes > note.totalBytes) return startOver(job, response.status, "the server sent more than it announced");
  return { why: "the connection ended early", gainedBytes: bytes - from };
}

async function openPart(job: DownloadJob, from: number, note: DownloadNote): Promise<FileHandle> {
  try {
    if (from === 0) await discardPart(job.files);
    await writeNote(job.files.partNote, {
      address: note.address,
      etag: note.etag,
      lastModified: note.lastModified,
      totalBytes: note.totalBytes,
    });
    return await open(job.files.part, from === 0 ? "w" : "r+");
  } catch (error) {
    throw fileError(error, job.files.part);
  }
}

async function write(job: DownloadJob, file: FileHandle, chunk: Uint8Array, at: number): Promise<void> {
  try {
    for (let done = 0; done < chunk.length; ) {
      done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
    }
  } catch (error) {
    throw fileError(error, job.files.part, "what arrived before is kept");
  }
}

async function checkSpace(job: DownloadJob, from: number, note: DownloadNote): Promise<void> {
  if (note.totalBytes === null) return;
  const disk = await statfs(job.folder).catch(() => undefined);
  if (disk === undefined) return;
  const neededBytes = note.totalBytes - from;
  const freeBytes = disk.bavail * disk.bsize;
  if (neededBytes <= freeBytes) return;
  throw new InputError(
    "disk-too-small",
    `${job.folder} has ${freeBytes} bytes free and the download needs ${neededBytes}`,
    { path: job.folder, neededBytes, freeBytes },
    { untouched: "nothing was downloaded", advice: "free some space or choose another folder" },
  );
}

function refuseOtherThanZip(job: DownloadJob, response: Response): void {
  if (/^text\/html/i.test(response.headers.get("content-type") ?? "")) throw notZip(job, "a web page");
}

function notZip(job: DownloadJob, what: string): InputError {
  return refused(job, 200, `${job.address} sent no zip but ${what}`);
}

function refused(job: DownloadJob, status: number, what: string): InputError {
  return new InputError(
    "address-failed",
    what,
    { address: job.address, status },
    { untouched: "an earlier download is unchanged", advice: "check the address in a browser" },
  );
}

function broken(error: unknown): Broken {
  return { why: reason(error), gainedBytes: 0 };
}

class IdleTimer {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    const late = new Error(`no bytes for ${milliseconds / 1000} s`);
    this.timer = setTimeout(() => this.controller.abort(late), milliseconds);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  restart(): void {
    this.timer.refresh();
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
