import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { findTable } from "../src/release/tables/catalogue.ts";
import type { Run } from "./assize.ts";
import { type MadeMember, madeZip } from "./made-zip.ts";

/** The dated root that the hand-made releases have, and the release that it names. */
export const ROOT = "EOIR Case Data 2026-0801/EOIR Case Data";
export const RELEASE = "2026-08-01";

/** Cases of a hand-made release. */
export const TINY_CASES = 3;

/** A table's text: its declared header, and rows that have a key and nothing else. */
export function tableText(name: string, rows: number): string {
  const table = findTable(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const names = table.columns.map((column) => column.name);
  const row = (key: number) => names.map((column) => (column === table.key ? String(key) : "")).join("\t");
  return [names.join("\t"), ...Array.from({ length: rows }, (_, index) => row(index + 1)), ""].join("\r\n");
}

/** A release of a few cases and nothing else, with more members if given. */
export function tinyRelease(more: readonly MadeMember[] = []): Buffer {
  return madeZip([{ path: `${ROOT}/A_TblCase.csv`, data: tableText("A_TblCase", TINY_CASES) }, ...more]);
}

/** Holds a run to what every failure owes: its exit code and one line for a person. Returns the line. */
export function expectOneLine(run: Run, exitCode: number): string {
  expect(run.err).toMatch(/^assize: [^\n]+\n$/);
  expect(run.code, run.err).toBe(exitCode);
  expect(run.out).toBe("");
  return run.err.trim();
}

/** What is in a store for everybody to see: releases, and every file of theirs with its size and time of writing. */
export function visible(store: string): string[] {
  return readdirSync(store, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(store.length)
          .split("/")
          .some((part) => part.startsWith(".") || part === "downloads"),
    )
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
    .sort();
}
