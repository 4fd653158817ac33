import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openRecord, parseFilter } from "../src/index.ts";
import type { Answer } from "../src/measures/answer.ts";
import { load } from "../src/record/load.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";
import { assize } from "./assize.ts";
import { expectOneLine } from "./bad-input.ts";

const RELEASE = "2026-08-01";
let folder = "";

const at = (...names: string[]) => join(folder, ...names);
const asked = (...words: string[]) => assize(["ask", ...words, "--store", at("record"), "--quiet"]);

/** A question with periods and groups, in the words of the command line, and as the library has it. */
const WORDS = ["cases_filed", "--by", "custody", "--period", "fiscal-year", "--from", "2020", "--to", "2024"];
const REQUEST = { measure: "cases_filed", by: ["custody"], period: "fiscal-year", from: "2020", to: "2024" } as const;

async function library(request: Parameters<typeof ask>[1]): Promise<Answer> {
  const record = await openRecord({ store: at("record") });
  try {
    return await ask(record, request);
  } finally {
    record.close();
  }
}

/** Rows of a CSV whose cells hold no quotes, by the names of its header. */
function parsed(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

/** A copy of the record with its manifest changed. */
function copyWith(name: string, change: (manifest: string) => string): string {
  cpSync(at("record"), at(name), { recursive: true });
  const path = at(name, RELEASE, "manifest.json");
  const changed = change(readFileSync(path, "utf8"));
  rmSync(path);
  writeFileSync(path, changed);
  return at(name);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assize-ask-"));
  await writeRelease(at("release.zip"), { cases: 3000, seed: 5, damage: "off" });
  await load(at("release.zip"), { store: at("record"), threads: 2 });
  await library({ measure: "cases_filed" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("assize ask", () => {
  it("says plainly that a record is simulated, states the answer, and tells how to get it again", async () => {
    const { code, out, err } = await asked(...WORDS);
    const { sentence, definition, command } = await library(REQUEST);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^SIMULATED: /);
    const words = out.replaceAll(/\s+/g, " ");
    for (const text of [sentence, definition.hash, command, "Keep in mind:", "assize explain cases_filed"]) {
      expect(words).toContain(text);
    }
    expect(out).toMatch(/^FY2024 +never detained +[\d,]+$/m);
  });

  it("lists each number of a single row with its meaning", async () => {
    const { out } = await asked("in_absentia_rate", "--from", "FY2020", "--to", "FY2024");
    expect(out).toMatch(/^ {2}Share +\d+\.\d % +numerator over denominator/m);
    expect(out).toMatch(/^ {2}Denominator +[\d,]+ {2}/m);
  });

  it("marks what is not over, and says how many rows it does not show", async () => {
    const { out } = await asked("cases_filed", "--period", "fiscal-year", "--limit", "2");
    expect(out).toMatch(/^FY2026 +[\d,]+ {2}partial$/m);
    expect(out).toMatch(/earlier rows are not shown: --limit 0 shows all/);
    expect(out).toMatch(/partial: only a part of the period/);
  });

  it("gives JSON that is what the library gives", async () => {
    const { out } = await asked(...WORDS, "--format", "json");
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(await library(REQUEST))));
  });

  it("gives CSV with a header and the numbers of the answer, and nothing else", async () => {
    const { out } = await asked(...WORDS, "--format", "csv");
    const answer = await library(REQUEST);
    expect(out.split("\n")[0]).toBe(
      "period,period_start,partial,provisional,custody,custody_name,count,withheld,release,simulated",
    );
    const rows = parsed(out);
    expect(rows.map(({ period, custody, count }) => [period, custody, Number(count)])).toEqual(
      answer.rows.map(({ period, groups, values }) => [period?.label, groups[0]?.code ?? "", values.count]),
    );
    expect(rows[0]).toMatchObject({ period: "FY2020", period_start: "2019-10-01", simulated: "true" });
  });

  it("writes a CSV with the whole answer beside it", async () => {
    const { code } = await asked(...WORDS, "--out", at("filed.csv"));
    const beside = JSON.parse(readFileSync(at("filed.csv.json"), "utf8")) as Answer;
    expect(code).toBe(0);
    expect(parsed(readFileSync(at("filed.csv"), "utf8"))).toHaveLength(beside.rows.length);
  });

  it("writes Parquet that holds the same rows, and what they are", async () => {
    await asked(...WORDS, "--out", at("filed.parquet"));
    const file = `'${at("filed.parquet")}'`;
    const store = ["--store", at("record"), "--format", "json"];
    const rows = await assize(["sql", `select period, custody, count from ${file}`, ...store]);
    const { rows: expected } = await library(REQUEST);
    expect(
      (JSON.parse(rows.out) as Record<string, unknown>[]).map((row) => [row.period, row.custody, Number(row.count)]),
    ).toEqual(expected.map(({ period, groups, values }) => [period?.label, groups[0]?.code ?? null, values.count]));
    const about = await assize([
      "sql",
      `select decode(key) as key, decode(value) as value from parquet_kv_metadata(${file})`,
      ...store,
    ]);
    expect(JSON.parse(about.out)).toContainEqual({ key: "simulated", value: "true" });
  });

  it("gives Markdown with heading, warning, sentence and table", async () => {
    const { out } = await asked(...WORDS, "--format", "markdown");
    expect(out).toMatch(/^# Cases filed\n\n> \*\*SIMULATED: /);
    expect(out).toMatch(/^\| Period \| Custody \| Cases filed \|\n\| --- \| --- \| ---: \|\n\| FY2020 \| /m);
  });

  it.each([
    ["a series", WORDS],
    ["a breakdown", ["cases_filed", "--by", "nationality"]],
    ["two dimensions", ["cases_filed", "--by", "nationality,custody"]],
    ["waiting times", ["time_to_decision"]],
    ["a share", ["in_absentia_rate", "--period", "fiscal-year", "--from", "2016"]],
    ["a rule", ["cases_filed", "--around", "castro-tum"]],
  ])("draws %s as SVG that says that it is simulated", async (_, words) => {
    const { out, err } = await asked(...words, "--format", "svg");
    expect(err).toBe("");
    expect(out).toMatch(/^<svg .*Simulated numbers from a model\..*<\/svg>\n$/s);
  });

  it("draws PNG", async () => {
    await asked(...WORDS, "--out", at("filed.png"));
    expect([...readFileSync(at("filed.png")).subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  it("prints a statement that assize sql answers with the same numbers", async () => {
    const { out } = await asked("in_absentia_rate", "--by", "custody", "--sql");
    const rows = await assize(["sql", "--store", at("record"), "--format", "json"], { input: out });
    const answer = await library({ measure: "in_absentia_rate", by: ["custody"] });
    expect(
      (JSON.parse(rows.out) as Record<string, unknown>[]).map((row) => [row.custody, Number(row.numerator)]),
    ).toEqual(answer.rows.map(({ groups, values }) => [groups[0]?.code ?? null, values.numerator]));
  });

  it("takes conditions by name, more than one", async () => {
    const where = ["nationality=Honduras,Guatemala", "custody!=detained"];
    const { out } = await asked("cases_filed", "--where", where[0]!, "--where", where[1]!, "--format", "json");
    const answer = await library({ measure: "cases_filed", where: where.map(parseFilter) });
    expect((JSON.parse(out) as Answer).rows).toEqual(JSON.parse(JSON.stringify(answer.rows)));
  });
});

describe("assize ask, asked wrongly", () => {
  it.concurrent.each([
    [["case_filed"], /unknown measure: case_filed; did you mean cases_filed/],
    [["cases_filed", "--by", "cort"], /unknown dimension: cort; did you mean court\?/],
    [["cases_filed", "--where", "nationality=Hondurass"], /unknown nationality: Hondurass; did you mean Honduras/],
    [["cases_filed", "--where", "nationality"], /not a filter: nationality; write it as dimension=value/],
    [["cases_filed", "--variant", "chargingdocument"], /no variant chargingdocument; did you mean charging_document\?/],
    [["cases_filed", "--period", "fiscal"], /unknown period: fiscal; did you mean fiscal-year\?/],
    [["cases_filed", "--from", "2020", "--to", "2019"], /from 2020 is after to 2019/],
    [["cases_filed", "--from", "someday"], /--?from someday is no day or period|from someday is no day or period/],
    [["children_pending", "--by", "court,nationality", "--where", "custody=detained"], /too fine/],
    [["cases_filed", "--around", "castro"], /unknown rule: castro; did you mean castro-tum\?/],
    [["cases_filed", "--around", "castro-tum", "--by", "court"], /--by does not go with --around/],
    [
      ["cases_filed", "--by", "court", "--from", "1983-01-10", "--to", "1983-01-10", "--format", "svg"],
      /nothing to draw: there are no cases filed/,
    ],
    [["cases_filed", "--format", "xml"], /--format xml is not one of table, csv/],
    [["cases_filed", "--out", "answer.xls"], /--out answer\.xls does not say in its ending/],
    [["cases_filed", "--release", "2020-01-01"], /release 2020-01-01 is not in .*; loaded: 2026-08-01/],
  ])("answers %j in one line and ends with 2", async (words, wrong) => {
    expect(expectOneLine(await asked(...words), 2)).toMatch(wrong);
  });

  it("says of an empty store that nothing is loaded", async () => {
    const run = await assize(["ask", "cases_filed", "--store", at("nowhere")]);
    expect(expectOneLine(run, 2)).toMatch(/no release has been loaded into .*; load one with: assize load/);
  });

  it("takes a load that was stopped midway for no record", async () => {
    cpSync(at("record", RELEASE), at("half", ".loading", RELEASE), { recursive: true });
    const run = await assize(["ask", "cases_filed", "--store", at("half")]);
    expect(expectOneLine(run, 2)).toMatch(/no release has been loaded into/);
  });

  it("refuses a record that a newer version wrote, and leaves it alone", async () => {
    const store = copyWith("newer", (text) => text.replace('"format": 1', '"format": 99'));
    const run = await assize(["ask", "cases_filed", "--store", store]);
    expect(expectOneLine(run, 3)).toMatch(/written by a newer assize .*; update assize/);
  });

  it("says which table a measure needs that the release does not have", async () => {
    const store = copyWith("without", (text) =>
      JSON.stringify({ ...(JSON.parse(text) as object), missing_tables: ["tbl_Court_Appln"] }),
    );
    const run = await assize(["ask", "asylum_grant_rate", "--store", store]);
    expect(expectOneLine(run, 3)).toMatch(/asylum_grant_rate needs tbl_Court_Appln, which release 2026-08-01/);
  });

  it("makes the tables of measures anew when one of them is gone", async () => {
    const store = copyWith("torn", (text) => text);
    rmSync(join(store, RELEASE, "measures", "measured_cases.parquet"));
    const { code, out } = await assize(["ask", "cases_filed", "--store", store, "--format", "csv"]);
    expect([code, parsed(out)]).toEqual([0, [expect.objectContaining({ release: RELEASE })]]);
  });

  it("names a record whose files are gone", async () => {
    const store = copyWith("gone", (text) => text);
    rmSync(join(store, RELEASE, "measures"), { recursive: true });
    for (const name of readdirSync(join(store, RELEASE))) {
      if (name !== "manifest.json") rmSync(join(store, RELEASE, name), { recursive: true });
    }
    const run = await assize(["ask", "cases_filed", "--store", store, "--quiet"]);
    expect(expectOneLine(run, 3)).toMatch(/cannot be opened/);
  });
});

describe("what goes with it", () => {
  it("lists measures, and shows one", async () => {
    const list = await assize(["measures"]);
    expect(list.out).toMatch(/^1\. .*\n {2}judges_active/);
    const card = await assize(["measures", "show", "cases-filed"]);
    expect(card.out).toMatch(/^cases_filed: Cases filed\n/);
  });

  it("lists a dimension's values in the record", async () => {
    const { out } = await assize(["measures", "values", "nationality", "--store", at("record")]);
    expect(out).toMatch(/^ {2}HO +Honduras$/m);
  });

  it("explains a measure, and never sets simulated figures beside published ones", async () => {
    const run = await assize(["explain", "cases_filed", "--json", "--store", at("record")]);
    const { published, release } = JSON.parse(run.out) as {
      published: { points: { ours: number | null }[] }[];
      release: { simulated: boolean };
    };
    expect(release.simulated).toBe(true);
    expect(published.flatMap(({ points }) => points).filter(({ ours }) => ours !== null)).toEqual([]);
  });

  it("sets the figures of a real record beside the published ones, with what is left between", async () => {
    const store = copyWith("real", (text) => text.replace('"simulated": true', '"simulated": false'));
    const { out } = await assize(["explain", "cases_filed", "--store", store]);
    expect(out).toMatch(/^ +cases +ours \(standard\) +residual +source$/m);
    expect(out).toMatch(/^ +FY2019 +[\d,]+ +[\d,]+ +-[\d,]+ +EOIR-PNC-2021$/m);
    const claims = await assize(["claims", "--store", store]);
    expect(claims.out).toMatch(/release 2026-08-01: (holds|depends on the definition)/);
    expect(claims.out).not.toMatch(/SIMULATED/);
  });

  it("shows the claims without a record, and a simulated record's figures apart at the end", async () => {
    const none = await assize(["claims", "--store", at("nowhere")]);
    expect(none.out).toMatch(/No release is loaded\. Load one to see/);
    const { out } = await assize(["claims", "--store", at("record")]);
    const [before = "", after = ""] = out.split("What the simulated release 2026-08-01 says\n");
    expect(before).not.toMatch(/simulated|SIMULATED|release 2026/);
    expect(after).toMatch(/^SIMULATED: .*\n.*\n\n {2}1 judges_active /);
  });

  it("shows the register of rules", async () => {
    const { out } = await assize(["rules", "show", "castro-tum"]);
    expect(out).toMatch(/^castro-tum: Matter of Castro-Tum\n/);
    expect(expectOneLine(await assize(["rules", "show", "castro"]), 2)).toMatch(/did you mean castro-tum\?/);
  });
});
