import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildScanner } from "./build.js";
import { Failure, isStarted, main, root, show } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

/**
 * Every generated page: its file, and the module and function of the source that write its text. A page whose module
 * is not there yet is left out, with a word.
 */
const pages = [
  { file: "docs/record.md", module: "src/record/describe-record.ts", write: "describeRecord" },
  { file: "docs/commands.md", module: "src/cli/describe-commands.ts", write: "describeCommands" },
  { file: "docs/errors.md", module: "src/base/describe-errors.ts", write: "describeErrors" },
];

/** Writes the pages, or under `--check` compares them; returns the exit code. */
async function makePages() {
  const isCheck = process.argv.includes("--check");
  const stale = [];
  for (const { file, module, write } of pages) {
    if (!existsSync(join(root, module))) {
      console.log(`${file}: left out, there is no ${module}`);
      continue;
    }
    const text = `${(await import(join(root, module)))[write]().trimEnd()}\n`;
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(file);
    if (isCheck) continue;
    mkdirSync(join(root, "docs"), { recursive: true });
    writeFileSync(path, text);
    console.log(`${file}: written`);
  }
  if (isCheck && stale.length > 0) throw new Failure(`out of date: ${stale.join(", ")}; run npm run docs`);
}

if (isStarted(import.meta.url)) {
  await main(() => {
    if (Number.parseInt(process.versions.node, 10) >= 24) return makePages();
    ensureInstalled();
    buildScanner();
    return show(node24(), process.argv.slice(1));
  });
}
