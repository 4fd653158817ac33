import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findAddresses, type SiteAddresses } from "./addresses.ts";
import { chromiumLaunch } from "./chromium.ts";
import { type BuiltServer, serveBuilt } from "./run-built.ts";
import { emptyStore, simulatedStore, unmarkedStore } from "./stores.ts";

/** Enough for judges to have comparable cases and rules to have months on both sides, and loaded in seconds. */
const CASES = 2000;

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser that all files share takes orders. */
    readonly browser: string;
    readonly site: SiteAddresses;
  }
}

/**
 * Makes what all browser tests share, once for a run: a simulated record, the servers over it, over a copy that is not
 * marked as simulated and over nothing, and one browser.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "assize-browser-"));
  const servers: BuiltServer[] = [];
  const serve = async (store: string): Promise<string> => {
    const server = await serveBuilt(store);
    servers.push(server);
    return server.address;
  };
  const browser = await chromium.launchServer(await chromiumLaunch());
  const tearDown = async (): Promise<void> => {
    await Promise.all([browser.close(), ...servers.map((server) => server.stop())]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const store = await simulatedStore(folder, CASES);
    const simulated = await serve(store);
    const [unmarked, empty] = [await serve(unmarkedStore(folder, store)), await serve(emptyStore(folder))];
    project.provide("browser", browser.wsEndpoint());
    project.provide("site", await findAddresses({ simulated, unmarked, empty }));
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
