import { readFileSync } from "node:fs";

/** What one version changed in numbers. */
export interface ChangedNumbers {
  /** Heading of the version: `0.2.0, 2026-10-01` or `Unreleased: 0.1.0`. */
  readonly version: string;
  /** One entry a change, as it is written: Markdown without links. One that says so where there was none. */
  readonly changes: readonly string[];
}

/**
 * The entries under "Changed numbers" of a changelog, newest version first: items of its list, else its paragraphs. A
 * version without such a heading is left out.
 */
export function changedNumbersIn(changelog: string): ChangedNumbers[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((text) => {
      const version = text.slice(0, text.indexOf("\n")).trim();
      const section = text.split(/^### /m).find((part) => part.startsWith("Changed numbers\n"));
      return section === undefined ? [] : [{ version, changes: entriesOf(section) }];
    });
}

function entriesOf(section: string): string[] {
  const body = section.slice(section.indexOf("\n")).trim();
  return body
    .split(/\n(?=- )|\n\s*\n/)
    .map((entry) => entry.replace(/^- /, "").replaceAll(/\s+/g, " ").trim())
    .filter((entry) => entry !== "");
}

/** The changed numbers of this package's own changelog. */
export function changedNumbers(): ChangedNumbers[] {
  return changedNumbersIn(readFileSync(new URL("../../../CHANGELOG.md", import.meta.url), "utf8"));
}
