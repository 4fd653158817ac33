import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type DrawnFigure, drawnFigures, missingNumbers } from "./drawn-numbers.ts";
import { newReader, open, sharedBrowser } from "./open-page.ts";

const { simulated } = inject("site");
let browser: Browser;
let reader: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  reader = await newReader(browser, { scripts: false });
});
afterAll(() => browser.close());

async function figuresAt(path: string): Promise<DrawnFigure[]> {
  const { page } = await open(reader, `${simulated}${path}`);
  const figures = await drawnFigures(page);
  await page.close();
  return figures;
}

describe("a figure", () => {
  it.each([
    ["published series", "/"],
    ["a line", "/measures/pending_cases?from=FY2015"],
    ["a line of shares with their intervals", "/measures/asylum_grant_rate?from=FY2012&to=FY2025"],
    ["several lines", "/measures/pending_cases?by=custody&period=fiscal-year&from=FY2015"],
    ["bars", "/measures/pending_cases?by=custody&period="],
    ["bars side by side", "/measures/cases_filed?by=custody,sex&from=FY2020&to=FY2022&period="],
    ["months around a rule", "/measures/inactive_cases?around=castro-tum"],
  ])("has every number of its drawing in the table under it: %s", async (_, path) => {
    const [figure] = await figuresAt(path);
    expect(figure?.drawn.length).toBeGreaterThan(1);
    expect(figure?.rows.length).toBeGreaterThan(1);
    expect(figure && missingNumbers(figure)).toEqual([]);
  });

  it("tells the number that is pointed at, also on a drawing that took another's place", async () => {
    const scripted = await newReader(browser);
    const { page } = await open(scripted, `${simulated}/measures/pending_cases?from=FY2015`);
    const pointAt = async () => {
      await page.locator(".drawing-wide svg circle[fill-opacity='0']").nth(2).hover({ force: true });
      return page.locator(".drawing-wide .tip:not([hidden])").textContent();
    };
    expect(await pointAt()).toMatch(/^FY20\d\d: [\d,]+/);
    await page.selectOption("#period", "calendar-year");
    await page.waitForURL(/period=calendar-year/);
    expect(await pointAt()).toMatch(/^20\d\d: [\d,]+/);
    await scripted.close();
  });
});
