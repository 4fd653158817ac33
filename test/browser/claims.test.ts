import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newReader, open, sharedBrowser } from "./open-page.ts";

const { simulated, unmarked, empty } = inject("site");
const STATES = /Holds|Depends on the definition|Not in this record/;

let browser: Browser;
let reader: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  reader = await newReader(browser);
});
afterAll(() => browser.close());

/** What each of the nine claims says, folded parts too. */
async function claims(site: string): Promise<string[]> {
  const { page } = await open(reader, `${site}/`);
  const texts = await page.locator(".claim").allTextContents();
  await page.close();
  return texts;
}

describe("the nine claims", () => {
  it("say the same with a simulated release as with none: no simulated figure stands among them", async () => {
    const without = await claims(empty);
    expect(without).toHaveLength(9);
    expect(await claims(simulated)).toEqual(without);
  });

  it("have the record's figure and the state of each with a release that is no simulation", async () => {
    const texts = await claims(unmarked);
    expect(texts).toHaveLength(9);
    for (const text of texts) expect(text).toMatch(STATES);
    expect(texts).not.toEqual(await claims(empty));
  });

  it("stand apart with a simulated release's figures, marked as such in every part", async () => {
    const { page } = await open(reader, `${simulated}/try`);
    expect(await page.locator(".banner").textContent()).toContain("SIMULATED");
    const { data } = await (await fetch(`${simulated}/api/claims`)).json();
    const sentences: string[] = data.flatMap(({ answered }: { answered: { figures: { sentence: string }[] } }) =>
      answered.figures.map(({ sentence }) => sentence),
    );
    expect(sentences.length).toBeGreaterThan(9);
    const lines = await page.locator("main p, main li").allTextContents();
    for (const sentence of sentences) {
      const line = lines.find((each) => each.includes(sentence));
      expect(line, sentence).toMatch(/simulated/i);
    }
    await page.close();
  });

  it("lead to a judge's sheet and its print button in three clicks", async () => {
    const { page } = await open(reader, `${unmarked}/`);
    await page.getByRole("navigation").getByRole("link", { name: "Judges" }).click();
    await page.locator("main table a[href^='/judges/']").first().click();
    await page.waitForURL(/judges\/./);
    await page.evaluate(() => {
      window.print = () => Object.assign(globalThis, { isPrinted: true });
    });
    await page.getByRole("button", { name: /^Print/ }).click();
    expect(await page.evaluate(() => "isPrinted" in globalThis)).toBe(true);
    await page.close();
  });
});

describe("with nothing loaded", () => {
  it.each(["/", "/measures", "/measures/pending_cases", "/courts", "/judges", "/rules", "/record", "/methods", "/try"])(
    "%s says what there is to say",
    async (path) => {
      const { page, status, complaints } = await open(reader, `${empty}${path}`);
      expect([status, complaints]).toEqual([200, []]);
      expect(await page.locator("h1").count()).toBe(1);
      await page.close();
    },
  );
});
