/** Pieces of Markdown that several generated documents are made of. */

/** A table: the first row is its head. Empty when it has a head only. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  if (body.length === 0) return "";
  const line = (row: readonly string[]) => `| ${row.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}

/** Items of a list, one a line. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll(/\s*\n\s*/g, " ")}`).join("\n");
}

/** Text in the type of a machine, on one line. */
export function code(text: string): string {
  return `\`${text.replaceAll(/\s+/g, " ").trim()}\``;
}

/** A link; the address may hold parentheses and spaces. */
export function link(text: string, address: string): string {
  return `[${text}](${address.replaceAll(" ", "%20").replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** Sections with a heading each, those without text left out, joined by empty lines. */
export function sections(parts: readonly (readonly [heading: string, text: string])[]): string {
  return parts
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => `## ${heading}\n\n${text}`)
    .join("\n\n");
}
