import { describe, expect, it } from "vitest";
import { changedNumbers, changedNumbersIn } from "./changelog.ts";

const CHANGELOG = `# Changelog

**Changed numbers** is a heading of its own.

## 0.2.0, 2026-10-01

### Changed numbers

- \`pending_cases\`: 1,204 before, 1,198 now, since
  moves are no ends.
- \`completions\`: 10 before, 11 now.

### Added

- a page

## 0.1.1, 2026-09-01

### Fixed

- a word

## 0.1.0, 2026-08-01

### Changed numbers

None: no figure has been published before.
`;

describe("changedNumbersIn", () => {
  it("reads each change of each version, newest first, and passes over versions that say nothing", () => {
    expect(changedNumbersIn(CHANGELOG)).toEqual([
      {
        version: "0.2.0, 2026-10-01",
        changes: [
          "`pending_cases`: 1,204 before, 1,198 now, since moves are no ends.",
          "`completions`: 10 before, 11 now.",
        ],
      },
      { version: "0.1.0, 2026-08-01", changes: ["None: no figure has been published before."] },
    ]);
  });
});

describe("changedNumbers", () => {
  it("reads the package's own changelog", () => {
    expect(changedNumbers().length).toBeGreaterThan(0);
    for (const { changes } of changedNumbers()) expect(changes).not.toEqual([]);
  });
});
