import { code, link, markdownList, markdownTable, sections } from "../base/markdown.ts";
import type { Claim } from "../facts/claim.ts";
import { findClaim } from "../facts/claims.ts";
import { seriesNear } from "../facts/published.ts";
import { citedSource, type SourceId } from "../facts/sources.ts";
import type { Measure, Rival, Spec } from "./definition.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import { describeCaseTypes } from "./describe-case-types.ts";
import { describeKind, specInTables } from "./describe-kind.ts";
import { describeSeries } from "./describe-series.ts";
import { exampleOf } from "./example-request.ts";
import { kindOf } from "./kinds/kinds.ts";
import { STANDARD } from "./resolve.ts";
import { LEAST_COUNT, MOST_DIMENSIONS } from "./withhold.ts";

type Declared = Measure<MeasureId>;

/** The name of a measure's page and of its definition's file, without an ending. */
export function pageName(id: string): string {
  return id.replaceAll("_", "-");
}

/** The heading of a claim in the index, and the name by which pages link to it. */
export function claimHeading({ number, title }: Claim): string {
  return `${number}. ${title}`;
}

function claimAnchor(claim: Claim): string {
  return claimHeading(claim)
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
}

/** The page of a measure: all that its definition says, how it is worked out, and the statement of an example. Markdown. */
export function describeMeasure(measure: Declared): string {
  const { command, statement, question } = exampleOf(measure);
  const columns = kindOf(question.spec).columns(question);
  const parts: [string, string][] = [
    ["Definition", definition(measure)],
    ["How it is worked out", workedOut(measure)],
    ["Definitions side by side", definitionsOf(measure)],
    ["Broken down by", breakdowns(measure)],
    ["How others count", markdownList((measure.rivals ?? []).map(rivalInWords))],
    ["Published figures", published(measure)],
    ["Caveats", markdownList(measure.caveats)],
    [
      "What an answer holds",
      markdownTable([["column", "meaning"], ...columns.map(({ name, meaning }) => [code(name), meaning])]),
    ],
    ["What it rests on", columnsOf(measure)],
    [
      "An example",
      `\`\`\`sh\n${command}\n\`\`\`\n\nThis is the statement that it puts to the [tables](tables.md) of the record:\n\n\`\`\`sql\n${statement}\n\`\`\``,
    ],
    ["Sources", markdownList(sourcesOf(measure).map(sourceInWords))],
    ["Revisions", markdownList((measure.revisions ?? []).map(({ on, what }) => `${on}: ${what}`))],
  ];
  return `${head(measure)}\n\n${sections(parts)}\n`;
}

function head({ id, title, question, firstSay, unit, claim }: Declared): string {
  const said = findClaim(claim);
  const about =
    said === undefined
      ? "use to all nine claims"
      : `claim ${claim}, ${link(said.title, `index.md#${claimAnchor(said)}`)}`;
  return [
    `# ${title}`,
    `This page is generated from ${code(`src/measures/definitions/${pageName(id)}.ts`)} by \`npm run docs\`.`,
    `**${question}**`,
    ...(firstSay === undefined ? [] : [`**First:** ${firstSay}`]),
    `Name: ${code(id)}. Unit: ${unit}. Of ${about}. [All measures](index.md).`,
  ].join("\n\n");
}

function definition(measure: Declared): string {
  const { caseTypes, periods, unclassified, sensitive } = measure;
  const unknown =
    unclassified === null
      ? "No code decides what is counted, so nothing is unclassified."
      : `Rows whose code no list explains are those with ${code(unclassified)}; their share is in every answer.`;
  return [
    measure.definition,
    [
      describeCaseTypes(caseTypes ?? "measured", measure.dimensions.includes("case_type")),
      ...(periods === undefined ? [] : [`It is kept by ${periods.join(", ")} only.`]),
      unknown,
      ...(sensitive === true
        ? [
            `It tells of children or families: at most ${MOST_DIMENSIONS} dimensions, and counts under ${LEAST_COUNT} are ${link("withheld", "index.md#small-counts")}.`,
          ]
        : []),
    ].join(" "),
  ].join("\n\n");
}

