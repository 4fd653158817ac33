import { readFileSync } from "node:fs";

interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const file = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as PackageFile;

/** This tool's own version. */
export const version = file.version;

/** The version of the database engine that this tool is built for. */
export const engineVersion = `duckdb ${file.dependencies["@duckdb/node-api"]?.split("-")[0] ?? "unknown"}`;
