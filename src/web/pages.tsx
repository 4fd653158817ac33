import { Hono } from "hono";
import type { Desk } from "../api/desk.ts";
import type { ApiDocument } from "../api/routes/api.ts";
import { assets } from "./assets.ts";
import { apiReferencePage } from "./pages/api-reference.tsx";
import { courtPage } from "./pages/court.tsx";
import { courtsPage } from "./pages/courts.tsx";
import { drawings } from "./pages/drawings.ts";
import { homePage } from "./pages/home.tsx";
import { judgePage } from "./pages/judge.tsx";
import { judgesPage } from "./pages/judges.tsx";
import { measurePage } from "./pages/measure.tsx";
import { measuresPage } from "./pages/measures.tsx";
import { methodsPages } from "./pages/methods.tsx";
import { recordPage } from "./pages/record.tsx";
import { rulePage } from "./pages/rule.tsx";
import { rulesPage } from "./pages/rules.tsx";
import { searchPage } from "./pages/search.tsx";
import { tryPage } from "./pages/try.tsx";

/** Every page of the site, each written out whole on the server; the reference of the API from its document. */
export function pages(desk: Desk, document: ApiDocument): Hono {
  const rooms = [
    assets(),
    homePage(desk),
    measuresPage(desk),
    measurePage(desk),
    drawings(desk),
    courtsPage(desk),
    courtPage(desk),
    judgesPage(desk),
    judgePage(desk),
    rulesPage(desk),
    rulePage(desk),
    recordPage(desk),
    searchPage(desk),
    methodsPages(desk),
    tryPage(desk),
    apiReferencePage(desk, document),
  ];
  const site = new Hono();
  for (const room of rooms) site.route("/", room);
  return site;
}
