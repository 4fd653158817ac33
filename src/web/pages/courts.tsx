import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { CourtEntry } from "../../api/sheets/court-entries.ts";
import { DataTable } from "../components/data-table.tsx";
import { MeasureLink } from "../components/measure-link.tsx";
import { NothingLoaded } from "../components/nothing-loaded.tsx";
import { page } from "../page.tsx";
import { type Served, servedBy } from "../served.ts";
import { FindForm } from "../sheets/find-form.tsx";
import { dayInWords, NO_NUMBER } from "../sheets/sheet-numbers.ts";

/** All courts of a release, by name, or those whose name is near some words. */
export function courtsPage(desk: Desk): Hono {
  return new Hono().get("/courts", async (context) => {
    const served = servedBy(desk, context);
    const words = context.req.query("q") ?? "";
    const isLoaded = served.name !== undefined || served.release !== null;
    const courts = isLoaded ? await courtsFor(desk, words, served.name) : [];
    return page(
      context,
      {
        title: "Courts",
        description: "Every immigration court of the record, each with a sheet to print before a hearing.",
        room: "/courts",
        release: served.release,
        scripts: ["forms"],
      },
      <>
        <h1>Courts</h1>
        <p class="standfirst">
          Each court has a sheet to print before a hearing: its docket, who waits and for how long, hearings put off,
          and how its cases end.
        </p>
        {isLoaded ? <CourtList courts={courts} words={words} served={served} /> : <NothingLoaded what="courts" />}
      </>,
    );
  });
}

async function courtsFor(desk: Desk, words: string, release: string | undefined): Promise<readonly CourtEntry[]> {
  const all = await desk.courts(release);
  if (words.trim() === "") return all;
  const found = (await desk.search(words, release)).filter(({ kind }) => kind === "court");
  return found.flatMap(({ code }) => all.find((court) => court.code === code) ?? []);
}

function CourtList({ courts, words, served }: { courts: readonly CourtEntry[]; words: string; served: Served }) {
  const { release, name, query } = served;
  return (
    <>
      <FindForm path="/courts" label="A city or a code" words={words} release={name} part="courts" />
      <div id="courts">
        {courts.length === 0 && <p>No court of this record is near to that.</p>}
        {courts.length > 0 && (
          <DataTable
            caption="Courts by name"
            columns={[
              { title: "Court" },
              { title: "State" },
              { title: "Code" },
              { title: "Pending cases", numeric: true },
              { title: "Judges at work", numeric: true },
            ]}
            rows={courts.map(({ code, name: court, state, pending, judges }) => [
              <a href={`/courts/${encodeURIComponent(code)}${query}`}>{court}</a>,
              state ?? "",
              <code>{code}</code>,
              pending?.toLocaleString("en-US") ?? NO_NUMBER,
              judges?.toLocaleString("en-US") ?? NO_NUMBER,
            ])}
          />
        )}
      </div>
      <p class="note">
        Pending: on {release === null ? "the record's last day" : dayInWords(release.lastDay)}. Judges at work: in the
        three months that end on it. Both are{" "}
        <MeasureLink id="caseload_per_judge" address="/measures/caseload_per_judge?by=court" />. Codes that stand for no
        court are left out.
      </p>
    </>
  );
}