/** The method of the standard definition, then those of variants that are worked out in another way. */
function workedOut({ spec, variants = {} }: Declared): string {
  const methods = Map.groupBy(Object.entries(variants), ([, variant]) => describeKind(variant.spec));
  const standard = describeKind(spec);
  const others = [...methods]
    .filter(([words]) => words !== standard)
    .map(([words, all]) => `Under ${all.map(([name]) => code(name)).join(", ")}: ${words}`);
  return [standard, ...others].join("\n\n");
}

function definitionsOf({ title, spec, variants = {} }: Declared): string {
  const others = Object.entries(variants);
  const rows: readonly (readonly [string, Spec])[] = [
    [STANDARD, spec],
    ...others.map(([name, variant]) => [name, variant.spec] as const),
  ];
  const differences = markdownTable([
    ["name", "title", "what differs", "sources"],
    [code(STANDARD), title, "the definition above", ""],
    ...others.map(([name, variant]) => [
      code(name),
      variant.title,
      [
        variant.differs,
        ...(variant.caseTypes === undefined ? [] : [describeCaseTypes(variant.caseTypes, false)]),
        ...(variant.caveats ?? []),
      ].join(" "),
      (variant.sources ?? []).join(", "),
    ]),
  ]);
  const inTables = markdownTable([
    ["name", "rows of", "by the day in", "what is taken"],
    ...rows.map(([name, each]) => {
      const { rows: from, day, takes } = specInTables(each);
      return [code(name), from, day, takes];
    }),
  ]);
  const differ =
    others.length === 0 ? "It has one definition." : `${differences}\n\nAsk by one with \`--variant NAME\`.`;
  return `${differ}\n\nIn terms of the [tables](tables.md):\n\n${inTables}`;
}

function breakdowns({ dimensions }: Declared): string {
  if (dimensions.length === 0) return "It is not broken down.";
  const links = dimensions.map((id) => link(code(id), `dimensions.md#${id}`));
  return `${links.join(", ")}. At most two at a time; each is a filter too.`;
}

function rivalInWords({ by, counts, effect, variant, sources }: Rival): string {
  const same = variant === undefined ? [] : [`Nearest here: ${code(variant)}.`];
  return [`**${by}.**`, counts, ...(effect === undefined ? [] : [effect]), ...same, `(${sources.join(", ")})`].join(
    " ",
  );
}

function published({ id }: Declared): string {
  const near = seriesNear(id);
  if (near.length === 0) return "";
  return `What comes nearest. These differ from each other and from the definitions above; do not put them into one series.\n\n${markdownList(near.map(describeSeries))}`;
}

function columnsOf({ columns }: Declared): string {
  const tables = Map.groupBy(columns, (column) => column.split(".")[0] as string);
  const items = [...tables].map(([table, all]) => {
    const names = all.flatMap((column) => column.split(".").slice(1)).map(code);
    const address = link(code(table), `../record.md#${table.toLowerCase()}`);
    return names.length === 0 ? address : `${address}: ${names.join(", ")}`;
  });
  return `${markdownList(items)}\n\nA record of a release without one of these tables refuses the measure.`;
}

function sourcesOf(measure: Declared): SourceId[] {
  const { sources, variants = {}, rivals = [], id } = measure;
  const all = [
    ...sources,
    ...Object.values(variants).flatMap((variant) => variant.sources ?? []),
    ...rivals.flatMap((rival) => rival.sources),
    ...seriesNear(id).flatMap(({ points }) => points.map(({ source }) => source)),
  ];
  return [...new Set(all)];
}

function sourceInWords(id: SourceId): string {
  const { title, publisher, date, url, note } = citedSource(id);
  const printed = date === null ? "" : `, ${date}`;
  const named = url === null ? title : link(title, url);
  return [`${id}: ${named}. ${publisher}${printed}.`, ...(note === undefined ? [] : [note])].join(" ");
}
