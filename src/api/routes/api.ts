import { OpenAPIHono } from "@hono/zod-openapi";
import type { BlankEnv } from "hono/types";
import { version } from "../../base/version.ts";
import type { Desk } from "../desk.ts";
import { claimsRoutes } from "./claims.ts";
import { courtsRoutes } from "./courts.ts";
import { judgesRoutes } from "./judges.ts";
import { measureRoutes } from "./measure.ts";
import { measuresRoutes } from "./measures.ts";
import { publishedRoutes } from "./published.ts";
import { releaseRoutes } from "./release.ts";
import { rulesRoutes } from "./rules.ts";
import { searchRoutes } from "./search.ts";

/** The OpenAPI 3.1 document of the API. */
export type ApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/**
 * The API over a desk, to be mounted at `/api`, with its own description at `/openapi.json`. Routes throw errors of ours;
 * whoever mounts it makes responses of them.
 */
export function api(desk: Desk): OpenAPIHono<BlankEnv> {
  const app = new OpenAPIHono<BlankEnv>();
  for (const routes of resources) app.route("/", routes(desk));
  const document = apiDocument(app);
  app.get("/openapi.json", (context) => context.json(document));
  return app;
}

/** The description of an API, made from its routes. */
export function apiDocument(app: OpenAPIHono<BlankEnv>): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "assize",
      version,
      description:
        "The U.S. immigration courts as measures that can be cited. Every response names the release that was asked and whether it is simulated, and the version that answered. A success is `{ ok: true, version, release, data }`, an answer of a measure has `measure`, `explanation` and `caveats` besides; a failure is `{ ok: false, code, message, details }`. Parameters that are not listed are refused. Nobody who stands before the courts can be looked up: no rows, no case numbers.",
      license: { name: "Apache-2.0" },
    },
    servers: [{ url: "/api" }],
  });
}

/** In the order in which the reference lists them. */
const resources: readonly ((desk: Desk) => OpenAPIHono)[] = [
  claimsRoutes,
  measuresRoutes,
  measureRoutes,
  courtsRoutes,
  judgesRoutes,
  rulesRoutes,
  publishedRoutes,
  releaseRoutes,
  searchRoutes,
];
