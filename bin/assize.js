#!/usr/bin/env node
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const command = new URL("../dist/cli/main.js", import.meta.url);
const ownNode = new URL(`../node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`, import.meta.url);
const buildScript = new URL("../scripts/build.js", import.meta.url);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/**
 * Ends with one line, as the command does for its own errors.
 * @param {string} line
 * @returns {never}
 */
function fail(line) {
  console.error(`assize: ${line}`);
  process.exit(1);
}

/** Hands the whole call to the Node that the repository brings: arguments, streams, signals, exit code. */
function handOver() {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(fileURLToPath(ownNode), [self, ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends SIGINT to both processes; only a SIGINT from elsewhere has to be passed on.
  const atTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on("SIGINT", () => atTerminal || child.kill("SIGINT"));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));
  child.on("error", (error) => fail(`cannot run the repository's Node: ${error.message}; run npm ci`));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}

/** Builds a clone that was never built; an installed package is always built. */
async function buildFirst() {
  if (!existsSync(buildScript)) fail("the package is incomplete: dist/cli/main.js is missing; install it again");
  const { build } = await import(buildScript.href);
  try {
    build();
  } catch (error) {
    fail(`this clone is not built (${error instanceof Error ? error.message : error}); run npm start once`);
  }
}

if (major > 22 || (major === 22 && minor >= 18)) {
  if (!existsSync(command)) await buildFirst();
  const { main } = await import(command.href);
  process.exitCode = await main(process.argv.slice(2));
} else if (existsSync(ownNode)) {
  handOver();
} else {
  fail(
    `Node 22.18 or newer is needed, this is ${process.versions.node}; install it, or in a clone run npm start once, ` +
      "which brings its own",
  );
}
