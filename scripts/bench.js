import { join } from "node:path";
import { build, buildScanner } from "./build.js";
import { main, root, show } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

/** Those that run the command as it ships; the others run the source. */
const ofBuilt = new Set(["pages", "screenshots", "serve"]);

/** Installs, builds what is needed, and runs the program of `bench/` named first with the options after it. */
const [name = "load", ...options] = process.argv.slice(2);
await main(() => {
  ensureInstalled();
  if (ofBuilt.has(name)) build();
  else buildScanner();
  return show(node24(), [join(root, "bench", `${name}.ts`), ...options]);
});
