import { join } from "node:path";
import { buildScanner } from "./build.js";
import { main, root, show } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

/** Installs, builds the scanner, and runs the benchmark named first from source with the options after it. */
const [name = "load", ...options] = process.argv.slice(2);
await main(() => {
  ensureInstalled();
  buildScanner();
  return show(node24(), [join(root, "bench", `${name}.ts`), ...options]);
});
