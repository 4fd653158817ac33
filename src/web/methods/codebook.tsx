import { type Context, Hono } from "hono";
import type { CodebookTable } from "../../api/codebook/codebook.ts";
import type { Desk } from "../../api/desk.ts";
import { CodeListEntry } from "./code-list.tsx";
import { CodebookTableEntry } from "./codebook-table.tsx";
import { Contents } from "./contents.tsx";
import { methodsPage } from "./methods-page.tsx";

const SECTION = "/methods/codebook";

/** The codebook: clean tables; codes; the release's own tables; its own lists. Four pages, each to be searched as a whole. */
export function codebookPages(desk: Desk): Hono {
  return new Hono()
    .get(SECTION, (context) => cleanTables(context, desk))
    .get(`${SECTION}/codes`, (context) => codes(context, desk))
    .get(`${SECTION}/release`, (context) => releaseTables(context, desk))
    .get(`${SECTION}/lists`, (context) => releaseLists(context, desk));
}

function cleanTables(context: Context, desk: Desk): Response | Promise<Response> {
  const { clean, beside } = desk.codebook();
  return methodsPage(
    context,
    desk,
    {
      section: SECTION,
      standfirst: `The ${clean.length} clean tables of a record, column by column, as the loader itself is told of them. The browser's own search finds any word on the page.`,
    },
    <>
      <section aria-labelledby="more">
        <h2 id="more">Also in the codebook</h2>
        <ul class="entries">
          <li>
            <a href={`${SECTION}/codes`}>Codes and what they stand for</a>
            <br />
            How each way of finishing a proceeding is read, and the codes that no list of the release explains.
          </li>
          <li>
            <a href={`${SECTION}/release`}>The release's own tables</a>
            <br />
            Its tables of rows about cases, under their original names: what each column means and what is known to be
            wrong in it.
          </li>
          <li>
            <a href={`${SECTION}/lists`}>The release's own lists</a>
            <br />
            Its tables that explain codes.
          </li>
        </ul>
      </section>
      <NeverShown />
      <section aria-labelledby="clean">
        <h2 id="clean">Clean tables</h2>
        <p>
          One row for the thing in the table's name, decoded values beside codes. Each is a Parquet file in the record's
          folder, which any engine reads.
        </p>
        <Contents label="Clean tables" places={placesOf(clean)} />
        {clean.map((table) => (
          <CodebookTableEntry table={table} types={typesOf(desk, table.name)} />
        ))}
      </section>
      <section aria-labelledby="beside">
        <h2 id="beside">Beside the tables</h2>
        {beside.map((table) => (
          <CodebookTableEntry table={table} />
        ))}
      </section>
    </>,
  );
}

function NeverShown() {
  return (
    <section aria-labelledby="never-shown">
      <h2 id="never-shown">What no page shows</h2>
      <p>
        Pages and the API give counts, shares and days of many rows, never a row. Columns marked "never shown" do not
        even serve to tell rows apart there: numbers of cases and of rows, addresses below the state, the month of
        birth, and lines as they were typed.
      </p>
      <p>
        The release has no names of respondents, but a row about a child in a small court can single a person out. The
        columns stay in the record of whoever loaded it, since repairs, links and ages cannot be checked without them.
      </p>
    </section>
  );
}

function codes(context: Context, desk: Desk): Response | Promise<Response> {
  const lists = desk.codebook().codes;
  return methodsPage(
    context,
    desk,
    {
      section: SECTION,
      title: "Codes and what they stand for",
      standfirst:
        "How each way of finishing a proceeding is read, then the codes that the release's own lists do not explain, or not by themselves.",
    },
    <>
      <p>
        A proceeding is read by the release's own words first, within its class and kind of case, and by the letter only
        where there are none. What neither explains is unclassified: it is kept and counted, and never guessed. Rows
        marked doubtful wait for a first real release to confirm them.
      </p>
      <Contents label="Lists of codes" places={lists.map(({ id, title }) => ({ anchor: id, name: title }))} />
      {lists.map((list) => (
        <CodeListEntry list={list} />
      ))}
    </>,
  );
}

function releaseTables(context: Context, desk: Desk): Response | Promise<Response> {
  const { core } = desk.codebook();
  return methodsPage(
    context,
    desk,
    {
      section: SECTION,
      title: "The release's own tables",
      standfirst: `${core.length} tables of rows about cases, under the names that the courts give them. A record keeps every column of them, typed, beside the clean tables.`,
    },
    <>
      <p>
        Blank is empty, spaces or NULs, and becomes null. <code>N/A</code>, <code>NA</code>, <code>0</code> and{" "}
        <code>00</code> are values. Shares of blanks and known wrong values are those of published counts of July 2026.
      </p>
      <Tables label="Tables" title="Tables" tables={core} />
    </>,
  );
}

function releaseLists(context: Context, desk: Desk): Response | Promise<Response> {
  const { lists } = desk.codebook();
  return methodsPage(
    context,
    desk,
    {
      section: SECTION,
      title: "The release's own lists",
      standfirst: `${lists.length} tables that explain codes. They come with every release, and their words win over ours.`,
    },
    <Tables label="Lists" title="Lists" tables={lists} />,
  );
}

function Tables({ label, title, tables }: { label: string; title: string; tables: readonly CodebookTable[] }) {
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{title}</h2>
      <Contents label={label} places={placesOf(tables)} />
      {tables.map((table) => (
        <CodebookTableEntry table={table} />
      ))}
    </section>
  );
}

function placesOf(tables: readonly CodebookTable[]) {
  return tables.map(({ name }) => ({ anchor: name, name }));
}

/** Types of a clean table's columns in the loaded release, by name; none where nothing is loaded. */
function typesOf(desk: Desk, table: string): ReadonlyMap<string, string> {
  const found = desk.current?.manifest.clean_tables.find(({ name }) => name === table);
  return new Map(found?.columns.map(({ name, type }) => [name, type]));
}
