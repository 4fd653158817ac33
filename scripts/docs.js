import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildScanner } from "./build.js";
import { Failure, isStarted, main, root, show } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

/** Every generated page that stands alone: its file, and the module and function of the source that write its text. */
const pages = [
  { file: "docs/record.md", module: "src/record/describe-record.ts", write: "describeRecord" },
  { file: "docs/commands.md", module: "src/cli/describe-commands.ts", write: "describeCommands" },
  { file: "docs/errors.md", module: "src/base/describe-errors.ts", write: "describeErrors" },
  { file: "docs/glossary.md", module: "src/measures/describe-glossary.ts", write: "describeGlossary" },
  { file: "docs/api.md", module: "src/api/describe-api.ts", write: "describeApi" },
];

/** Every folder of which all pages are generated: the function gives their texts by file name. */
const folders = [{ folder: "docs/measures", module: "src/measures/measure-pages.ts", write: "measurePages" }];

/** The text of every generated page by its path from the root. */
async function writtenPages() {
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const { file, module, write } of pages) texts.set(file, (await import(join(root, module)))[write]());
  for (const { folder, module, write } of folders) {
    const written = (await import(join(root, module)))[write]();
    for (const [name, text] of Object.entries(written)) texts.set(`${folder}/${name}`, text);
  }
  return texts;
}

/**
 * Pages of generated folders that nothing writes any more, as paths from the root.
 * @param {ReadonlyMap<string, string>} texts
 */
function leftOver(texts) {
  const found = folders.flatMap(({ folder }) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
  );
  return found.filter((file) => !texts.has(file));
}

/** Writes the pages and removes those left over, or under `--check` compares them. */
async function makePages() {
  const isCheck = process.argv.includes("--check");
  const texts = await writtenPages();
  const removed = leftOver(texts);
  const stale = [...removed];
  for (const [file, written] of texts) {
    const text = `${written.trimEnd()}\n`;
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(file);
    if (isCheck) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${file}: written`);
  }
  if (isCheck && stale.length > 0) throw new Failure(`out of date: ${stale.join(", ")}; run npm run docs`);
  for (const file of isCheck ? [] : removed) {
    rmSync(join(root, file), { recursive: true });
    console.log(`${file}: removed`);
  }
}

if (isStarted(import.meta.url)) {
  await main(() => {
    if (Number.parseInt(process.versions.node, 10) >= 24) return makePages();
    ensureInstalled();
    buildScanner();
    return show(node24(), process.argv.slice(1));
  });
}
