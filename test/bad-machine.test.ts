import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { load } from "../src/record/load.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";
import { assize, start } from "./assize.ts";
import { expectOneLine, RELEASE, ROOT, TINY_CASES, tableText, tinyRelease, visible } from "./bad-input.ts";

const CASES = 200;
const megabyte = 1 << 20;

let folder = "";
let store = "";
let record: string[] = [];

const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assize-bad-machine-"));
  chmodSync(folder, 0o755);
  store = at("record");
  writeFileSync(at("tiny.zip"), tinyRelease());
  await load(at("tiny.zip"), { store });
  record = visible(store);
  await writeRelease(at("good.zip"), { cases: CASES, seed: 5, damage: "on" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function casesIn(place: string): Promise<number> {
  const { out } = await assize(["sql", "select count(*) as n from cases", "--format", "json", "--store", place]);
  return Number(JSON.parse(out)[0].n);
}

/** A load that has begun to read; it stands still until it is sent SIGCONT. */
async function halted(words: readonly string[]): Promise<ReturnType<typeof start>> {
  const run = start(words);
  await new Promise<void>((resolve) => {
    run.process.stderr?.on("data", (text: Buffer) => {
      if (!text.includes("reading")) return;
      run.process.kill("SIGSTOP");
      resolve();
    });
  });
  return run;
}

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("load on a disk that fills up", () => {
  it("says beforehand how much it needs and has not", async () => {
    const huge = { path: `${ROOT}/tblHuge.csv`, data: "a\tb\r\n1\t2\r\n", statedBytes: 2 ** 45, zip64: true };
    writeFileSync(at("huge.zip"), tinyRelease([huge]));
    const run = await assize(["load", at("huge.zip"), "--store", store, "--quiet", "--allow-large"]);
    const line = expectOneLine(run, 2);
    expect(line).toMatch(/needs about \d+\.\d GB on the disk of .*record, which has \d+\.\d GB free/);
    expect(line).toMatch(/nothing was changed; free some space, or name a folder on another disk with --store/);
    expect(visible(store)).toEqual(record);
  });

  it("keeps the record whatever it was writing, and goes on when there is room", async () => {
    const mine = at("full");
    cpSync(store, mine, { recursive: true });
    const before = visible(mine);
    const work = join(mine, ".loading", RELEASE);
    const release = tinyRelease([{ path: `${ROOT}/tblLookupSex.csv`, data: tableText("tblLookupSex", 0) }]);
    writeFileSync(at("full.zip"), release);
    const words = ["load", at("full.zip"), "--store", mine, "--quiet"];
    expectOneLine(await assize(words), 3);

    // A load that goes on finds in the place of one of its files one that is always full.
    const files = ["text/A_TblCase.tsv", "raw/A_TblCase.parquet.tmp", "judges.parquet.tmp", "manifest.json.tmp"];
    for (const file of files) {
      symlinkSync("/dev/full", join(work, file));
      const line = expectOneLine(await assize([...words, "--allow-empty"]), 2);
      expect(line).toContain(`no space left on the disk of ${join(work, file).replace(".json.tmp", ".json")}`);
      expect(line).toMatch(/; no record was changed; free some space and run the same command again$/);
      expect(visible(mine)).toEqual(before);
      rmSync(join(work, file), { force: true });
    }
    const { code, out } = await assize([...words, "--allow-empty"]);
    expect([code, out.includes("taking up a load that had been stopped")]).toEqual([0, true]);
    expect(await casesIn(mine)).toBe(TINY_CASES);
  });
});

describe("load on a small disk", () => {
  const mounted = () => spawnSync("mount", ["-t", "tmpfs", "-o", "size=96m", "tmpfs", at("disk")]).status === 0;
  const filler = () => join(at("disk"), "filler");

  /** Takes all space but so many bytes. */
  function fillDisk(leave: number): void {
    const descriptor = openSync(filler(), "w");
    const { bavail, bsize } = statfsSync(at("disk"));
    const piece = Buffer.alloc(bsize);
    for (let left = bavail * bsize - leave; left > 0; left -= bsize) writeSync(descriptor, piece);
    closeSync(descriptor);
  }

  it("stops beforehand and midway, keeps the record, and goes on when there is room", async (test) => {
    mkdirSync(at("disk"));
    // Only an administrator may mount; the full disk itself is tried above in any case.
    if (!mounted()) return test.skip("this user may not mount a small disk");
    try {
      const mine = join(at("disk"), "record");
      cpSync(store, mine, { recursive: true });
      const before = visible(mine);
      const words = ["load", at("good.zip"), "--store", mine];

      fillDisk(8 * megabyte);
      const line = expectOneLine(await assize([...words, "--quiet"]), 2);
      expect(line).toMatch(/needs about 0\.1 GB .*, which has 0\.0 GB free; nothing was changed; free some space/);
      rmSync(filler());

      const run = await halted(words);
      fillDisk(0);
      run.process.kill("SIGCONT");
      const { code, err } = await run.ended;
      expect(code).toBe(2);
      expect(lastLine(err)).toMatch(/^assize: no space left on the disk of .*; no record was changed; free some space/);
      expect(visible(mine)).toEqual([...before, ...visible(mine).filter((path) => path.startsWith(filler()))]);

      rmSync(filler());
      const again = await assize([...words, "--quiet"]);
      expect([again.code, again.err]).toEqual([0, ""]);
      expect(again.out).toContain("taking up a load that had been stopped");
      expect(await casesIn(mine)).toBe(CASES);
    } finally {
      spawnSync("umount", ["-l", at("disk")]);
    }
  });
});

describe("load without permission", () => {
  afterAll(() => {
    chmodSync(store, 0o755);
    chmodSync(at("tiny.zip"), 0o644);
  });

  it("says what it may not write, and leaves the record as it was", async () => {
    chmodSync(store, 0o555);
    for (const place of [store, join(store, "deeper")]) {
      const run = await assize(["load", at("tiny.zip"), "--store", place, "--quiet"], { asNobody: true });
      const line = expectOneLine(run, 2);
      expect(line).toMatch(
        /cannot write to .*record.*: permission denied; no record was changed; check its permissions/,
      );
    }
    expect(visible(store)).toEqual(record);
    const asked = ["sql", "select count(*) as n from cases", "--format", "json", "--store", store];
    expect(JSON.parse((await assize(asked, { asNobody: true })).out)).toEqual([{ n: String(TINY_CASES) }]);
  });

  it("says what it may not read", async () => {
    chmodSync(at("tiny.zip"), 0);
    const loading = await assize(["load", at("tiny.zip"), "--store", at("other"), "--quiet"], { asNobody: true });
    expect(expectOneLine(loading, 2)).toMatch(/cannot read .*tiny\.zip: .*permission denied.*; check its permissions/);
    expect(existsSync(at("other"))).toBe(false);

    chmodSync(store, 0);
    const asking = await assize(["sql", "select 1", "--store", store], { asNobody: true });
    expect(expectOneLine(asking, 2)).toMatch(/cannot read .*record: .*permission denied.*; check its permissions/);
  });
});

describe("two loads at once", () => {
  it("into one store: the second is told so; Ctrl-C ends the first, and the next one goes on where it was", async () => {
    const mine = at("busy");
    cpSync(store, mine, { recursive: true });
    const before = visible(mine);
    const words = ["load", at("good.zip"), "--store", mine, "--memory", "1GB"];

    const first = await halted(words);
    const line = expectOneLine(await assize([...words, "--quiet"]), 2);
    expect(line).toMatch(/another load is writing to .*busy \(process \d+\); nothing was changed; wait for it to end/);
    expect(line).toContain(`process ${first.process.pid}`);

    first.process.kill("SIGINT");
    first.process.kill("SIGCONT");
    const stopped = await first.ended;
    expect(stopped.code).toBe(130);
    expect(lastLine(stopped.err)).toBe(
      "assize: stopped by Ctrl-C; no record was changed; run the same command again: it goes on where it was",
    );
    expect(visible(mine)).toEqual(before);
    expect(existsSync(join(mine, ".lock"))).toBe(false);

    const again = await assize([...words, "--quiet"]);
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(again.out).toContain("taking up a load that had been stopped");
    expect(await casesIn(mine)).toBe(CASES);
  });

  it.each([
    ["a process that is gone", () => JSON.stringify({ pid: spawnSync("true").pid, since: "1" })],
    ["nobody", () => "\0garbage"],
  ])("a lock of %s is no second load", async (_whose, text) => {
    writeFileSync(join(store, ".lock"), text());
    const { code, err, out } = await assize(["load", at("tiny.zip"), "--store", store, "--quiet"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/is loaded already, unchanged/);
    expect(existsSync(join(store, ".lock"))).toBe(false);
  });
});
