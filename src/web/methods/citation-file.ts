import { readFileSync } from "node:fs";

/** What `CITATION.cff` says of the software, as far as pages need it. */
export interface SoftwareCitation {
  readonly title: string;
  readonly version: string;
  readonly license: string;
  readonly authors: readonly string[];
  /** The whole file. */
  readonly text: string;
}

/** The package's own `CITATION.cff`. Throws a TypeError where it lacks a field that pages need. */
export function softwareCitation(): SoftwareCitation {
  const text = readFileSync(new URL("../../../CITATION.cff", import.meta.url), "utf8");
  return {
    title: field(text, "title"),
    version: field(text, "version"),
    license: field(text, "license"),
    authors: [...text.matchAll(/^ {2}- name: (.+)$/gm)].map(([, name = ""]) => unquoted(name)),
    text,
  };
}

function field(text: string, name: string): string {
  const found = new RegExp(`^${name}: (.+)$`, "m").exec(text)?.[1];
  if (found === undefined) throw new TypeError(`CITATION.cff has no ${name}`);
  return unquoted(found);
}

function unquoted(value: string): string {
  return value.trim().replace(/^"(.*)"$/, "$1");
}
