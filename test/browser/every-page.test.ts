import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newReader, type OpenPage, open, sharedBrowser, WIDTHS } from "./open-page.ts";
import { belowTheFoot, brokenRules, headingLevels, skippedLevels, tooWide, unmeantWords } from "./page-order.ts";
import { tabStops, tabThrough } from "./tab-stops.ts";

const { simulated, pages } = inject("site");
const windows = Object.entries(WIDTHS) as readonly (readonly [keyof typeof WIDTHS, number])[];
const NOT_ON_PAPER = ".masthead, .foot, .form, .downloads, .skip, button";

let browser: Browser;
let readers: Record<keyof typeof WIDTHS | "withoutScripts", BrowserContext>;
beforeAll(async () => {
  browser = await sharedBrowser();
  readers = {
    desk: await newReader(browser),
    telephone: await newReader(browser, { width: WIDTHS.telephone }),
    withoutScripts: await newReader(browser, { scripts: false }),
  };
});
afterAll(() => browser.close());

/** A page in one window, and the rules of axe that it breaks there. */
interface Look extends OpenPage {
  readonly broken: readonly string[];
}

describe.each(pages)("$name", ({ path, status }) => {
  let looks: Record<keyof typeof WIDTHS, Look>;
  let plain: OpenPage;
  beforeAll(async () => {
    const look = async (reader: BrowserContext): Promise<Look> => {
      const opened = await open(reader, `${simulated}${path}`);
      return { ...opened, broken: await brokenRules(opened.page) };
    };
    const [desk, telephone] = await Promise.all([look(readers.desk), look(readers.telephone)]);
    looks = { desk, telephone };
    plain = await open(readers.withoutScripts, `${simulated}${path}`);
  });
  afterAll(() => Promise.all([looks?.desk, looks?.telephone, plain].map((opened) => opened?.page.close())));

  describe.each(windows)("on a %s, %i pixels wide", (window) => {
    it("answers, gets all that it needs, and does not complain", () => {
      const { status: answered, complaints } = looks[window];
      expect({ path, status: answered, complaints }).toEqual({ path, status, complaints: [] });
    });

    it("can be used by those who listen to it, as far as a program can tell", () => {
      expect(looks[window].broken).toEqual([]);
    });

    it("has one heading for the whole, and leaves out no level of headings", async () => {
      const levels = await headingLevels(looks[window].page);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(skippedLevels(levels)).toEqual([]);
    });

    it("is no wider than the window, and ends with its foot", async () => {
      expect(await tooWide(looks[window].page)).toEqual([]);
      expect(await belowTheFoot(looks[window].page)).toEqual([]);
    });

    it("says nothing that a program says by mistake", async () => {
      expect(await unmeantWords(looks[window].page)).toEqual([]);
    });
  });

  it("shows all that it shows when scripts are off", async () => {
    expect(await shown(plain.page)).toBe(await shown(looks.desk.page));
  });

  it("can be walked by the Tab key, in the order in which it is read, and shows where the key is", async () => {
    const { page } = looks.desk;
    const stops = await tabStops(page);
    const { reached, unseen } = await tabThrough(page, stops.length);
    expect(reached).toEqual(stops);
    expect(unseen).toEqual([]);
  });

  it("is on paper without masthead, foot, forms and buttons", async () => {
    const { page } = looks.telephone;
    await page.emulateMedia({ media: "print" });
    expect(await shownOf(page, NOT_ON_PAPER)).toEqual([]);
    expect(await page.isVisible("h1")).toBe(true);
  });
});

/** What is shown of a page, apart from the print buttons, which only scripts can use. */
async function shown(page: Page): Promise<string> {
  const texts = await page.locator("main").allInnerTexts();
  return texts.join().replaceAll("Print this sheet", "").replaceAll(/\s+/g, " ");
}

/** The beginnings of those elements that are shown. */
function shownOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (selected) =>
      [...document.querySelectorAll(selected)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    selector,
  );
}
