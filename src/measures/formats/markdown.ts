import type { Answer } from "../answer.ts";
import { readingTable } from "./reading-table.ts";
import { headingOf, remarksOf, SIMULATED_WORDS } from "./remarks.ts";

/** An answer as Markdown: heading, sentence, table, what must be said of it, and where it comes from. */
export function markdownOf(answer: Answer): string {
  const { release, firstSay, sentence, definition, variant, caveats, citation, command } = answer;
  const notes = [...remarksOf(answer), ...caveats].map((note) => `- ${plain(note)}`).join("\n");
  const paragraphs = [
    `# ${plain(headingOf(answer))}`,
    release.simulated ? `> **${SIMULATED_WORDS}**` : "",
    firstSay === null ? "" : `**${plain(firstSay)}**`,
    plain(sentence),
    tableOf(answer),
    `Definition: ${plain(definition.text)}${variant.differs === null ? "" : ` ${plain(variant.differs)}`}`,
    notes,
    `Source: ${plain(citation.replace(`; ${command}`, ""))}. To get it again:`,
    `\`\`\`sh\n${command}\n\`\`\``,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function tableOf(answer: Answer): string {
  const { columns, rows } = readingTable(answer);
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  const rule = `|${columns.map(({ numeric }) => (numeric ? " ---: " : " --- ")).join("|")}|`;
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join("\n");
}

/** Text without what Markdown would take for marks of its own. */
function plain(text: string): string {
  return text.replaceAll(/[\\|*_`<>[\]]/g, String.raw`\$&`).replaceAll("\n", " ");
}
