import { join } from "node:path";
import { buildScanner } from "./build.js";
import { main, root, show } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

/** Installs, builds the scanner, and runs the load benchmark from source with the given options. */
await main(() => {
  ensureInstalled();
  buildScanner();
  return show(node24(), [join(root, "bench", "load.ts"), ...process.argv.slice(2)]);
});
