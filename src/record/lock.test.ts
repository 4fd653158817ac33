import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { InputError } from "../base/errors.ts";
import { takeLock } from "./lock.ts";

const folder = mkdtempSync(join(tmpdir(), "assize-lock-"));
const path = join(folder, ".lock");

function take(): () => void {
  return takeLock(path, (pid) => {
    throw new InputError("store-busy", "busy", { store: folder, pid });
  });
}

beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe("takeLock", () => {
  it("holds the lock until it is given back", () => {
    const release = take();
    expect(take).toThrow(expect.objectContaining({ code: "store-busy", details: { store: folder, pid: process.pid } }));
    release();
    take()();
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, since: "1" })],
    ["of a number that another process has now", JSON.stringify({ pid: process.pid, since: "1" })],
    ["of no process", JSON.stringify({ pid: 0, since: null })],
    ["of all processes", JSON.stringify({ pid: -1, since: null })],
    ["with nothing in it", ""],
    ["with null in it", "null"],
    ["with anything in it", "\0\xff{"],
  ])("takes over a lock %s", (_what, text) => {
    writeFileSync(path, text);
    take()();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says so when the lock cannot be made", () => {
    expect(() => takeLock(join(folder, "nowhere", ".lock"), () => process.exit())).toThrow(
      expect.objectContaining({ code: "path-not-writable", exitCode: 2 }),
    );
  });
});
