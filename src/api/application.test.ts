import { Writable } from "node:stream";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { InputError, QueryError } from "../base/errors.ts";
import { type ApplicationParts, application } from "./application.ts";
import type { Desk } from "./desk.ts";
import type { ServedRelease } from "./served-release.ts";
import { serverLog } from "./server-log.ts";

const release = (id: string, fingerprint: string) => ({ id, fingerprint }) as ServedRelease;

/** A desk of which only the releases are looked at. */
function deskWith(...releases: ServedRelease[]) {
  return {
    releases,
    get current() {
      return releases[0] ?? null;
    },
  } as unknown as Desk & { readonly releases: ServedRelease[] };
}

const long = "row,value\n".repeat(500);

/** An application over made routes, counting how often they run, and the lines that it logs. */
function made(parts: Partial<ApplicationParts> = {}) {
  const runs = { count: 0, hold: Promise.resolve() };
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const api = new Hono()
    .get("/measures/:id", async (context) => {
      runs.count++;
      await runs.hold;
      if (context.req.query("fail") === "sql") throw new QueryError("select secret_column from t", new Error("no"));
      if (context.req.query("fail") === "busy") {
        throw new InputError("server-busy", "busy", { waiting: 64, retryAfterSeconds: 2.2 });
      }
      if (context.req.query("fail") === "word") {
        throw new InputError("unknown-period", "unknown period: yearly", { period: "yearly" });
      }
      return context.json({ ok: true, run: runs.count, long });
    })
    .get("/file", (context) => context.body("PAR1".repeat(1000), 200, { "Content-Type": "application/octet-stream" }));
  const pages = new Hono()
    .get("/", (context) => context.html("<h1>Nine claims</h1>"))
    .get("/courts/:code", (context) => context.html(`<p>${context.req.param("code")}</p>`))
    .get("/assets/site.abc.css", (context) => {
      return context.body("p{}", 200, { "Content-Type": "text/css", "Cache-Control": "public, immutable" });
    });
  const desk = deskWith(release("2026-08-01", "print-1"), release("2026-07-01", "print-0"));
  const app = application({
    desk,
    api,
    pages,
    errorPage: ({ status, line }) => `<!doctype html><h1>${status}</h1><p>${line}</p>`,
    log: serverLog("debug", stream),
    ...parts,
  });
  return { app, desk, runs, lines };
}

let { app, desk, runs, lines } = made();
beforeEach(() => {
  ({ app, desk, runs, lines } = made());
});

const header = async (path: string, name: string, init: RequestInit = {}) =>
  (await app.request(path, init)).headers.get(name);

