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

/** Heading, sentence and table of the figure of a measure's page. */
async function told(page: Page): Promise<string> {
  const parts = await page.locator("#figure-heading, #figure .sentence, #figure-table table").allTextContents();
  return parts.join("\n");
}

describe("the address of a view", () => {
  it.each([
    "/measures/cases_filed?by=custody&where=nationality!=HO&period=fiscal-year&from=FY2015&to=FY2020",
    "/measures/asylum_grant_rate?variant=all-outcomes&period=calendar-year&from=2015",
    "/measures/time_to_decision",
    "/measures/judge_outcomes",
    "/measures/inactive_cases?around=castro-tum",
  ])("shows the same again to one who has only that: %s", async (path) => {
    const { page } = await open(reader, `${simulated}${path}`);
    const address = await page.getByRole("link", { name: "address of this view" }).first().getAttribute("href");
    expect(address).toMatch(/release=\d{4}-\d\d-\d\d/);
    expect(address).toMatch(/definition=[0-9a-f]{12}/);
    const stranger = await newReader(browser);
    const again = await open(stranger, `${simulated}${address}`);
    expect(again.status).toBe(200);
    expect(await told(again.page)).toBe(await told(page));
    await Promise.all([page.close(), stranger.close()]);
  });
});

describe("a form with scripts", () => {
  it("is answered in its place when a choice changes: address, focus and the way back are kept", async () => {
    const { page, complaints } = await open(reader, `${simulated}/measures/cases_filed`);
    const first = await told(page);
    await page.evaluate(() => Object.assign(globalThis, { isStillHere: true }));
    await page.focus("#period");
    await page.selectOption("#period", "calendar-year");
    await page.waitForURL(/period=calendar-year/);
    expect(await page.evaluate(() => "isStillHere" in globalThis)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("period");
    expect(await told(page)).not.toBe(first);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("calendar-year"));
    await page.waitForFunction((words) => document.querySelector("#figure-heading") !== null && words !== "", first);
    await expect.poll(() => told(page)).toBe(first);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says above itself what cannot be asked, with what was typed still in it", async () => {
    const { page } = await open(reader, `${simulated}/measures/cases_filed`);
    await page.fill("#from", "last year");
    await page.press("#from", "Enter");
    await page.waitForSelector(".fault");
    expect(await page.locator(".fault").textContent()).toContain("last year");
    expect(await page.inputValue("#from")).toBe("last year");
    await page.close();
  });
});
