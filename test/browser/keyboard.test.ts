import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newReader, open, sharedBrowser } from "./open-page.ts";

const { simulated } = inject("site");
let browser: Browser;
let reader: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  reader = await newReader(browser);
});
afterAll(() => browser.close());

/** Goes to a page, does something, and leaves it. */
async function at(path: string, does: (page: Page) => Promise<void>): Promise<void> {
  const { page } = await open(reader, `${simulated}${path}`);
  await does(page);
  await page.close();
}

describe("the keyboard", () => {
  it("comes past the rooms to the content with its first step", () =>
    at("/measures", async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#content");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    }));

  it("sends the search with Enter", () =>
    at("/", async (page) => {
      await page.focus("#find");
      await page.keyboard.type("new york");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search?q=new+york");
    }));

  it("asks a measure with Enter", () =>
    at("/measures/cases_filed", async (page) => {
      await page.focus("#from");
      await page.keyboard.type("FY2016");
      await page.keyboard.press("Enter");
      await page.waitForURL(/from=FY2016/);
    }));

  it("opens the numbers under a drawing with Enter", () =>
    at("/measures/cases_filed", async (page) => {
      await page.focus("#figure-table > summary");
      await page.keyboard.press("Enter");
      expect(await page.isVisible("#figure-table table")).toBe(true);
    }));
});
