import { code, link } from "../base/markdown.ts";
import { claims } from "../facts/claims.ts";
import type { Measure } from "./definition.ts";
import { definitions, type MeasureId } from "./definitions/catalogue.ts";
import { claimHeading, pageName } from "./describe-measure.ts";
import { describeMethods } from "./methods.ts";

/** The page `docs/measures/index.md`: the measures by claim, and the methods that they share. Markdown. */
export function describeMeasures(): string {
  const byClaim = claims.map((claim) => {
    const { number, firstFigure } = claim;
    const own = definitions.filter((measure) => measure.claim === number);
    return [`### ${claimHeading(claim)}`, `Published: ${firstFigure}`, own.length === 0 ? NONE : listed(own)].join(
      "\n\n",
    );
  });
  const useful = definitions.filter((measure) => measure.claim === 0);
  if (useful.length > 0) byClaim.push(`### Of use to all\n\n${listed(useful)}`);
  return `# The measures

This page is generated from \`src/measures/\` by \`npm run docs\`.

${definitions.length} measures of the courts, each with its definition, the definitions that others use, how sure it is, and the statement that works it out. Ask with \`assize ask NAME\`; \`assize explain NAME\` tells how others count the same thing. What they are broken down by is in [dimensions](dimensions.md), what they read is in [tables](tables.md).

## By what was said

Two reports of September 2018 said nine things of the courts. Under each stands the published figure to begin with, and the measures that answer it or come near.

${byClaim.join("\n\n")}

${describeMethods()}
`;
}

const NONE = "No measure of its own: any measure can be looked at on both sides of a dated rule.";

function listed(measures: readonly Measure<MeasureId>[]): string {
  return measures
    .map(({ id, title, question, variants = {} }) => {
      const names = Object.keys(variants).map(code);
      const others = names.length === 0 ? "" : ` Variants: ${names.join(", ")}.`;
      return `- ${link(title, `${pageName(id)}.md`)} (${code(id)}): ${question}${others}`;
    })
    .join("\n");
}
