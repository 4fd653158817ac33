import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { madeZip } from "../../test/made-zip.ts";
import { type DownloadOptions, type DownloadRetry, download } from "./download.ts";
import type { DownloadProgress } from "./download-progress.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const first = madeZip([{ path: "a.csv", data: Buffer.alloc(300_000, "first "), method: 0 }]);
const second = madeZip([{ path: "a.csv", data: Buffer.alloc(200_000, "second "), method: 0 }]);
const firstDay = "Sat, 01 Aug 2026 06:00:00 GMT";
const secondDay = "Tue, 01 Sep 2026 06:00:00 GMT";

let folder: string;
let server: Server;
let asked: IncomingMessage["headers"][];
let answers: Answer[];
/** Breaks the connection of an answer that is meant to break; called once its first bytes are on the disk. */
let breakNow: () => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "assize-download-"));
  asked = [];
  answers = [];
  breakNow = () => {};
  server = createServer((request, response) => {
    asked.push(request.headers);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

function run(options: DownloadOptions = {}): ReturnType<typeof download> {
  const onProgress = (progress: DownloadProgress): void => {
    breakNow();
    options.onProgress?.(progress);
  };
  return download(address(), folder, {
    backoff: () => 0,
    retries: 3,
    idleMilliseconds: 30_000,
    ...options,
    onProgress,
  });
}

function address(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/EOIR%20Case%20Data.zip`;
}

interface Version {
  readonly bytes: Buffer;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

const one: Version = { bytes: first, etag: '"one"', lastModified: firstDay };
const two: Version = { bytes: second, etag: '"two"', lastModified: secondDay };

/** An honest file server: conditions, ranges and If-Range; breaks the connection after so many bytes when told to. */
function serve(version: Version, breakAfter = Number.POSITIVE_INFINITY): Answer {
  return (request, response) => {
    const { headers } = request;
    const known = {
      ...(version.etag ? { ETag: version.etag } : {}),
      ...(version.lastModified ? { "Last-Modified": version.lastModified } : {}),
    };
    const unchanged = headers["if-none-match"]
      ? headers["if-none-match"] === version.etag
      : headers["if-modified-since"] !== undefined && headers["if-modified-since"] === version.lastModified;
    if (unchanged) {
      response.writeHead(304, known).end();
      return;
    }
    const same =
      headers["if-range"] !== undefined && [version.etag, version.lastModified].includes(String(headers["if-range"]));
    const from = same ? startAsked(headers) : 0;
    if (from >= version.bytes.length) {
      response.writeHead(416, { ...known, "Content-Range": `bytes */${version.bytes.length}` }).end();
      return;
    }
    const body = version.bytes.subarray(from);
    const range = { "Content-Range": `bytes ${from}-${version.bytes.length - 1}/${version.bytes.length}` };
    response.writeHead(from > 0 ? 206 : 200, { ...known, ...(from > 0 ? range : {}), "Content-Length": body.length });
    if (breakAfter >= body.length) response.end(body);
    else {
      breakNow = () => response.destroy();
      response.write(body.subarray(0, breakAfter));
    }
  };
}

function respond(status: number, body: string | Buffer = "", headers: Record<string, string | number> = {}): Answer {
  return (_request, response) => void response.writeHead(status, headers).end(body);
}

function startAsked(headers: IncomingMessage["headers"]): number {
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
}

async function there(): Promise<string[]> {
  return (await readdir(folder)).sort();
}

const whole = ["EOIR Case Data.zip", "EOIR Case Data.zip.json"];
const partial = ["EOIR Case Data.zip.part", "EOIR Case Data.zip.part.json"];

describe("download", () => {
  it("brings the zip under its own name and says which version it is", async () => {
    answers = [serve(one)];
    const result = await run({ userAgent: "assize/test" });
    expect(result).toEqual({
      path: join(folder, "EOIR Case Data.zip"),
      fresh: true,
      etag: '"one"',
      lastModified: firstDay,
    });
    expect((await readFile(result.path)).equals(first)).toBe(true);
    expect(await there()).toEqual(whole);
    expect(asked[0]).toMatchObject({ "user-agent": "assize/test", "accept-encoding": "identity" });
  });

  it("tells how far it is, and at the end that all is there", async () => {
    answers = [serve(one)];
    const seen: DownloadProgress[] = [];
    await run({ onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toMatchObject({ receivedBytes: first.length, totalBytes: first.length });
    expect(seen.at(-1)?.bytesPerSecond).toBeGreaterThan(0);
    expect(seen.at(-1)?.secondsLeft).toBe(0);
  });

  it("takes a file whose size the server does not tell", async () => {
    answers = [
      (_request, response) => {
        response.write(first.subarray(0, 1000), () => response.end(first.subarray(1000)));
      },
    ];
    expect(await run()).toMatchObject({ fresh: true, etag: null, lastModified: null });
  });

  it.each([
    ["ETag", { ...one, lastModified: undefined }],
    ["Last-Modified", { ...one, etag: undefined }],
  ])("downloads nothing when the %s says that nothing is new", async (_by, version) => {
    answers = [serve(version)];
    await run();
    expect(await run()).toMatchObject({
      fresh: false,
      etag: version.etag ?? null,
      lastModified: version.lastModified ?? null,
    });
    expect(asked).toHaveLength(2);
    expect(await there()).toEqual(whole);
  });

  it("downloads nothing when the server ignores the question but names the same version", async () => {
    const headers = { ETag: '"one"', "Content-Length": first.length };
    answers = [respond(200, first, headers)];
    await run();
    expect(await run()).toMatchObject({ fresh: false });
  });

  it("replaces an older version by a newer one", async () => {
    answers = [serve(one)];
    await run();
    answers = [serve(two)];
    expect(await run()).toMatchObject({ fresh: true, etag: '"two"' });
    expect((await readFile(join(folder, "EOIR Case Data.zip"))).equals(second)).toBe(true);
    expect(await there()).toEqual(whole);
  });

  it("downloads again when the finished file is not the one that it noted", async () => {
    answers = [serve(one)];
    const { path } = await run();
    await writeFile(path, "short");
    expect(await run()).toMatchObject({ fresh: true });
    expect((await readFile(path)).equals(first)).toBe(true);
  });
});

describe("a download that breaks", () => {
  it.each([
    ["ETag", { ...one, lastModified: undefined }],
    ["Last-Modified", { ...one, etag: undefined }],
  ])("goes on where it stopped, held to the same version by %s", async (_by, version) => {
    answers = [serve(version, 100_000), serve(version)];
    const { path } = await run();
    expect((await readFile(path)).equals(first)).toBe(true);
    expect(asked).toHaveLength(2);
    expect(startAsked(asked[1]!)).toBeGreaterThan(0);
    expect(asked[1]?.["if-range"]).toBe(version.etag ?? version.lastModified);
  });

  it("goes on in a later run", async () => {
    answers = [serve(one, 100_000)];
    await expect(run({ retries: 0 })).rejects.toMatchObject({ code: "download-incomplete" });
    expect(await there()).toEqual(partial);
    answers = [serve(one)];
    expect(await run()).toMatchObject({ fresh: true });
    expect(startAsked(asked.at(-1)!)).toBeGreaterThan(0);
    expect(await there()).toEqual(whole);
  });

  it("starts over when it has no version to hold the server to", async () => {
    const nameless: Version = { bytes: first };
    answers = [serve(nameless, 100_000), serve(nameless)];
    await run();
    expect(asked[1]?.range).toBeUndefined();
  });

  it("is given up after the stated number of attempts, keeps what arrived and says how to resume", async () => {
    answers = [serve(one, 10_000)];
    const told: DownloadRetry[] = [];
    const error: unknown = await run({ retries: 2, onRetry: (retry) => told.push(retry) }).catch(
      (caught: unknown) => caught,
    );
    const { size } = await stat(join(folder, partial[0]!));
    expect(error).toMatchObject({
      code: "download-incomplete",
      exitCode: 2,
      details: { receivedBytes: size, expectedBytes: first.length },
      untouched: expect.stringContaining(partial[0]!),
      advice: expect.stringContaining("resume"),
    });
    expect(size).toBeGreaterThan(0);
    expect(told.map(({ failures }) => failures)).toEqual([1, 2]);
    expect(asked).toHaveLength(3);
  });

  it("finishes when all had arrived and only the end was missed", async () => {
    answers = [serve(one)];
    const { path } = await run();
    await writeFile(`${path}.part`, await readFile(path));
    await writeFile(`${path}.part.json`, await readFile(`${path}.json`));
    await rm(path);
    await rm(`${path}.json`);
    expect(await run()).toMatchObject({ fresh: true, etag: '"one"' });
    expect(asked.at(-1)?.range).toBe(`bytes=${first.length}-`);
    expect(await there()).toEqual(whole);
  });

  it("counts silence as a break", async () => {
    const silent: Answer = (_request, response) => {
      response.writeHead(200, { "Content-Length": first.length, ETag: '"one"' });
      response.write(first.subarray(0, 5000));
    };
    answers = [silent, serve(one)];
    const told: DownloadRetry[] = [];
    expect(await run({ idleMilliseconds: 300, onRetry: (retry) => told.push(retry) })).toMatchObject({ fresh: true });
    expect(told[0]?.reason).toContain("no bytes for 0.3 s");
  });

  it("stops at once when its caller aborts it, and keeps what arrived", async () => {
    const abort = new AbortController();
    answers = [
      (_request, response) => {
        response.writeHead(200, { "Content-Length": first.length, ETag: '"one"' });
        response.write(first.subarray(0, 5000), () => setImmediate(() => abort.abort(new Error("enough"))));
      },
    ];
    await expect(run({ signal: abort.signal })).rejects.toThrow("enough");
    expect(asked).toHaveLength(1);
  });
});

describe("a server that misbehaves", () => {
  it("by ignoring ranges is read from the start", async () => {
    answers = [serve(one, 100_000), respond(200, first, { ETag: '"one"' })];
    const { path } = await run();
    expect(startAsked(asked[1]!)).toBeGreaterThan(0);
    expect((await readFile(path)).equals(first)).toBe(true);
  });

  it.each([
    ["another start", () => `bytes 0-${first.length - 1}/${first.length}`],
    ["another size", (from: number) => `bytes ${from}-400000/400001`],
    ["no range named", () => undefined],
  ])("by answering a range with %s is read from the start", async (_what, rangeFrom) => {
    const wrong: Answer = (request, response) => {
      const range = rangeFrom(startAsked(request.headers));
      response.writeHead(206, { ETag: '"one"', ...(range === undefined ? {} : { "Content-Range": range }) }).end(first);
    };
    answers = [serve(one, 100_000), wrong, serve(one)];
    const { path } = await run();
    expect((await readFile(path)).equals(first)).toBe(true);
    expect(asked.map(startAsked)).toEqual([0, expect.toSatisfy((from) => from > 0), 0]);
  });

  it("by changing the file midway is read from the start", async () => {
    answers = [serve(one, 100_000), serve(two)];
    const { path, etag } = await run();
    expect(startAsked(asked[1]!)).toBeGreaterThan(0);
    expect(etag).toBe('"two"');
    expect((await readFile(path)).equals(second)).toBe(true);
  });

  it("by going on with a changed file as if it were the same is read from the start", async () => {
    const careless: Answer = (request, response) => {
      const from = startAsked(request.headers);
      const range = `bytes ${from}-${first.length - 1}/${first.length}`;
      response.writeHead(206, { ETag: '"two"', "Content-Range": range }).end(first.subarray(from));
    };
    answers = [serve(one, 100_000), careless, serve(two)];
    const { path, etag } = await run();
    expect(asked.map(startAsked)).toEqual([0, expect.toSatisfy((from) => from > 0), 0]);
    expect(etag).toBe('"two"');
    expect((await readFile(path)).equals(second)).toBe(true);
  });

  it("by failing for a while is asked again", async () => {
    answers = [respond(503), respond(429), serve(one)];
    expect(await run()).toMatchObject({ fresh: true });
  });

  it("by failing for good is given up, with its status", async () => {
    answers = [respond(503)];
    await expect(run()).rejects.toMatchObject({ code: "address-failed", details: { address: address(), status: 503 } });
    expect(asked).toHaveLength(4);
    expect(await there()).toEqual([]);
  });

  it.each([404, 403, 401, 410])("by answering %i is not asked again, and an earlier download stays", async (status) => {
    answers = [serve(one)];
    await run();
    answers = [respond(status, "no")];
    await expect(run()).rejects.toMatchObject({ code: "address-failed", exitCode: 2, details: { status } });
    expect(asked).toHaveLength(2);
    expect(await there()).toEqual(whole);
  });

  it.each([
    ["says so", "text/html; charset=utf-8"],
    ["calls it a zip", "application/zip"],
  ])("by sending a web page is found out, even if it %s", async (_what, type) => {
    answers = [respond(200, "<!DOCTYPE html><html>sign in</html>", { "Content-Type": type })];
    await expect(run()).rejects.toMatchObject({
      code: "address-failed",
      message: expect.stringContaining("a web page"),
    });
    expect(asked).toHaveLength(1);
    expect(await there()).toEqual([]);
  });

  it("by sending something that is no whole zip is found out, and an earlier download stays", async () => {
    answers = [serve(one)];
    const { path } = await run();
    answers = [serve({ ...two, bytes: second.subarray(0, 150_000) })];
    await expect(run()).rejects.toMatchObject({ code: "zip-damaged" });
    expect((await readFile(path)).equals(first)).toBe(true);
    expect(await there()).toEqual(whole);
  });

  it("by not being there is given up", async () => {
    const gone = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.zip`;
    await new Promise((resolve) => server.close(resolve));
    const failed = download(gone, folder, { backoff: () => 0, retries: 1 });
    await expect(failed).rejects.toMatchObject({
      code: "address-failed",
      message: expect.stringContaining("ECONNREFUSED"),
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
});

describe("a folder that cannot take the download", () => {
  it("is refused before anything is downloaded when the disk is too small", async () => {
    answers = [(_request, response) => void response.writeHead(200, { "Content-Length": 1e17 }).write("PK")];
    await expect(run()).rejects.toMatchObject({ code: "disk-too-small", details: { neededBytes: 1e17 } });
    expect(await there()).toEqual([]);
  });

  it("is refused when it is a file", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(download(address(), join(folder, "file"))).rejects.toMatchObject({
      code: "path-not-writable",
      exitCode: 2,
    });
    expect(asked).toHaveLength(0);
  });
});
