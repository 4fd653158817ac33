import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "./build.js";
import { main, root, show } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

/** `npm start` runs in the repository's folder; a path is meant from the folder in which it was typed. */
const typedIn = process.env.INIT_CWD ?? process.cwd();

await main(() => {
  ensureInstalled();
  build();
  const args = process.argv.slice(2).map((arg) => {
    const path = resolve(typedIn, arg);
    return !arg.startsWith("-") && existsSync(path) ? path : arg;
  });
  return show(node24(), [join(root, "bin", "assize.js"), "start", ...args]);
});
