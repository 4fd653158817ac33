import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { page } from "../page.tsx";
import { servedBy } from "../served.ts";
import { JudgeSheetPage } from "../sheets/judge-sheet-page.tsx";

/** A judge's sheet, to be printed before a hearing. A code that stands for no single judge has no page. */
export function judgePage(desk: Desk): Hono {
  return new Hono().get("/judges/:code", async (context) => {
    const { release, name, query } = servedBy(desk, context);
    const sheet = await desk.judgeSheet(context.req.param("code"), name);
    const served = release ?? desk.current;
    if (served === null) throw new TypeError("a sheet without a release");
    const { entry } = sheet;
    return page(
      context,
      {
        title: entry.name,
        description: `Immigration judge ${entry.name}: docket, waits, completions, and outcomes beside like cases of the same court.`,
        room: "/judges",
        release: served,
        scripts: ["printing"],
      },
      <JudgeSheetPage sheet={sheet} release={served} query={query} />,
    );
  });
}
