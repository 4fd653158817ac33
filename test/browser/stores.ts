import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runBuilt } from "./run-built.ts";

const RELEASE = "2026-08-01";

/** Writes a simulated release with damage in it and loads it, both by the built command; the store's folder. */
export async function simulatedStore(folder: string, cases: number): Promise<string> {
  const release = join(folder, "release.zip");
  const store = join(folder, "simulated");
  await runBuilt("synth", "--out", release, "--cases", String(cases), "--seed", "20", "--quiet");
  await runBuilt("load", release, "--store", store, "--release", RELEASE, "--quiet");
  return store;
}

/**
 * A copy of a store whose release is not marked as simulated. It stands for a real release, of which no test may have a
 * copy: the pages tell the two apart by that mark alone.
 */
export function unmarkedStore(folder: string, simulated: string): string {
  const store = join(folder, "unmarked");
  cpSync(simulated, store, { recursive: true });
  const path = join(store, RELEASE, "manifest.json");
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...(manifest as object), simulated: false }));
  return store;
}

/** A store into which nothing was loaded. */
export function emptyStore(folder: string): string {
  const store = join(folder, "empty");
  mkdirSync(store);
  return store;
}
