import { describe, expect, it } from "vitest";
import { definitions } from "./definitions/catalogue.ts";
import { pageName } from "./describe-measure.ts";
import { dimensions } from "./dimensions/catalogue.ts";
import { measurePages } from "./measure-pages.ts";
import { measuredTables, readMeasuredTable } from "./tables.ts";

const pages = measurePages();
const named = definitions.map((measure) => [measure.id, measure] as const);

describe("the pages of measures", () => {
  it("are one for each measure, the index, the dimensions and the tables", () => {
    expect(Object.keys(pages)).toHaveLength(definitions.length + 3);
  });

  it("are the same whenever they are made", () => {
    expect(measurePages()).toEqual(pages);
  });

  it("say at their head that they are generated", () => {
    for (const [name, text] of Object.entries(pages)) {
      expect(text.split("\n")[2], name).toMatch(
        /^This page is generated from `src\/measures\/.*` by `npm run docs`\.$/,
      );
    }
  });

  it.each(named)("tell of %s its words, variants, dimensions, caveats and statement", (id, measure) => {
    const page = pages[`${pageName(id)}.md`] ?? "";
    const { title, question, definition, caveats, variants = {}, rivals = [] } = measure;
    for (const words of [title, question, definition, ...caveats]) expect(page).toContain(words);
    for (const [name, { differs }] of Object.entries(variants)) {
      expect(page).toContain(`| \`${name}\` |`);
      expect(page).toContain(differs.replaceAll("|", "\\|"));
    }
    for (const { counts } of rivals) expect(page).toContain(counts);
    for (const dimension of measure.dimensions) expect(page).toContain(`(dimensions.md#${dimension})`);
    expect(page).toContain(`assize ask ${id}`);
    expect(page).toMatch(/```sql\n[^`]*\n```/);
    expect(page).not.toContain("undefined");
  });

  it("list every measure in the index, and every dimension and table on its page", () => {
    for (const { id } of definitions) expect(pages["index.md"]).toContain(`(${pageName(id)}.md)`);
    for (const { id } of dimensions) expect(pages["dimensions.md"]).toContain(`\n## ${id}\n`);
    for (const table of measuredTables) {
      expect(pages["tables.md"]).toContain(`\n## ${table}\n`);
      for (const { name } of readMeasuredTable(table).description.columns) {
        expect(pages["tables.md"]).toContain(`| \`${name}\` |`);
      }
    }
  });
});
