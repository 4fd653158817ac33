import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { errorMeanings } from "../src/base/error-meanings.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function filesBelow(folder: string, ending: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}

const pages = [
  ...readdirSync(root)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(root, name)),
  ...filesBelow("docs", ".md"),
  ...filesBelow("src", ".md"),
];

/** The names by which GitHub links to a page's headings. */
function anchors(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) => words.toLowerCase());
  return headings.map((words) => words.replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}

describe("the documents", () => {
  it.each(pages.map((page) => page.slice(root.length)))("%s links only to what is there", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? join(root, page) : join(root, dirname(page), path);
      expect(existsSync(file), target).toBe(true);
      if (anchor !== undefined) expect(anchors(readFileSync(file, "utf8")), target).toContain(anchor);
    }
  });

  it("name no machine and no registry", () => {
    const telling = /registry\.\w|\/root\/|\/home\/\w|localhost:\d/;
    for (const page of [...pages, join(root, "package-lock.json"), join(root, ".npmrc")]) {
      expect(readFileSync(page, "utf8"), page).not.toMatch(telling);
    }
  });
});

describe("the meanings of errors", () => {
  const exitCodes: Readonly<Record<string, number>> = { InputError: 2, ReleaseError: 3 };
  const thrown = filesBelow("src", ".ts")
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/new (InputError|ReleaseError)\(\s*"([a-z-]+)"/g)])
    .map(([, name = "", code = ""]) => ({ code, exitCode: exitCodes[name] }));

  it.each(Object.entries(errorMeanings).filter(([code]) => thrown.some((one) => one.code === code)))(
    "gives the exit code of %s",
    (code, meaning) => {
      for (const one of thrown.filter((each) => each.code === code)) expect(one.exitCode).toBe(meaning.exitCode);
    },
  );
});
