import { citedSource } from "../facts/sources.ts";
import { termGroups } from "./glossary/glossary.ts";
import type { Term } from "./glossary/term.ts";

/** The page `docs/glossary.md`: every word explained, by subject. Markdown. */
export function describeGlossary(): string {
  const groups = termGroups.map(({ title, terms }) => `## ${title}\n\n${terms.map(describeTerm).join("\n")}`);
  return `# Words

This page is generated from \`src/measures/glossary/\` by \`npm run docs\`.

The courts' own words, as this project uses them: what each means, then what it is in the record.

${groups.join("\n\n")}
`;
}

function describeTerm({ word, also = [], meaning, inRecord, sources = [] }: Term): string {
  const names = also.length === 0 ? "" : ` (${also.join(", ")})`;
  const record = inRecord === undefined ? "" : ` *In the record:* ${inRecord}`;
  const cited = sources.map(citedSource).map(({ title, publisher }) => `${title} (${publisher})`);
  const source = cited.length === 0 ? "" : ` Source: ${cited.join("; ")}.`;
  return `- **${word}**${names}: ${meaning}${record}${source}`;
}
