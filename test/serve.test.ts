import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type SimulatedRecord, simulatedRecord } from "./simulated-record.ts";

const command = fileURLToPath(new URL("../bin/assize.js", import.meta.url));

/** Processes that a failed test left behind. */
const running: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** Starts the built `assize serve` on any free port; gives its address once it listens. */
async function serving(...words: string[]) {
  const child = spawn(process.execPath, [command, "serve", "--port", "0", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  const log = text(child.stderr);
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  for await (const line of reader) {
    lines.push(line);
    if (line.includes("Ctrl-C stops")) break;
  }
  const address = /http:\/\/[\d.:]+/.exec(lines.join("\n"))?.[0] ?? "";
  /** Asks it to stop; gives its exit code and all that it logged. */
  const stopped = async (signal: NodeJS.Signals) => {
    const exit = once(child, "exit");
    child.kill(signal);
    const [code] = await exit;
    return { code, log: await log };
  };
  return { said: lines.join("\n"), address, stopped };
}

describe("assize serve", () => {
  const empty = mkdtempSync(join(tmpdir(), "assize-serve-"));
  let simulated: SimulatedRecord;
  beforeAll(async () => {
    simulated = await simulatedRecord(4, 400);
  });
  afterAll(() => {
    simulated.close();
    rmSync(empty, { recursive: true });
  });

  it("says what it serves and where, answers pages and API, and stops in order", async () => {
    const { said, address, stopped } = await serving("--store", simulated.store);
    expect(said).toContain(`SIMULATED release ${simulated.record.manifest.release}`);
    for (const path of ["/", "/measures", "/readyz", "/api/openapi.json", "/api/measures/pending_cases"]) {
      expect((await fetch(`${address}${path}`)).status, path).toBe(200);
    }
    const again = await fetch(`${address}/api/measures/pending_cases`);
    expect(await again.json()).toMatchObject({ ok: true, release: { simulated: true } });
    const { code, log } = await stopped("SIGINT");
    expect(code).toBe(0);
    expect(log).toContain('"route":"/api/measures/:id"');
    expect(log).not.toContain("pending_cases");
  });

  it("gives who asks again the same tag after it was started again", async () => {
    const tags = [];
    for (let start = 0; start < 2; start++) {
      const { address, stopped } = await serving("--store", simulated.store, "--quiet");
      tags.push((await fetch(`${address}/api/measures/pending_cases?by=court`)).headers.get("etag"));
      expect(await stopped("SIGTERM")).toEqual({ code: 0, log: "" });
    }
    expect(tags[0]).toMatch(/^"[\w-]{22}/);
    expect(tags[1]).toBe(tags[0]);
  });

  it("serves the published figures where nothing is loaded", async () => {
    const { said, address, stopped } = await serving("--store", empty);
    expect(said).toContain("nothing is loaded");
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await fetch(`${address}/api/measures/pending_cases`)).status).toBe(404);
    expect((await stopped("SIGTERM")).code).toBe(0);
  });

  it("warns where others reach it", async () => {
    const { stopped } = await serving("--store", empty, "--host", "0.0.0.0");
    expect((await stopped("SIGTERM")).log).toContain("warning: whoever reaches 0.0.0.0 may ask");
  });

  it("says in one line that the port is taken", async () => {
    const { address, stopped } = await serving("--store", empty);
    const { port } = new URL(address);
    const child = spawn(process.execPath, [command, "serve", "--store", empty, "--port", port]);
    const said = text(child.stderr);
    const [code] = await once(child, "exit");
    expect(code).toBe(2);
    expect(await said).toMatch(/^assize: port \d+ of 127\.0\.0\.1 is taken by another program; .*\n$/);
    await stopped("SIGTERM");
  });
});
