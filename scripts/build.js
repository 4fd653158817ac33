import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { capture, Failure, isStarted, main, npm, root } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

const stamps = join(root, "node_modules", ".cache", "assize");
/** Endings of files that are used as they are. */
const carried = new Set([".sql", ".css", ".svg"]);
const scannerWasm = "src/release/scanner.wasm";

/**
 * Compiles the scanner to `src/release/scanner.wasm`, unless nothing changed since.
 * @param {boolean} [force] compile in any case
 */
export function buildScanner(force = false) {
  const inputs = ["package.json", "package-lock.json", ...filesBelow("src/release/scanner")];
  unlessFresh("scanner", inputs, scannerWasm, force, () => {
    const { ok, output } = npm(["run", "--silent", "build:scanner"]);
    if (!ok) throw new Failure("the scanner does not compile; what asc printed is above", output);
  });
}

/**
 * Builds everything that a release of the package needs into `dist/`: compiled TypeScript, SQL, style sheets and the scanner. The
 * folder is replaced as a whole, and only by a build that succeeded.
 * @param {boolean} [force] build in any case
 */
export function build(force = false) {
  buildScanner(force);
  const sources = filesBelow("src");
  const inputs = ["package-lock.json", "tsconfig.json", "tsconfig.build.json", ...sources];
  unlessFresh("dist", inputs, "dist", force, () => {
    const aside = join(root, "dist.tmp");
    rmSync(aside, { recursive: true, force: true });
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    const { ok, output } = capture(node24(), [compiler, "-p", "tsconfig.build.json", "--outDir", "dist.tmp"]);
    if (!ok) throw new Failure("TypeScript does not compile; what tsc printed is above", output);
    for (const file of sources.filter((path) => carried.has(extname(path)) || path === scannerWasm)) {
      const target = join(aside, file.slice("src/".length));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(root, file), target);
    }
    rmSync(join(root, "dist"), { recursive: true, force: true });
    renameSync(aside, join(root, "dist"));
  });
}

/**
 * Files below a folder as paths from the root, with forward slashes, sorted.
 * @param {string} folder
 */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/**
 * Runs a build step when its inputs are not those of its last success, or its output is gone.
 * @param {string} name
 * @param {readonly string[]} inputs
 * @param {string} output
 * @param {boolean} force
 * @param {() => void} step
 */
function unlessFresh(name, inputs, output, force, step) {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(`${input}\0`).update(readFileSync(join(root, input)));
  const print = hash.digest("hex");
  const stamp = join(stamps, `${name}.stamp`);
  const isFresh = existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === print;
  if (isFresh && !force) return;
  step();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, print);
}

if (isStarted(import.meta.url)) {
  await main(() => {
    ensureInstalled();
    build(process.argv.includes("--force"));
  });
}
