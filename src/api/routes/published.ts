import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { publishedSeries, seriesNear } from "../../facts/published.ts";
import { publishedPeriodText } from "../../facts/published-period.ts";
import type { PublishedPoint, PublishedSeries } from "../../facts/series.ts";
import { findMeasure } from "../../measures/resolve.ts";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respond, tableFormats } from "../respond.ts";
import { envelope } from "../schemas/envelope.ts";
import { formatParameter } from "../schemas/parameters.ts";
import { seriesSchema } from "../schemas/series.ts";
import { type TableColumns, tableOf } from "../table.ts";
import { tableResponses } from "./responses.ts";

const query = z.strictObject({
  measure: z.string().optional().openapi({
    description: "Id of a measure: only the series that come nearest to it.",
    example: "pending_cases",
  }),
  format: formatParameter(tableFormats),
});

const route = createRoute({
  method: "get",
  path: "/published",
  summary: "Published figures",
  description:
    "What EOIR, TRAC, CRS, GAO and others published, as series of one publisher, one definition and one vintage each. Series differ from each other and from the measures: their definitions say how.",
  request: { query },
  responses: tableResponses(
    "The series, in the order of the nine claims; as a file, a row for each value.",
    envelope(z.array(seriesSchema)),
  ),
  "x-examples": ["/api/published?measure=pending_cases", "/api/published?format=csv"],
});

/** One published value with its series: a row of the file. */
type Line = { readonly series: PublishedSeries; readonly point: PublishedPoint };

const columns: TableColumns<Line> = {
  series: ["varchar", ({ series }) => series.id],
  title: ["varchar", ({ series }) => series.title],
  publisher: ["varchar", ({ series }) => series.publisher],
  definition: ["varchar", ({ series }) => series.definition],
  vintage: ["varchar", ({ series }) => series.vintage],
  derived: ["boolean", ({ series }) => series.derived ?? false],
  measure: ["varchar", ({ series }) => series.measure ?? null],
  variant: ["varchar", ({ series }) => series.variant ?? null],
  period: ["varchar", ({ point }) => publishedPeriodText(point.period)],
  part: ["varchar", ({ point }) => point.part ?? null],
  value: ["double", ({ point }) => point.value],
  low: ["double", ({ point }) => point.low ?? null],
  high: ["double", ({ point }) => point.high ?? null],
  unit: ["varchar", ({ series }) => series.unit],
  rounded: ["boolean", ({ point }) => point.rounded ?? false],
  source: ["varchar", ({ point }) => point.source],
  note: ["varchar", ({ point }) => point.note ?? null],
};

/** `/published`: figures that others published, with their sources. */
export function publishedRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    route,
    (context) => {
      const { measure } = context.req.valid("query");
      const all = measure === undefined ? publishedSeries : seriesNear(findMeasure(measure).id);
      return respond(context, {
        json: () => envelopeOfData(releaseAsked(desk), all),
        records: () => {
          const lines = all.flatMap((series) => series.points.map((point) => ({ series, point })));
          return tableOf(lines, columns);
        },
        name: measure === undefined ? "published" : `published-${findMeasure(measure).id}`,
        release: null,
      });
    },
    refuseParameters(query),
  );
  return app;
}
