import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { claims } from "../../facts/claims.ts";
import type { Measure } from "../../measures/definition.ts";
import { definitions, type MeasureId } from "../../measures/definitions/catalogue.ts";
import { DataTable } from "../components/data-table.tsx";
import { fileAddress } from "./default-series.ts";
import { methodsPage } from "./methods-page.tsx";

const LISTS = [
  { name: "The nine claims, with every published answer", path: "/api/claims" },
  { name: "The measures and what each takes", path: "/api/measures" },
  { name: "The register of rules", path: "/api/rules" },
  { name: "Published series, each figure with its source", path: "/api/published" },
  { name: "The ledger of the loaded release", path: "/api/release" },
] as const;

/** What can be had as a file, and how to load a release. */
export function downloadsPage(desk: Desk): Hono {
  return new Hono().get("/methods/downloads", (context: Context) =>
    methodsPage(
      context,
      desk,
      {
        section: "/methods/downloads",
        standfirst:
          "Every number on these pages can be had as a file. The rows behind them stay with whoever loaded the release, which anyone can.",
        hasNumbers: true,
      },
      <>
        <Lists />
        <Series desk={desk} />
        <OwnRelease />
      </>,
    ),
  );
}

function Lists() {
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">Lists</h2>
      <DataTable
        caption="Lists as files"
        columns={[{ title: "What" }, { title: "Files" }]}
        rows={LISTS.map(({ name, path }) => [
          name,
          <FileLinks of={name} json={path} csv={`${path}?format=csv`} parquet={`${path}?format=parquet`} />,
        ])}
      />
      <p>
        The API is described at <a href="/api">its own page</a>, and for programs in{" "}
        <a href="/api/openapi.json">an OpenAPI document</a>. Definitions with how others count:{" "}
        <a href="/methods/definitions">definitions</a>, <a href="/methods/codebook">codebook</a>.
      </p>
    </section>
  );
}

function Series({ desk: { current } }: { desk: Desk }) {
  return (
    <section aria-labelledby="series">
      <h2 id="series">Every measure as a series</h2>
      {current === null ? (
        <p>No release is loaded here, so no measure has numbers yet; with one, these links give them.</p>
      ) : (
        <p>
          By fiscal year over all that the record knows, or as each measure is kept, from release {current.id}
          {current.simulated && " (simulated: every row of every file says so)"}. Each measure's page gives any other
          view as a file, drawings as well.
        </p>
      )}
      {[...claims.map(({ number, title }) => ({ number, title: `${number}. ${title}` })), CONTEXT].map(
        ({ number, title }) => (
          <SeriesOf title={title} measures={definitions.filter(({ claim }) => claim === number)} />
        ),
      )}
    </section>
  );
}

const CONTEXT = { number: 0, title: "Context" };

function SeriesOf({ title, measures }: { title: string; measures: readonly Measure<MeasureId>[] }) {
  if (measures.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        caption={`Measures as files: ${title}`}
        columns={[{ title: "Measure" }, { title: "Files" }]}
        rows={measures.map((measure) => [
          <a href={`/measures/${measure.id}`}>{measure.title}</a>,
          <FileLinks
            of={measure.title}
            json={fileAddress(measure, null)}
            csv={fileAddress(measure, "csv")}
            parquet={fileAddress(measure, "parquet")}
          />,
        ])}
      />
    </>
  );
}

function FileLinks({ of, json, csv, parquet }: { of: string; json: string; csv: string; parquet: string }) {
  const files = [
    { name: "CSV", href: csv },
    { name: "JSON", href: json },
    { name: "Parquet", href: parquet },
  ];
  return (
    <span class="methods-files">
      {files.map(({ name, href }) => (
        <a href={href} download>
          {name}
          <span class="unseen">: {of}</span>
        </a>
      ))}
    </span>
  );
}

function OwnRelease() {
  return (
    <section aria-labelledby="release">
      <h2 id="release">The record itself</h2>
      <p>
        No page hands out rows. They are about real people, and though the release names no respondent, a row about a
        child in a small court can single a person out. Whoever needs rows loads the release, which EOIR publishes for
        everyone in the first days of each month: a zip of about 4.5 GB with some 22 GB of text in it.
      </p>
      <pre>{`npx assize load --latest                  # fetches it; resumes when the connection breaks
npx assize load "EOIR Case Data.zip"      # a zip, or the folder that it was unpacked to
npx assize check                          # where every line of it went
npx assize serve                          # these pages, over what is loaded`}</pre>
      <p>
        A load says beforehand how much disk it needs, and goes on where it was when it is stopped. What comes of it is
        a folder of plain Parquet files for each release: the clean tables, every column of the release under its own
        name, and beside them what was mended and what was set aside. The <a href="/methods/codebook">codebook</a>{" "}
        describes them. Nothing leaves the machine. Publish counts, not rows.
      </p>
    </section>
  );
}
