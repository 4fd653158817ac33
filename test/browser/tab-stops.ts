import type { Page } from "playwright-core";

/** Everything that can be used by a keyboard: links, fields, buttons, lines that open, and what scrolls by itself. */
const STOPS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

/**
 * What can be used on a page and is shown, in the order in which it is read, as `3 a Measures`: its number, its kind and
 * its words. Of choices of which one holds, that one: arrows lead from it to the others.
 */
export function tabStops(page: Page): Promise<string[]> {
  return page.evaluate((stops) => {
    const usable = [...document.querySelectorAll<HTMLElement>(stops)].filter(
      (element) =>
        !element.matches(":disabled, [type=radio]:not(:checked)") &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    return usable.map((element, at) => {
      element.dataset.stop = `${at + 1} ${element.localName} ${(element.textContent ?? "").trim().slice(0, 40)}`;
      return element.dataset.stop;
    });
  }, STOPS);
}

/** Where the Tab key came to. */
export interface Tabbed {
  /** The stops of {@link tabStops} in the order in which they were reached, each once. */
  readonly reached: readonly string[];
  /** Those at which nothing showed that the keyboard is there. */
  readonly unseen: readonly string[];
}

/** Steps through a page with Tab, once for every stop that `tabStops` found and a few times more. */
export async function tabThrough(page: Page, stops: number): Promise<Tabbed> {
  await page.evaluate(() => {
    const reached: string[] = [];
    const unseen: string[] = [];
    document.addEventListener("focusin", ({ target }) => {
      const element = target as HTMLElement;
      const stop = element.dataset.stop;
      if (stop === undefined || reached.includes(stop)) return;
      reached.push(stop);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) unseen.push(stop);
    });
    Object.assign(globalThis, { tabbed: { reached, unseen } });
  });
  for (let step = 0; step < stops; step++) await page.keyboard.press("Tab");
  for (let spare = 0; spare < 10 && (await reachedSoFar(page)) < stops; spare++) await page.keyboard.press("Tab");
  return page.evaluate(() => (globalThis as unknown as { tabbed: Tabbed }).tabbed);
}

function reachedSoFar(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { tabbed: Tabbed }).tabbed.reached.length);
}
