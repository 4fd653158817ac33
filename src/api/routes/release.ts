import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";
import { envelopeOfData, releaseAsked } from "../envelope.ts";
import type { TableLedger } from "../integrity-report.ts";
import { refuseParameters } from "../refuse-parameters.ts";
import { respond, tableFormats } from "../respond.ts";
import { envelope } from "../schemas/envelope.ts";
import { integritySchema } from "../schemas/integrity.ts";
import { orNull } from "../schemas/or-null.ts";
import { formatParameter, releaseParameter } from "../schemas/parameters.ts";
import { releaseSchema } from "../schemas/release.ts";
import type { ServedRelease } from "../served-release.ts";
import { releaseColumns, type TableColumns, tableOf } from "../table.ts";
import { tableResponses } from "./responses.ts";

const query = z.strictObject({ release: releaseParameter, format: formatParameter(tableFormats) });

const servedSchema = z.object({
  ...releaseSchema.shape,
  lastDay: z.string().openapi({ format: "date", description: "Last day that it knows of." }),
  version: z.string().openapi({ description: "Version of assize that loaded it." }),
});

const route = createRoute({
  method: "get",
  path: "/release",
  summary: "The release",
  description:
    "Which releases can be asked, and where every line of the one asked went: rows, mended rows, lines set aside and why, unknown codes, and how its tables compare with its own Count.txt. In counts only.",
  request: { query },
  responses: tableResponses(
    "The releases and the report; as a file, the ledger with a row for each table.",
    envelope(z.object({ releases: z.array(servedSchema), report: orNull(integritySchema) })),
  ),
  "x-examples": ["/api/release", "/api/release?format=csv"],
});

const columns: TableColumns<TableLedger> = {
  table: ["varchar", ({ table }) => table],
  bytes: ["bigint", ({ bytes }) => bytes],
  lines: ["bigint", ({ lines }) => lines],
  header_lines: ["bigint", ({ headerLines }) => headerLines],
  blank_lines: ["bigint", ({ blankLines }) => blankLines],
  rows: ["bigint", ({ rows }) => rows],
  repaired_rows: ["bigint", ({ repairedRows }) => repairedRows],
  joined_fragments: ["bigint", ({ joinedFragments }) => joinedFragments],
  quarantined_lines: ["bigint", ({ quarantinedLines }) => quarantinedLines],
  unaccounted_lines: ["bigint", ({ unaccountedLines }) => unaccountedLines],
  issues: ["bigint", ({ issues }) => issues],
  stated_rows: ["bigint", ({ statedRows }) => statedRows],
  difference: ["bigint", ({ difference }) => difference],
};

/** `/release`: what can be asked, and what became of its lines. */
export function releaseRoutes(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    route,
    async (context) => {
      const release = releaseAsked(desk, context.req.valid("query").release);
      const report = release === null ? null : await desk.integrity(release.id);
      return respond(context, {
        json: () => envelopeOfData(release, { releases: desk.releases.map(servedOf), report }),
        records: () => tableOf(report?.tables ?? [], { ...columns, ...releaseColumns(release) }),
        name: "ledger",
        release,
      });
    },
    refuseParameters(query),
  );
  return app;
}

function servedOf({ id, checksum, simulated, lastDay, manifest }: ServedRelease) {
  return { id, checksum, simulated, lastDay, version: manifest.tool.version };
}