describe("who may ask", () => {
  it("answers for the names by which a machine calls itself, on any port", async () => {
    for (const host of ["localhost", "127.0.0.1:8350", "[::1]:8350"]) {
      expect((await app.request(`http://${host}/`)).status, host).toBe(200);
    }
  });

  it("refuses other names with 421, and takes those that it is told", async () => {
    const refused = await app.request("http://rebound.example:8350/");
    expect(refused.status).toBe(421);
    expect(await refused.json()).toMatchObject({ ok: false, code: "host-not-served" });
    ({ app } = made({ hosts: ["Courts.Example", "::2"] }));
    expect((await app.request("http://courts.example/")).status).toBe(200);
    expect((await app.request("http://[::2]:80/")).status).toBe(200);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "PROPFIND"])("refuses %s and says what is offered", async (method) => {
    const refused = await app.request("/api/measures/x", { method });
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(await refused.json()).toMatchObject({ code: "method-not-offered" });
  });

  it("refuses an address over 8 KB and any body", async () => {
    expect((await app.request(`/?q=${"a".repeat(8100)}`)).status).toBe(200);
    expect((await app.request(`/?q=${"a".repeat(8200)}`)).status).toBe(414);
    expect((await app.request("/", { headers: { "content-length": "1" } })).status).toBe(413);
    expect((await app.request("/", { headers: { "transfer-encoding": "chunked" } })).status).toBe(413);
  });

  it("says to OPTIONS what is offered, and to a browser's question that scripts may read the API", async () => {
    expect(await header("/", "allow", { method: "OPTIONS" })).toBe("GET, HEAD, OPTIONS");
    const asked = await app.request("/api/measures/x", {
      method: "OPTIONS",
      headers: { origin: "https://news.example", "access-control-request-method": "GET" },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
  });
});

describe("headers of every answer", () => {
  it.each(["/", "/api/measures/x", "/nothing", "/api/nothing", "/healthz", "/api/measures/x?fail=sql"])(
    "keeps a browser from running anything but the site's own files: %s",
    async (path) => {
      const { headers } = await app.request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:");
      expect(policy).toContain("base-uri 'none'; frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("geolocation=()");
      expect(headers.get("set-cookie")).toBeNull();
    },
  );

  it("lets other sites read the API and nothing else", async () => {
    expect(await header("/api/measures/x", "access-control-allow-origin")).toBe("*");
    expect(await header("/api/measures/x?fail=word", "access-control-allow-origin")).toBe("*");
    expect(await header("/api/measures/x", "cross-origin-resource-policy")).toBe("cross-origin");
    expect(await header("/", "access-control-allow-origin")).toBeNull();
    expect(await header("/", "cross-origin-resource-policy")).toBe("same-origin");
  });

  it("lets answers be kept if asked after, and leaves assets what they say of themselves", async () => {
    expect(await header("/", "cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(await header("/assets/site.abc.css", "cache-control")).toBe("public, immutable");
    expect(await header("/api/measures/x", "vary")).toBe("Accept, Accept-Encoding");
    expect(await header("/", "vary")).toBe("Accept-Encoding");
  });
});

describe("errors", () => {
  it("have one envelope in the API, also for what is not there", async () => {
    const wrong = await app.request("/api/measures/x?fail=word");
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toEqual({
      ok: false,
      code: "unknown-period",
      message: "unknown period: yearly",
      details: { period: "yearly" },
    });
    const absent = await app.request("/api/nothing");
    expect([absent.status, await absent.json()]).toMatchObject([404, { code: "not-found" }]);
    expect(absent.headers.get("cache-control")).toBe("no-store");
  });

  it("are a page for people", async () => {
    const absent = await app.request("/nothing");
    expect(absent.status).toBe(404);
    expect(absent.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await absent.text()).toContain("there is nothing at /nothing");
  });

  it("are told in plain words where the page of errors fails", async () => {
    ({ app } = made({ errorPage: () => Promise.reject(new Error("broken")) }));
    const absent = await app.request("/nothing");
    expect([absent.status, await absent.text()]).toEqual([404, "there is nothing at /nothing\n"]);
  });

  it("of ours say nothing of statements, and the log has them under the same id", async () => {
    const failed = await app.request("/api/measures/x?fail=sql");
    const text = await failed.text();
    expect(failed.status).toBe(500);
    expect(text).not.toMatch(/select|secret|query-error|\bat \//);
    const { request } = JSON.parse(text).details;
    expect(lines.find(({ code }) => code === "query-failed")).toMatchObject({ request });
  });

  it("say when to come again", async () => {
    const busy = await app.request("/api/measures/x?fail=busy");
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "3"]);
  });
});

describe("answers", () => {
  const run = async (path: string, headers: Record<string, string> = {}) =>
    (await (await app.request(path, { headers })).json()).run;

  it("are made once for one address, however its parameters are ordered", async () => {
    expect(await run("/api/measures/x?by=court&from=2016")).toBe(1);
    expect(await run("/api/measures/x?from=2016&by=court")).toBe(1);
    expect(await run("/api/measures/x?from=2017&by=court")).toBe(2);
  });

  it("are made once for all who ask at the same time, errors too", async () => {
    await Promise.all(Array.from({ length: 20 }, () => app.request("/api/measures/x")));
    expect(runs.count).toBe(1);
    await Promise.all(Array.from({ length: 20 }, () => app.request("/api/measures/x?fail=word")));
    expect(runs.count).toBe(2);
    await app.request("/api/measures/x?fail=word");
    expect(runs.count).toBe(3);
  });

  it("keep the order of a parameter that is repeated", async () => {
    expect(await run("/api/measures/x?by=court&by=judge")).toBe(1);
    expect(await run("/api/measures/x?by=judge&by=court")).toBe(2);
  });

  it("are other ones for who takes other formats", async () => {
    expect(await run("/api/measures/x", { accept: "application/json" })).toBe(1);
    expect(await run("/api/measures/x", { accept: "text/csv" })).toBe(2);
    expect(await run("/api/measures/x", { accept: "text/csv, image/png" })).toBe(2);
    expect(await run("/api/measures/x")).toBe(3);
    expect(await run("/api/measures/x", { accept: "*/*" })).toBe(3);
  });

  it("are made again once a release is loaded, also while one is being made", async () => {
    const held = Promise.withResolvers<void>();
    runs.hold = held.promise;
    const slow = app.request("/api/measures/x");
    await vi.waitUntil(() => runs.count === 1);
    desk.releases[0] = release("2026-08-01", "print-2");
    held.resolve();
    await slow;
    desk.releases[0] = release("2026-08-01", "print-1");
    expect(await run("/api/measures/x")).toBe(2);
    expect(await run("/api/measures/x")).toBe(2);
    desk.releases.unshift(release("2026-09-01", "print-3"));
    expect(await run("/api/measures/x")).toBe(3);
  });

  it("answer HEAD with the headers of GET and no body", async () => {
    const head = await app.request("/api/measures/x", { method: "HEAD" });
    const get = await app.request("/api/measures/x");
    expect([await head.text(), (await get.text()).length > 1000]).toEqual(["", true]);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  });
});

describe("tags of answers", () => {
  it("change with the release that is asked, and outlive the server", async () => {
    const tag = await header("/", "etag");
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    const pinned = await header("/?release=2026-07-01", "etag");
    desk.releases[0] = release("2026-08-01", "print-2");
    expect(await header("/", "etag")).not.toBe(tag);
    expect(await header("/?release=2026-07-01", "etag")).toBe(pinned);
    ({ app } = made());
    expect(await header("/", "etag")).toBe(tag);
  });

  it("spare who has the answer its body", async () => {
    const etag = (await header("/api/measures/x", "etag")) ?? "";
    for (const known of [etag, `"other", W/${etag}`, "*"]) {
      const spared = await app.request("/api/measures/x", { headers: { "if-none-match": known } });
      expect([spared.status, await spared.text(), spared.headers.get("etag")]).toEqual([304, "", etag]);
      expect(spared.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect(spared.headers.get("vary")).toBe("Accept, Accept-Encoding");
      expect(spared.headers.get("access-control-allow-origin")).toBe("*");
      expect(spared.headers.get("content-type")).toBeNull();
    }
    const other = await app.request("/api/measures/x", { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  });

  it("spare nobody an error", async () => {
    const wrong = await app.request("/api/measures/x?fail=word", { headers: { "if-none-match": "*" } });
    expect(wrong.status).toBe(400);
  });
});

describe("packing", () => {
  const packedAs = (accepted: string, path = "/api/measures/x") =>
    app.request(path, { headers: { "accept-encoding": accepted } });

  it("gives brotli or gzip to who takes them, each under its own tag", async () => {
    const plain = await app.request("/api/measures/x");
    const text = await plain.text();
    const [br, gzip] = [await packedAs("gzip, deflate, br"), await packedAs("gzip, br;q=0.5")];
    expect([br, gzip].map(({ headers }) => headers.get("content-encoding"))).toEqual(["br", "gzip"]);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.get("etag"))).size).toBe(3);
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(text);
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(text);
    expect(runs.count).toBe(1);
  });

  it("leaves alone what is small, what is packed already, and who takes none", async () => {
    expect((await packedAs("br", "/")).headers.get("content-encoding")).toBeNull();
    expect((await packedAs("br", "/api/file")).headers.get("content-encoding")).toBeNull();
    expect((await packedAs("br;q=0, gzip;q=0")).headers.get("content-encoding")).toBeNull();
    expect((await packedAs("*")).headers.get("content-encoding")).toBe("br");
  });
});

describe("health", () => {
  it("is up as long as it answers, and ready as long as it is told so", async () => {
    let isReady = false;
    ({ app } = made({ isReady: () => isReady }));
    expect([(await app.request("/healthz")).status, (await app.request("/readyz")).status]).toEqual([200, 503]);
    isReady = true;
    expect((await app.request("/readyz")).status).toBe(200);
  });
});

describe("the log", () => {
  it("has a line for each request with the route's pattern, and nothing of what was asked", async () => {
    await app.request("/courts/secret-court?q=secret-words");
    await app.request("/courts/secret-court?q=secret-words");
    await app.request("/secret-path");
    await app.request("/healthz");
    const known = lines.map(({ level, method, route, status, remembered }) => [
      level,
      method,
      route,
      status,
      remembered,
    ]);
    expect(known).toEqual([
      [30, "GET", "/courts/:code", 200, false],
      [30, "GET", "/courts/:code", 200, true],
      [30, "GET", "/*", 404, false],
      [20, "GET", "/healthz", 200, false],
    ]);
    expect(lines[1]).toMatchObject({ bytes: 19 });
    expect(JSON.stringify(lines)).not.toContain("secret");
  });
});
