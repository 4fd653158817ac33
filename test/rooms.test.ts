import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

/** Which rooms each room may import: the table of CONTRIBUTING.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  statistics: [],
  facts: ["base"],
  release: ["base"],
  record: ["base", "release"],
  measures: ["base", "statistics", "facts", "record"],
  compare: ["base", "release", "record", "measures"],
  court: ["base", "statistics"],
  synthetic: ["base", "court"],
  api: ["base", "statistics", "facts", "release", "record", "measures", "compare", "court", "synthetic"],
  web: ["facts", "measures", "compare", "court"],
  cli: ["base", "statistics", "facts", "release", "record", "measures", "compare", "court", "synthetic", "api", "web"],
};

const rooms = Object.keys(mayImport);

/** A file that imports one thing, and whether the lint lets it. */
interface Planted {
  readonly file: string;
  readonly code: string;
  readonly allowed: boolean;
}

function importing(from: string, depth: number): string {
  return `import { thing } from "${"../".repeat(depth)}${from}";\n\nthing();\n`;
}

const throughTheTable = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room)
    .flatMap((other): Planted[] => {
      const allowed = (mayImport[room] ?? []).includes(other);
      return [
        { file: `src/${room}/uses-${other}.ts`, code: importing(`${other}/thing.ts`, 1), allowed },
        { file: `src/${room}/part/uses-${other}.ts`, code: importing(`${other}/thing.ts`, 2), allowed },
      ];
    }),
);

const typeImport = (from: string) => `import type { Thing } from "${from}";\n\nexport type Own = Thing;\n`;

const byHand: readonly Planted[] = [
  { file: "src/measures/engine.ts", code: `import { x } from "@duckdb/node-api";\n\nx();\n`, allowed: false },
  { file: "test/engine.ts", code: `import { x } from "@duckdb/node-api";\n\nx();\n`, allowed: false },
  { file: "src/base/database.ts", code: `import { x } from "@duckdb/node-api";\n\nx();\n`, allowed: true },
  { file: "src/court/clock.ts", code: `import { x } from "node:fs";\n\nx();\n`, allowed: false },
  { file: "src/court/shapes.ts", code: typeImport("../release/tables/table.ts"), allowed: true },
  { file: "src/court/tables.ts", code: importing("release/tables/catalogue.ts", 1), allowed: false },
  { file: "src/synthetic/tables.ts", code: importing("release/tables/catalogue.ts", 1), allowed: true },
  { file: "src/synthetic/part/tables.ts", code: importing("release/tables/catalogue.ts", 2), allowed: true },
  { file: "src/synthetic/mark.ts", code: importing("release/simulated-mark.ts", 1), allowed: true },
  { file: "src/web/answer.ts", code: typeImport("../api/answer.ts"), allowed: true },
  { file: "src/record/door.ts", code: importing("index.ts", 1), allowed: false },
  { file: "src/record/views/deep/far.ts", code: importing("record/thing.ts", 3), allowed: false },
  { file: "src/record/views/far.test.ts", code: importing("test/thing.ts", 3), allowed: true },
];

const planted = [...throughTheTable, ...byHand];

describe("the import table", () => {
  const folder = mkdtempSync(join(tmpdir(), "assize-rooms-"));
  const refused = new Map<string, string>();

  beforeAll(() => {
    for (const name of ["biome.json", "biome.rooms.json"]) {
      writeFileSync(join(folder, name), readFileSync(join(root, name), "utf8").replace(/^ {2}"\$schema".*\n/m, ""));
    }
    for (const { file, code } of planted) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const args = [
      biome,
      "lint",
      "--only=style/noRestrictedImports",
      "--max-diagnostics=none",
      "--reporter=rdjson",
      ".",
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    for (const { location, message } of (JSON.parse(stdout) as Rdjson).diagnostics) {
      refused.set(location.path.replaceAll("\\", "/").replace(/^.*?(?=(src|test)\/)/, ""), message);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("refuses every import that it does not name, and no other", () => {
    const expected = planted.filter(({ allowed }) => !allowed).map(({ file }) => file);
    expect([...refused.keys()].sort()).toEqual(expected.sort());
  });

  it("says which rule, why, and what to do instead", () => {
    const message = refused.get("src/release/uses-record.ts") ?? "";
    expect(message).toContain("src/release may import base");
    expect(message).toContain("CONTRIBUTING.md");
    expect(refused.get("src/measures/engine.ts")).toContain("src/base/database.ts");
  });

  it("is the table that CONTRIBUTING.md shows", () => {
    const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    for (const room of rooms) {
      const row = guide.split("\n").find((line) => line.startsWith(`| \`src/${room}/\` |`));
      const shown = row?.split("|").at(-2)?.split(";")[0]?.trim();
      expect(shown, room).toBe(mayImport[room]?.join(", ") || "nothing of ours");
    }
  });
});

/** The part of Biome's `rdjson` report that is read here. */
interface Rdjson {
  readonly diagnostics: readonly { readonly location: { readonly path: string }; readonly message: string }[];
}

describe("the rooms", () => {
  const entries = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });

  it("are the folders of src", () => {
    const folders = entries.filter((entry) => entry.isDirectory() && entry.parentPath === join(root, "src"));
    for (const { name } of folders) expect(rooms).toContain(name);
  });

  it("have no folder that says nothing of what is in it", () => {
    const vague = /^(utils?|helpers?|common|misc|shared|lib)(\.ts)?$/;
    expect(entries.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
  });

  it("each say on one screen what they do", () => {
    const written = new Set(entries.filter((entry) => entry.isFile()).map(({ parentPath }) => parentPath));
    for (const room of rooms.filter((name) => written.has(join(root, "src", name)))) {
      const lines = readFileSync(join(root, "src", room, "README.md"), "utf8").split("\n");
      expect(lines.length, `src/${room}/README.md`).toBeLessThanOrEqual(40);
    }
  });
});
