import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { load } from "../src/record/load.ts";
import { assize } from "./assize.ts";
import { expectOneLine, TINY_CASES, tinyRelease, visible } from "./bad-input.ts";

let folder = "";
let store = "";
let record: string[] = [];
let server: Server;
let answer: RequestListener = (_request, response) => void response.end();

const zip = tinyRelease();

const address = (path = "/release.zip") => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assize-bad-addresses-"));
  store = join(folder, "record");
  writeFileSync(join(folder, "tiny.zip"), zip);
  await load(join(folder, "tiny.zip"), { store });
  record = visible(store);
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function loadFrom(location: string) {
  return assize(["load", location, "--store", store, "--quiet", "--retries", "0"]);
}

interface BadAnswer {
  readonly name: string;
  readonly answer: RequestListener;
  readonly exitCode: number;
  readonly wrong: RegExp;
  readonly advice: RegExp;
}

const badAnswers: readonly BadAnswer[] = [
  ...[404, 403].map((status) => ({
    name: String(status),
    answer: ((_request, response) => void response.writeHead(status).end("no")) satisfies RequestListener,
    exitCode: 2,
    wrong: new RegExp(`answered ${status}`),
    advice: /check the address in a browser/,
  })),
  {
    name: "a web page",
    answer: (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
    exitCode: 2,
    wrong: /sent no zip but a web page/,
    advice: /check the address in a browser/,
  },
  {
    name: "a text that says it is a zip",
    answer: (_request, response) => void response.writeHead(200, { "content-type": "application/zip" }).end("sorry"),
    exitCode: 2,
    wrong: /sent no zip but plain text/,
    advice: /check the address in a browser/,
  },
  {
    name: "half a zip as if it were all",
    answer: (_request, response) => void response.end(zip.subarray(0, zip.length / 2)),
    exitCode: 3,
    wrong: /not a whole zip/,
    advice: /try again later/,
  },
  {
    name: "nothing and hangs up",
    answer: (request) => void request.socket.destroy(),
    exitCode: 2,
    wrong: /cannot download/,
    advice: /check the address and the network/,
  },
];

describe("load from an address", () => {
  it.each(badAnswers)("that answers $name says so and leaves the record as it was", async (bad) => {
    answer = bad.answer;
    const line = expectOneLine(await loadFrom(address()), bad.exitCode);
    expect(line).toContain(address());
    expect(line).toMatch(bad.wrong);
    expect(line).toMatch(/unchanged|nothing was changed/);
    expect(line).toMatch(bad.advice);
    expect(visible(store)).toEqual(record);
  });

  it("that stops midway keeps what arrived, and goes on from there the next time", async () => {
    const arrived = zip.length >> 1;
    const headers = { etag: '"one"', "content-length": zip.length };
    const part = join(store, "downloads", "broken.zip.part");
    answer = (_request, response) => {
      response.writeHead(200, headers);
      response.write(zip.subarray(0, arrived));
      const waiting = setInterval(() => {
        if (statSync(part, { throwIfNoEntry: false })?.size !== arrived) return;
        clearInterval(waiting);
        response.destroy();
      }, 10);
    };
    const line = expectOneLine(await loadFrom(address("/broken.zip")), 2);
    expect(line).toContain(`stopped at ${arrived} of ${zip.length} bytes`);
    expect(line).toMatch(/is kept in .*broken\.zip\.part/);
    expect(line).toMatch(/run the same command again/);
    expect(visible(store)).toEqual(record);

    let range: string | undefined;
    answer = (request, response) => {
      range = request.headers.range;
      const rest = zip.subarray(arrived);
      const contentRange = `bytes ${arrived}-${zip.length - 1}/${zip.length}`;
      response.writeHead(206, { ...headers, "content-length": rest.length, "content-range": contentRange }).end(rest);
    };
    const { code, err } = await loadFrom(address("/broken.zip"));
    expect([code, err, range]).toEqual([0, "", `bytes=${arrived}-`]);
  });

  it("that is none of the web is refused", async () => {
    expect(expectOneLine(await loadFrom("ftp://127.0.0.1/release.zip"), 2)).toMatch(/not a web address: ftp:.*https:/);
  });

  it("tries as often as it is told, and says between tries what went wrong", async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked++;
      response.writeHead(503).end();
    };
    const { code, err } = await assize(["load", address(), "--store", store, "--retries", "1"]);
    expect([code, asked]).toEqual([2, 2]);
    expect(err).toMatch(/answered 503.*; trying again in/);
  });

  it("leaves a record that still opens", async () => {
    const { out } = await assize(["sql", "select count(*) as cases from cases", "--format", "json", "--store", store]);
    expect(JSON.parse(out)).toEqual([{ cases: String(TINY_CASES) }]);
  });
});
