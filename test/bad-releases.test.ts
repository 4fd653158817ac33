import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { load } from "../src/record/load.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";
import { assize } from "./assize.ts";
import { expectOneLine, ROOT, tableText, tinyRelease, visible } from "./bad-input.ts";

const CASES = 200;

let folder = "";
let store = "";

const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assize-bad-releases-"));
  store = at("record");
  await writeRelease(at("good.zip"), { cases: CASES, seed: 5, damage: "on" });
  await load(at("good.zip"), { store, threads: 2 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file or, from a map of paths, a folder. */
function put(name: string, content: Uint8Array | string | Readonly<Record<string, string>>): string {
  if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(at(name), content);
  else {
    mkdirSync(at(name));
    for (const [path, text] of Object.entries(content)) {
      mkdirSync(dirname(join(at(name), path)), { recursive: true });
      writeFileSync(join(at(name), path), text);
    }
  }
  return at(name);
}

/** Repeats itself so much that it packs to far less than any release does. */
const repetitive = `a\tb\r\n${`1\t${"x".repeat(4000)}\r\n`.repeat(300)}`;
const table = `${ROOT}/tblLookupSex.csv`;
const sound = tableText("tblLookupSex", 2);

interface BadRelease {
  readonly name: string;
  readonly content: () => Uint8Array | string | Readonly<Record<string, string>>;
  readonly exitCode: number;
  /** What the line says is wrong, and what to do. */
  readonly wrong: RegExp;
  readonly advice: RegExp;
  readonly words?: readonly string[];
}

const badReleases: readonly BadRelease[] = [
  {
    name: "a text.zip",
    content: () => "not a zip\n",
    exitCode: 3,
    wrong: /not a zip file but plain text/,
    advice: /give EOIR's zip/,
  },
  { name: "nothing.zip", content: () => "", exitCode: 3, wrong: /an empty file/, advice: /give EOIR's zip/ },
  {
    name: "truncated.zip",
    content: () => readFileSync(at("good.zip")).subarray(0, 90_000),
    exitCode: 3,
    wrong: /cut short or damaged/,
    advice: /download it again/,
  },
  {
    name: "wrong crc.zip",
    content: () => tinyRelease([{ path: table, data: sound, statedCrc: 1 }]),
    exitCode: 3,
    wrong: /tblLookupSex\.csv .*CRC-32/,
    advice: /download it again/,
  },
  {
    name: "encrypted.zip",
    content: () => tinyRelease([{ path: table, data: sound, encrypted: true }]),
    exitCode: 3,
    wrong: /tblLookupSex\.csv .*encrypted/,
    advice: /give the folder/,
  },
  {
    name: "bomb.zip",
    content: () => tinyRelease([{ path: `${ROOT}/tblBomb.csv`, data: repetitive }]),
    exitCode: 3,
    wrong: /tblBomb\.csv .*times its size/,
    advice: /--allow-large/,
  },
  {
    name: "bomb that lies.zip",
    content: () => tinyRelease([{ path: `${ROOT}/tblBomb.csv`, data: repetitive, statedBytes: 1000 }]),
    exitCode: 3,
    wrong: /tblBomb\.csv .*more than the stated 1000 bytes/,
    advice: /download the release again/,
    words: ["--allow-large"],
  },
  ...["../../climbs.csv", "/climbs.csv", "C:\\climbs.csv"].map((path) => ({
    name: `${path.length} climbs.zip`,
    content: () => tinyRelease([{ path, data: sound }]),
    exitCode: 3,
    wrong: /leads outside it: .*climbs\.csv/,
    advice: /download it again/,
  })),
  {
    name: "empty table.zip",
    content: () => tinyRelease([{ path: table, data: "" }]),
    exitCode: 3,
    wrong: /tblLookupSex\.csv is empty/,
    advice: /--allow-empty/,
  },
  {
    name: "header only.zip",
    content: () => tinyRelease([{ path: table, data: tableText("tblLookupSex", 0) }]),
    exitCode: 3,
    wrong: /tblLookupSex\.csv has a header and no rows/,
    advice: /--allow-empty/,
  },
  {
    name: "other header.zip",
    content: () => tinyRelease([{ path: table, data: `some\tthing\telse\r\n${"1\t2\t3\r\n".repeat(5)}` }]),
    exitCode: 3,
    wrong: /tblLookupSex\.csv does not begin with the header of tblLookupSex: found "some \| thing \| else"/,
    advice: /look at its first line/,
  },
  {
    name: "other header, large.zip",
    content: () => tinyRelease([{ path: table, data: `some\tthing\r\n${"1\t2\r\n".repeat(2_000_000)}` }]),
    exitCode: 3,
    wrong: /tblLookupSex\.csv does not begin with the header/,
    advice: /look at its first line/,
    words: ["--allow-large"],
  },
  {
    name: "no line ends.zip",
    content: () => tinyRelease([{ path: table, data: `${sound}${"x".repeat(3 << 20)}` }]),
    exitCode: 3,
    wrong: /tblLookupSex has no line end within 1 MiB of line 4/,
    advice: /look at the file there/,
    words: ["--allow-large"],
  },
  {
    name: "no tables",
    content: () => ({ "readme.txt": "nothing here", "deep/er/photo.jpg": "x" }),
    exitCode: 3,
    wrong: /no table/,
    advice: /check that this is EOIR's release/,
  },
];

describe("load", () => {
  it.concurrent.each(badReleases)("refuses $name and leaves the record as it was", async (bad) => {
    const mine = at(`${bad.name} record`);
    cpSync(store, mine, { recursive: true });
    const before = visible(mine);
    const path = put(bad.name, bad.content());
    const run = await assize(["load", path, "--store", mine, "--quiet", ...(bad.words ?? [])]);
    const line = expectOneLine(run, bad.exitCode);
    expect(line).toMatch(bad.wrong);
    expect(line).toMatch(bad.advice);
    expect(line).toMatch(/nothing was|no record was changed|earlier record is unchanged/);
    expect(visible(mine)).toEqual(before);
  });

  it("refuses a path that is not there", async () => {
    const line = expectOneLine(await assize(["load", at("nowhere.zip"), "--store", store, "--quiet"]), 2);
    expect(line).toMatch(/no such file or folder: .*nowhere\.zip/);
  });

  it("writes nothing outside the store, whatever a member is called", () => {
    const names = readdirSync(folder, { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith("climbs.csv"))).toEqual([]);
  });

  it("takes what it refused when it is told to: large members, empty tables", async () => {
    const more = [
      { path: `${ROOT}/tblBomb.csv`, data: repetitive },
      { path: table, data: "" },
      { path: `${ROOT}/tblLanguage.csv`, data: tableText("tblLanguage", 0) },
    ];
    const path = put("allowed.zip", tinyRelease(more));
    const words = ["--allow-large", "--allow-empty", "--store", at("allowed"), "--json"];
    const { code, out, err } = await assize(["load", path, ...words]);
    expect([code, err]).toEqual([0, ""]);
    const rows = JSON.parse(out).tables.map((entry: { table: string; rows: number }) => [entry.table, entry.rows]);
    expect(Object.fromEntries(rows)).toEqual({ A_TblCase: 3, tblBomb: 300, tblLookupSex: 0, tblLanguage: 0 });
  });

  it("leaves a record that still opens and adds up", async () => {
    const mine = at("wrong crc.zip record");
    expect(readdirSync(mine).sort()).toEqual([".loading", "2026-08-01"]);
    const counted = await assize(["sql", "select count(*) as cases from cases", "--format", "json", "--store", mine]);
    expect(JSON.parse(counted.out)).toEqual([{ cases: String(CASES) }]);
    const checked = await assize(["check", "--json", "--verify", "--store", mine]);
    expect([checked.code, JSON.parse(checked.out).failures]).toEqual([0, []]);
  });
});
