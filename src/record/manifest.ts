import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ReleaseError } from "../base/errors.ts";
import { unreadable } from "../release/path-errors.ts";
import type { Integrity } from "./integrity.ts";
import type { LedgerEntry } from "./ledger.ts";

/** Counts up when an older tool could not read a record that a newer one wrote. */
export const RECORD_FORMAT = 1;

/** A clean table as it was written. */
export interface CleanTable {
  readonly name: string;
  readonly rows: number;
  /** As {@link LedgerEntry.checksum}. */
  readonly checksum: string;
  /** Columns in order, with their SQL types. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** `manifest.json`: what a record was made from, by what, and where every line went. */
export interface Manifest {
  readonly format: number;
  /** The release's day, `YYYY-MM-DD`. */
  readonly release: string;
  readonly release_from: "folder-name" | "newest-member" | "option";
  /** Identifies the work: the same for the same source and tool. */
  readonly fingerprint: string;
  /** Whether the release says of itself that every case in it is invented. */
  readonly simulated: boolean;
  readonly source: {
    readonly kind: "zip" | "folder";
    /** File or folder name, without its path. */
    readonly name: string;
    /** Address that it was downloaded from; null for a local file. */
    readonly address: string | null;
    readonly bytes: number;
    readonly sha256: string;
  };
  readonly tool: { readonly name: "assize"; readonly version: string; readonly engine: string };
  readonly loaded_at: string;
  /** Seconds by stage. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly threads: number;
  readonly tables: readonly LedgerEntry[];
  /** Declared tables that the release does not have. */
  readonly missing_tables: readonly string[];
  readonly clean_tables: readonly CleanTable[];
  readonly side_files: Readonly<Record<string, number>>;
  readonly integrity: Integrity;
}

/**
 * Reads a record's manifest. Throws `manifest-damaged`, `store-newer` when a newer tool wrote it, and
 * `path-not-readable`.
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, "manifest.json");
  const manifest = parsed(path);
  if (!hasFormat(manifest)) throw damaged(path);
  if (manifest.format > RECORD_FORMAT) {
    throw new ReleaseError(
      "store-newer",
      `the record in ${folder} was written by a newer assize (format ${manifest.format}, this one reads ${RECORD_FORMAT})`,
      { store: folder, format: manifest.format, known: RECORD_FORMAT },
      { untouched: "nothing was changed", advice: "update assize, or name another folder with --store" },
    );
  }
  if (!isManifest(manifest)) throw damaged(path);
  return manifest;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw cause instanceof SyntaxError ? damaged(path, cause) : unreadable(path, cause);
  }
}

function hasFormat(value: unknown): value is { format: number } {
  return typeof value === "object" && value !== null && "format" in value && typeof value.format === "number";
}

function isManifest(value: { format: number }): value is Manifest {
  const { release, tables, clean_tables } = value as Partial<Manifest>;
  return typeof release === "string" && Array.isArray(tables) && Array.isArray(clean_tables);
}

function damaged(path: string, cause?: unknown): ReleaseError {
  return new ReleaseError(
    "manifest-damaged",
    `${path} is damaged: it is no manifest of a record`,
    { path },
    { untouched: "nothing was changed", advice: "load the release again", cause },
  );
}
