import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Database } from "../../src/base/database.ts";
import { newReader, open, sharedBrowser } from "./open-page.ts";

const { simulated, unmarked } = inject("site");
const PATH = "/measures/cases_filed?period=fiscal-year&from=FY2012&to=FY2020";
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

let browser: Browser;
let page: Page;
/** Counts of the table on the page, from top to bottom. */
let counts: readonly number[];
beforeAll(async () => {
  browser = await sharedBrowser();
  ({ page } = await open(await newReader(browser), `${simulated}${PATH}`));
  await page.click("#figure-table > summary");
  const texts = await page.locator("#figure-table tbody tr > :nth-child(2)").allInnerTexts();
  counts = texts.map((text) => Number(text.replaceAll(",", "")));
});
afterAll(() => browser.close());

/** A file of the figure, as a click on its link gives it. */
async function download(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".downloads").getByRole("link", { name, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

describe("a download", () => {
  it("is of a table with numbers", () => {
    expect(counts.length).toBe(9);
    expect(counts.every((count) => count > 0)).toBe(true);
  });

  it("as CSV has the numbers of the table, each row marked as simulated", async () => {
    const { name, bytes } = await download("CSV");
    const [header = "", ...lines] = bytes.toString().trim().split("\n");
    const columns = header.split(",");
    const rows = lines.map((line) => line.split(","));
    expect(rows.map((cells) => Number(cells[columns.indexOf("count")]))).toEqual(counts);
    expect(new Set(rows.map((cells) => cells[columns.indexOf("simulated")]))).toEqual(new Set(["true"]));
    expect(name).toMatch(/simulated\.csv$/);
  });

  it("as JSON has the numbers of the table, marked as simulated", async () => {
    const { ok, data, release } = JSON.parse((await download("JSON")).bytes.toString());
    expect([ok, release.simulated]).toEqual([true, true]);
    expect(data.rows.map(({ values }: { values: { count: number } }) => values.count)).toEqual(counts);
  });

  it("as Parquet has the numbers of the table, each row marked as simulated", async () => {
    const { name, bytes } = await download("Parquet");
    const rows = await rowsOfParquet(bytes);
    expect(rows.map(({ count }) => Number(count))).toEqual(counts);
    expect(rows.every((row) => row.simulated === true)).toBe(true);
    expect(name).toMatch(/simulated\.parquet$/);
  });

  it("as SVG is well formed, and says across itself that it is simulated", async () => {
    const { name, bytes } = await download("SVG");
    const told = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
      return { root: drawing.documentElement.localName, words: drawing.documentElement.textContent };
    }, bytes.toString());
    expect(told.root).toBe("svg");
    expect(told.words).toContain("SIMULATED");
    expect(name).toMatch(/simulated\.svg$/);
  });

  it("as PNG is a picture", async () => {
    const { name, bytes } = await download("PNG");
    expect([...bytes.subarray(0, PNG.length)]).toEqual(PNG);
    expect(name).toMatch(/simulated\.png$/);
  });

  it("of a release that is no simulation bears no such mark", async () => {
    const drawing = await (await fetch(`${unmarked}${PATH.replace("?", "/chart.svg?")}`)).text();
    expect(drawing).not.toMatch(/simulated/i);
  });
});

/** The rows of a Parquet file, as the engine reads them. */
async function rowsOfParquet(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "assize-download-"));
  const database = await Database.open({ threads: 1 });
  try {
    const path = join(folder, "answer.parquet");
    writeFileSync(path, bytes);
    return await database.rows(`select * from read_parquet('${path}')`);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}
