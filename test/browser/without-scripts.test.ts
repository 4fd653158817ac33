import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newReader, open, sharedBrowser } from "./open-page.ts";

const { simulated } = inject("site");
let browser: Browser;
let plain: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  plain = await newReader(browser, { scripts: false });
});
afterAll(() => browser.close());

describe("without scripts", () => {
  it("a measure is asked by its form, and has its answer in its address", async () => {
    const { page } = await open(plain, `${simulated}/measures/pending_cases`);
    await page.selectOption("#by", "custody");
    await page.click(".question-form button[type=submit]");
    await page.waitForURL(/by=custody/);
    expect(await page.locator("#figure-heading").textContent()).toContain("by custody");
    await page.close();
  });

  it("the kinds of rule on the published series are chosen by its form", async () => {
    const { page } = await open(plain, simulated);
    await page.check("#history input[value=statute]");
    await page.click("#history button[type=submit]");
    await page.waitForURL(/kind=statute/);
    expect(await page.isChecked("#history input[value=statute]")).toBe(true);
    await page.close();
  });

  it("a search is answered", async () => {
    const { page } = await open(plain, simulated);
    await page.fill("#find", "asylum");
    await page.click(".find button");
    await page.waitForURL(/search\?q=asylum/);
    expect(await page.locator("main").textContent()).toContain("Asylum grant rate");
    await page.close();
  });
});
