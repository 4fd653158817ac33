import { code, link, markdownTable } from "../base/markdown.ts";
import { definitions } from "./definitions/catalogue.ts";
import { pageName } from "./describe-measure.ts";
import type { Dimension } from "./dimension.ts";
import { type DimensionId, dimensions } from "./dimensions/catalogue.ts";

/** The page `docs/measures/dimensions.md`: all that figures are broken down by and filtered on. Markdown. */
export function describeDimensions(): string {
  return `# Dimensions

This page is generated from \`src/measures/dimensions/\` by \`npm run docs\`.

What figures are broken down by (\`--by court\`) and filtered on (\`--where nationality=Honduras\`). A measure names those that it takes. The rules of filters:

- Values are codes or names, in any letter case: \`--where nationality=HO\`, \`--where nationality=Honduras,Guatemala\`.
- \`!=\` leaves values out. What is not recorded is not among them, so it stays.
- Numbers take ranges, ends included: \`--where age=0..17\`, \`--where age=65..\`.
- \`not-recorded\` is a value: \`--where sex=not-recorded\`.
- A breakdown shows what is not recorded as a row of its own, so that rows add up where the measure does.

Nationality, language, sex, age, state, family and docket are of the case. Court, judge and custody are those of the row where it has its own (a hearing, a decision, a bond), else those of the case.

${dimensions.map(describeDimension).join("\n\n")}
`;
}

function describeDimension(dimension: Dimension<DimensionId>): string {
  const { id, title, meaning, values, numeric, bands, single, sensitive } = dimension;
  const remarks = [
    meaning,
    ...(numeric === true
      ? [`A filter takes whole numbers and ranges${bands === undefined ? "" : "; a breakdown goes by bands"}.`]
      : []),
    ...(single === undefined ? [] : [`A breakdown leaves out what is no single ${title}, and says how much that is.`]),
    ...(sensitive === true
      ? [`It tells of children or families: ${link("small counts are withheld", "index.md#small-counts")}.`]
      : []),
    ...(values === undefined && numeric !== true ? ["Its values are the record's own list."] : []),
  ];
  const used = takenBy(id);
  const table = markdownTable([["code", "name"], ...(values ?? []).map(({ code: own, name }) => [code(own), name])]);
  return [`## ${id}`, remarks.join(" "), ...(table === "" ? [] : [table]), used].join("\n\n");
}

function takenBy(id: DimensionId): string {
  const taken = definitions.filter((measure) => measure.dimensions.includes(id));
  const others = definitions.filter((measure) => !measure.dimensions.includes(id));
  const links = (measures: typeof definitions) =>
    measures.map((one) => link(one.title, `${pageName(one.id)}.md`)).join(", ");
  if (others.length === 0) return "Every measure takes it.";
  return taken.length > others.length ? `Every measure takes it but ${links(others)}.` : `Taken by: ${links(taken)}.`;
}
