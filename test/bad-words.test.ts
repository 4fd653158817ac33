import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { load } from "../src/record/load.ts";
import { assize } from "./assize.ts";
import { expectOneLine, RELEASE, TINY_CASES, tinyRelease, visible } from "./bad-input.ts";

let folder = "";

const at = (name: string) => join(folder, name);

/** Puts other content into a file of a record, which is read-only. */
function replace(path: string, content: string): void {
  rmSync(path);
  writeFileSync(path, content);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assize-bad-words-"));
  writeFileSync(at("tiny.zip"), tinyRelease());
  await load(at("tiny.zip"), { store: at("record") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line", () => {
  it.concurrent.each([
    [["load", "--bogus"], /unknown option '--bogus'; see assize load --help/],
    [["load"], /no release named; name a zip/],
    [["load", "x.zip", "--release", "August"], /--release August is not a day such as 2026-08-01/],
  ])("answers %j in one line", async (words, wrong) => {
    expect(expectOneLine(await assize(words), 2)).toMatch(wrong);
  });

  it.concurrent("tells where an error was thrown only when it is asked to", async () => {
    const { code, err } = await assize(["load", at("nowhere.zip"), "--quiet"], { variables: { ASSIZE_DEBUG: "1" } });
    expect(code).toBe(2);
    expect(err).toMatch(/^assize: no such file .*\n(.*\n)+ +at /);
  });
});

describe("check and sql", () => {
  it.concurrent.each([
    ["check", "--store"],
    ["sql", "select 1", "--store"],
  ])("say of an empty store that nothing is loaded: %s", async (...words) => {
    mkdirSync(at("empty"), { recursive: true });
    const line = expectOneLine(await assize([...words, at("empty")]), 2);
    expect(line).toMatch(/no release has been loaded into .*; load one with: assize load/);
  });

  it.concurrent("say which releases there are when asked for another", async () => {
    const line = expectOneLine(await assize(["check", "--release", "2020-01-01", "--store", at("record")]), 2);
    expect(line).toMatch(/release 2020-01-01 is not in .*; loaded: 2026-08-01/);
  });

  it.concurrent.each([
    ["selec 1", /Parser Error: syntax error at or near "selec"/],
    ["select nothing\nfrom cases", /column "nothing" not found.*Candidate/],
  ])("sql answers %j with the engine's reason in one line", async (statement, wrong) => {
    expect(expectOneLine(await assize(["sql", statement, "--store", at("record")]), 2)).toMatch(wrong);
  });

  it.concurrent("sql answers a bad statement from standard input in the same way", async () => {
    const run = await assize(["sql", "--store", at("record")], { input: "select error('two' || chr(10) || 'lines');" });
    expect(expectOneLine(run, 2)).toMatch(/two lines/);
  });
});

describe("a record that is not what it was", () => {
  let manifest = "";
  const path = () => join(at("record"), RELEASE, "manifest.json");

  beforeAll(() => {
    manifest = readFileSync(path(), "utf8");
  });

  /** Every command that reads a record. */
  const commands = () => [
    ["check", "--store", at("record")],
    ["sql", "select 1", "--store", at("record")],
    ["load", at("tiny.zip"), "--store", at("record"), "--quiet", "--force"],
  ];

  it("is refused by every command when a newer version wrote it, and left alone", async () => {
    replace(path(), manifest.replace('"format": 1', '"format": 99'));
    const before = visible(at("record"));
    for (const words of commands()) {
      const line = expectOneLine(await assize(words), 3);
      expect(line).toMatch(
        /2026-08-01 was written by a newer assize \(format 99,.*; nothing was changed; update assize/,
      );
    }
    expect(visible(at("record"))).toEqual(before);
  });

  it("is named when its manifest is damaged, and loading again mends it", async () => {
    replace(path(), manifest.slice(0, 100));
    for (const words of commands().slice(0, 2)) {
      const line = expectOneLine(await assize(words), 3);
      expect(line).toMatch(/2026-08-01\/manifest\.json is damaged: .*; load the release again/);
    }
    const { code, err } = await assize(["load", at("tiny.zip"), "--store", at("record"), "--quiet"]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(path(), "utf8")).tables).toHaveLength(1);
  });

  it("is named when a file of it is gone or broken", async () => {
    rmSync(join(at("record"), RELEASE, "cases.parquet"));
    replace(join(at("record"), RELEASE, "repairs.parquet"), "broken");
    const sql = expectOneLine(await assize(["sql", "select 1", "--store", at("record")]), 3);
    expect(sql).toMatch(/cannot be opened: .*cases\.parquet.*; load the release again with --force/);
    const { code, err } = await assize(["check", "--store", at("record")]);
    expect(code).toBe(3);
    expect(err).toMatch(/^assize: .*cases cannot be read: .*repairs cannot be read: .*\n$/);
    expect((await assize(commands()[2] ?? [])).code).toBe(0);
    const { out } = await assize([
      "sql",
      "select count(*) as n from cases",
      "--format",
      "json",
      "--store",
      at("record"),
    ]);
    expect(JSON.parse(out)).toEqual([{ n: String(TINY_CASES) }]);
  });
});
