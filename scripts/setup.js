import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { capture, Failure, npm, root } from "./run.js";

/**
 * Path of the Node that the repository brings: the npm package `node`, a development dependency.
 * @returns {string}
 */
export function node24() {
  return join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/**
 * Brings `node_modules` in line with `package-lock.json`, silently when it is already. Throws a failure with npm's own
 * output when npm fails, and with one line when the repository's Node is missing afterwards.
 */
export function ensureInstalled() {
  if (!isInstalled()) {
    console.log("assize: installing packages (npm ci)");
    const { ok, output } = npm(["ci", "--no-fund", "--no-audit"]);
    if (!ok) throw new Failure("npm ci failed; what it printed is above", output);
  }
  const node = capture(node24(), ["-v"]);
  if (!node.ok) {
    throw new Failure(
      "Node 24 is missing from node_modules: npm did not run the install script of the package node; " +
        "run `npm rebuild node --ignore-scripts=false` and try again",
    );
  }
  linkCommand();
}

/** Whether every package that the lock file names for this machine is there in that version. */
function isInstalled() {
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  const wanted = packagesOf(join(root, "package-lock.json"));
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    return path === "" || optional || devOptional || installed[path]?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/** Makes `npx assize` mean this clone from any folder inside it: npm links a package's own command for others only. */
function linkCommand() {
  const link = join(root, "node_modules", ".bin", "assize");
  if (process.platform === "win32" || existsSync(link)) return;
  mkdirSync(join(root, "node_modules", ".bin"), { recursive: true });
  symlinkSync(join("..", "..", "bin", "assize.js"), link);
}
