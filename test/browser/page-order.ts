import axe from "axe-core";
import type { Page } from "playwright-core";

/** Words that a program writes where it has nothing to say. */
const UNMEANT = String.raw`\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b`;

/**
 * Rules of axe that the page breaks, each with the elements that do; empty where there is none. A drawing is looked at as
 * the one picture that it is to a listener, not at each of its lines.
 */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(
      { exclude: ["svg > *"] },
      { resultTypes: ["violations"], iframes: false },
    ),
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map(({ html }) => html)
        .slice(0, 5)
        .join(" ")}`,
  );
}

/** Elements that reach over the edge of the window and make the page scroll sideways; empty where none does. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && element.closest(".scroll, svg") === null,
    );
    return [
      `${scrollWidth} of ${clientWidth} pixels`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** Elements that reach below the foot of the page and leave white under it; empty where none does. */
export function belowTheFoot(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foot = document.querySelector("body > footer");
    const { scrollHeight, clientHeight } = document.documentElement;
    const end = (foot?.getBoundingClientRect().bottom ?? 0) + scrollY;
    if (scrollHeight <= Math.max(clientHeight, end + 1)) return [];
    const low = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().bottom + scrollY > end + 1,
    );
    return [
      `${scrollHeight} pixels, foot ends at ${end}`,
      ...low.slice(-3).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** Levels of the headings in the order in which they stand. */
export function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName.slice(1))),
  );
}

/** Places in headings where a level is left out on the way down: `h2 > h4`. */
export function skippedLevels(levels: readonly number[]): string[] {
  return levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0;
    return level > before + 1 ? [`h${before} > h${level}`] : [];
  });
}

/** What stands in the page, its title and its drawings by mistake, each with the words around it. */
export function unmeantWords(page: Page): Promise<string[]> {
  return page.evaluate((unmeant) => {
    const text = `${document.title}\n${document.body.textContent}`;
    return [...text.matchAll(new RegExp(`.{0,40}(?:${unmeant}).{0,40}`, "g"))].map(([words]) => words);
  }, UNMEANT);
}
