import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { page } from "../page.tsx";
import { servedBy } from "../served.ts";
import { CourtSheetPage } from "../sheets/court-sheet-page.tsx";

/** A court's sheet, to be printed before a hearing. A code that is no court has no page. */
export function courtPage(desk: Desk): Hono {
  return new Hono().get("/courts/:code", async (context) => {
    const { release, name, query } = servedBy(desk, context);
    const sheet = await desk.courtSheet(context.req.param("code"), name);
    const served = release ?? desk.current;
    if (served === null) throw new TypeError("a sheet without a release");
    const { entry } = sheet;
    return page(
      context,
      {
        title: entry.name,
        description: `The immigration court ${entry.name}: docket, waits, hearings put off and outcomes, by its own record.`,
        room: "/courts",
        release: served,
        scripts: ["printing"],
      },
      <CourtSheetPage sheet={sheet} release={served} query={query} />,
    );
  });
}
