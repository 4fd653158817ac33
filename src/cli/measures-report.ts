import { claims } from "../facts/claims.ts";
import { citedSource, type SourceId } from "../facts/sources.ts";
import type { Measure } from "../measures/definition.ts";
import { definitions, type MeasureId } from "../measures/definitions/catalogue.ts";
import { dimensionOf } from "../measures/dimensions/catalogue.ts";
import { STANDARD } from "../measures/resolve.ts";
import { bulleted } from "./answer-report.ts";
import { listed, wrapped } from "./layout.ts";

/** Every measure under the claim that it answers. */
export function measuresList(width: number): string {
  const groups = [
    ...claims.map(({ number, title }) => ({ claim: number as number, heading: `${number}. ${title}` })),
    { claim: 0, heading: "For all of them" },
  ];
  const sections = groups.map(({ claim, heading }) => {
    const own = definitions.filter((each) => each.claim === claim);
    const rule = claim === 9 ? "  any measure, before and after a dated rule: assize rules lists them" : "";
    const lines =
      own.length === 0
        ? rule
        : listed(
            own.map(({ id, title }) => [id, title] as const),
            width,
          );
    return lines === "" ? "" : `${heading}\n${lines}`;
  });
  return sections.filter((section) => section !== "").join("\n\n");
}

/** A measure's definition as a card. */
export function measureCard(measure: Measure<MeasureId>, width: number): string {
  const {
    id,
    title,
    question,
    unit,
    spec,
    definition,
    firstSay,
    variants = {},
    dimensions,
    caveats,
    columns,
  } = measure;
  const paragraph = (text: string) => wrapped(text, width);
  const sides = Object.entries(variants).map(
    ([name, { title: own, differs }]) => [name, `${own}. ${differs}`] as const,
  );
  return [
    `${id}: ${title}\n${paragraph(question)}`,
    firstSay === undefined ? "" : paragraph(firstSay),
    paragraph(definition),
    listed(
      [
        ["unit", unit],
        ["kind", spec.kind],
        ...(measure.periods === undefined ? [] : [["periods", measure.periods.join(", ")] as const]),
        ["rests on", columns.join(", ")],
      ],
      width,
    ),
    `Definitions (--variant):\n${listed([[STANDARD, "The one above."], ...sides], width)}`,
    `Dimensions (--by, --where):\n${listed(
      dimensions.map((each) => [each, dimensionOf(each).meaning] as const),
      width,
    )}`,
    caveats.length === 0 ? "" : `Keep in mind:\n${bulleted(caveats, width)}`,
    `Sources:\n${listed(
      measure.sources.map((source) => {
        const { title: name, publisher, date, url } = citedSource(source as SourceId);
        return [source, [name, publisher, date, url].filter((part) => part !== null).join(", ")] as const;
      }),
      width,
    )}`,
    paragraph(`How others count the same thing, and what they published: assize explain ${id}`),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
