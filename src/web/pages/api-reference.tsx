import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { ApiDocument } from "../../api/routes/api.ts";
import { DataTable } from "../components/data-table.tsx";
import { Contents } from "../methods/contents.tsx";
import { page } from "../page.tsx";
import { type Operation, operationsOf } from "../reference/document.ts";
import { anchorOf, OperationEntry } from "../reference/operation-entry.tsx";
import { ShapeEntry } from "../reference/shape-entry.tsx";

const STANDFIRST =
  "Everything on these pages as data: the same answers by the same definitions, as JSON, CSV or Parquet, from addresses that can be cited.";

/** The reference of the API, written out from its own OpenAPI document, so that neither says what the other does not. */
export function apiReferencePage(desk: Desk, document: ApiDocument): Hono {
  const operations = operationsOf(document);
  const shapes = Object.entries(document.components?.schemas ?? {});
  return new Hono().get("/api", async (context) => {
    const { origin } = new URL(context.req.url);
    const codes = await firstCodes(desk);
    return page(
      context,
      { title: "API", description: STANDFIRST, room: "/api", release: null },
      <>
        <h1>API</h1>
        <p class="standfirst">{STANDFIRST}</p>
        <Contents
          label="What can be asked"
          places={[
            ...operations.map((each) => ({ anchor: anchorOf(each), name: each.summary })),
            { anchor: "refusals", name: "When there is no answer" },
            { anchor: "shapes", name: "Shapes of answers" },
          ]}
        />
        <Manners />
        {operations.map((operation) => (
          <OperationEntry operation={operation} origin={origin} examples={examplesOf(operation, codes)} />
        ))}
        <Refusals refusals={operations[0]?.refusals ?? []} />
        <section id="shapes">
          <h2>Shapes of answers</h2>
          <p>
            Fields are always there unless it says otherwise. Later versions may add fields, and take none away without
            saying so in the changelog.
          </p>
          {shapes.map(([name, schema]) => (
            <ShapeEntry name={name} schema={schema} />
          ))}
        </section>
      </>,
    );
  });
}

function Manners() {
  return (
    <section aria-label="What holds for every address">
      <p>
        The whole of it is described for programs in OpenAPI 3.1 at <a href="/api/openapi.json">/api/openapi.json</a>.
        Only GET is answered, from any site and without a key.
      </p>
      <p>
        A success is <code>{"{ ok: true, version, release, data }"}</code>: the version of assize that answered, and the
        release that was asked, with its checksum and whether it is simulated. An answer of a measure has{" "}
        <code>measure</code>, <code>explanation</code> and <code>caveats</code> besides: the definition, the sentence,
        the statement, the citation, and an address that gives the same numbers again or says that the definition has
        changed.
      </p>
      <p>
        The format is what <code>format</code> says, else what the <code>Accept</code> header likes best, else JSON.
        Files of a release carry its day in every row, and whether it is simulated. Parameters that are not listed are
        refused, and so is one given twice that may be given once; nothing is passed over.
      </p>
      <p>
        Answers have an <code>ETag</code>; send it back as <code>If-None-Match</code> and an unchanged answer is a 304
        without a body.
      </p>
      <p>
        Nobody who stands before the courts can be looked up: there are no rows of the record, no case numbers, no birth
        dates and no addresses. Figures about children and families take at most two dimensions, filters included, and
        tell no count under 11. That cannot stop somebody from subtracting one answer from another: do not publish what
        you find so.
      </p>
    </section>
  );
}

function Refusals({ refusals }: Pick<Operation, "refusals">) {
  return (
    <section id="refusals">
      <h2>When there is no answer</h2>
      <p>
        A failure is <code>{"{ ok: false, code, message, details }"}</code>: <code>code</code> for programs,{" "}
        <code>message</code> for people, with what would have been taken.
      </p>
      <DataTable
        caption="Statuses of failures"
        columns={[{ title: "Status" }, { title: "Meaning" }]}
        rows={refusals.map(({ status, description }) => [status, description])}
      />
    </section>
  );
}

/** A code of the current release for each list that has codes, so that examples can be opened; none where none is loaded. */
async function firstCodes(desk: Desk): Promise<Readonly<Record<string, string | undefined>>> {
  if (desk.current === null) return {};
  const [courts, judges] = [await desk.courts(), await desk.judges()];
  return { "/courts/{code}": courts[0]?.code, "/judges/{code}": judges[0]?.code };
}

function examplesOf(
  { path, examples }: Operation,
  codes: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const code = codes[path];
  return code === undefined ? examples : [`/api${path.replace("{code}", encodeURIComponent(code))}`];
}
