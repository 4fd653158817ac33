import { existsSync } from "node:fs";
import { join } from "node:path";
import bundled from "@sparticuz/chromium";

/** Where a Chrome or a Chromium usually is, on each system. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/opt/google/chrome/chrome",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, "Google", "Chrome", "Application", "chrome.exe")],
  ),
};

/** How the browser is started: the program and what it is told, as Playwright's `launch` takes them. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly headless: true;
}

/**
 * The browser of this machine: the program that CHROME_PATH names, else a Chrome or Chromium in one of its usual places,
 * else the one that comes inside an npm package. Words are drawn alike on every machine as far as its typefaces allow.
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const named = process.env.CHROME_PATH;
  const found = named ?? USUAL_PLACES[process.platform]?.find((place) => existsSync(place));
  const executablePath = found ?? (await bundled.executablePath());
  return { executablePath, args: ["--font-render-hinting=none", "--disable-dev-shm-usage"], headless: true };
}
