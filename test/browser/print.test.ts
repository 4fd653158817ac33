import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newReader, open, sharedBrowser } from "./open-page.ts";

const { simulated, judge, court } = inject("site");

/** US Letter without its margins, in pixels of a page: what is wider than that is cut off. */
const LETTER_WIDTH = Math.floor((8.5 - 2 * 0.7) * 96);

let browser: Browser;
let reader: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  reader = await newReader(browser, { width: LETTER_WIDTH });
});
afterAll(() => browser.close());

describe("on paper", () => {
  it.each([
    ["a judge", judge],
    ["a court", court],
  ])("the sheet of %s takes one to three pages of Letter, with every number of its tables", async (_, path) => {
    const { page } = await open(reader, `${simulated}${path}`);
    await page.emulateMedia({ media: "print" });
    const cells = await page.evaluate(() =>
      [...document.querySelectorAll("main td")].map((cell) => {
        const { width, right } = cell.getBoundingClientRect();
        return { words: cell.textContent, isShown: width > 0 && right <= document.documentElement.clientWidth + 1 };
      }),
    );
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ isShown }) => !isShown)).toEqual([]);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = paper.match(/\/Type \/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(1);
    expect(sheets.length).toBeLessThanOrEqual(3);
    expect(paper).toMatch(/\/MediaBox \[0 0 612 792\]/);
    await page.close();
  });

  it("says on every page that what is simulated is", async () => {
    const { page } = await open(reader, `${simulated}${judge}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".banner").textContent()).toContain("SIMULATED");
    await page.close();
  });
});
