import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { findAddresses, type PageAddress } from "../test/browser/addresses.ts";
import { chromiumLaunch } from "../test/browser/chromium.ts";
import { serveBuilt } from "../test/browser/run-built.ts";
import { simulatedStore } from "../test/browser/stores.ts";

/**
 * Pictures of every page at both widths, whole, for people to look at; nothing compares them. Run by hand:
 * `npm run screenshots -- --out FOLDER`, with `--store FOLDER` for a record that is there, else a small simulated one is
 * made, and `--only WORDS` for pages whose name has them.
 */
const { values } = parseArgs({
  options: { out: { type: "string" }, store: { type: "string" }, only: { type: "string", default: "" } },
});

const WIDTHS = [1280, 390] as const;

/** Pixels from top to bottom of one picture: a longer page takes several. */
const PART_HEIGHT = 6000;

const out = resolve(values.out ?? "screenshots");
const work = mkdtempSync(join(tmpdir(), "assize-screenshots-"));
const server = await serveBuilt(values.store ?? (await simulatedStore(work, 2000)));
const browser = await chromium.launch(await chromiumLaunch());
try {
  mkdirSync(out, { recursive: true });
  const { address } = server;
  const { pages } = await findAddresses({ simulated: address, unmarked: address, empty: address });
  const chosen = pages.filter(({ name }) => name.includes(values.only));
  for (const [at, page] of chosen.entries()) {
    for (const width of WIDTHS) await photograph(browser, address, page, width, at + 1);
    console.log(`${page.name}: ${page.path}`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}

async function photograph(from: Browser, site: string, { name, path }: PageAddress, width: number, number: number) {
  const page = await from.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site}${path}`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const stem = `${String(number).padStart(2, "0")}-${name.replaceAll(/[^A-Za-z]+/g, "-")}-${width}`;
  for (let part = 1, y = 0; y < height; part++, y += PART_HEIGHT) {
    const clip = { x: 0, y, width, height: Math.min(PART_HEIGHT, height - y) };
    const file = height <= PART_HEIGHT ? `${stem}.png` : `${stem}-${part}.png`;
    await page.screenshot({ path: join(out, file), fullPage: true, clip });
  }
  await page.close();
}
