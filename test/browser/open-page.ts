import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

/** Widths at which pages are looked at, in pixels: a desk and a telephone. */
export const WIDTHS = { desk: 1280, telephone: 390 } as const;

const HEIGHT = 900;

/** How a reader comes to a page. */
export interface Reader {
  readonly width?: number;
  readonly scripts?: boolean;
}

/** A page that was gone to. */
export interface OpenPage {
  readonly page: Page;
  /** What the document was answered with. */
  readonly status: number;
  /** What the console complained of and what could not be fetched, so far; empty where all is well. */
  readonly complaints: readonly string[];
}

/** The browser that all files share; `close` only lets go of it. */
export function sharedBrowser(): Promise<Browser> {
  return chromium.connect(inject("browser"));
}

/** A reader with nothing kept from before. */
export function newReader(
  browser: Browser,
  { width = WIDTHS.desk, scripts = true }: Reader = {},
): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height: HEIGHT }, javaScriptEnabled: scripts, acceptDownloads: true });
}

/** Goes to an address and waits until all that it needs is there. */
export async function open(reader: BrowserContext, address: string): Promise<OpenPage> {
  const page = await reader.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("console", (message) => {
    const isOfDocument = message.location().url === address;
    if (["error", "warning"].includes(message.type()) && !isOfDocument) complaints.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== address)
      complaints.push(`${response.url()}: ${response.status()}`);
  });
  const answer = await page.goto(address, { waitUntil: "load" });
  return { page, status: answer?.status() ?? 0, complaints };
}
