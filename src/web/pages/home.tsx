import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { RuleKind } from "../../facts/rule.ts";
import { type ClaimAnswered, NEAR } from "../../measures/claims-answered.ts";
import { drawPng } from "../charts/draw-png.ts";
import { drawSvg } from "../charts/draw-svg.ts";
import { ClaimList } from "../claims/claim-list.tsx";
import { FIRST_KINDS, history, historyFigure, historyYears } from "../claims/history.ts";
import { RecordCould, RecordSays } from "../claims/record-says.tsx";
import { DataTable } from "../components/data-table.tsx";
import { FigureBlock } from "../components/figure.tsx";
import { KindChoices, kindsAmong } from "../components/kind-choices.tsx";
import { page } from "../page.tsx";

const TITLE = "Nine things said of the immigration courts";
const STANDALONE_WIDTH = 960;

/** The first page: the nine claims with what was published and what the loaded record says, and the published series. */
export function homePage(desk: Desk): Hono {
  return new Hono()
    .get("/", async (context) => {
      const release = desk.current;
      const isReal = release !== null && !release.simulated;
      const answered = isReal ? await desk.claims() : null;
      return page(
        context,
        {
          title: TITLE,
          description:
            "What two reports of September 2018 said of the U.S. immigration courts, what was published on each, and what the courts' own record says.",
          room: "/",
          release: isReal ? release : null,
          scripts: ["pointing", "forms"],
        },
        <>
          <p class="kicker">U.S. immigration courts</p>
          <h1>{TITLE}</h1>
          <p class="standfirst">
            In September 2018 two reports described one institution: judges with quotas, asylum in fewer cases, children
            in detention, families apart. Each thing they said stands here with the figures published on it and, where
            it can be told, what the courts' own record says.
          </p>
          <Loaded desk={desk} />
          <ClaimList
            heading={isReal ? `Release ${release.id} of the record` : "The courts' own record"}
            says={(claim) => {
              const found = answered?.find((each: ClaimAnswered) => each.claim.number === claim.number);
              return found === undefined ? <RecordCould claim={claim} /> : <RecordSays answered={found} />;
            }}
          />
          {isReal && (
            <p class="note words">
              Holds: by our own definition every figure that can be compared comes out within {100 * NEAR} percent of
              the published one. Depends on the definition: it does not, or none of the same time and unit was
              published. Not in this record: the courts do not record it.
            </p>
          )}
          <HistorySection kinds={kindsIn(context)} />
        </>,
      );
    })
    .get("/history.svg", (context) =>
      context.body(drawSvg(historyFigure(kindsIn(context)), { width: STANDALONE_WIDTH, standalone: true }), 200, {
        "Content-Type": "image/svg+xml",
        "Content-Disposition": 'inline; filename="published-series.svg"',
      }),
    )
    .get("/history.png", async (context) => {
      const drawing = await drawPng(historyFigure(kindsIn(context)), { width: STANDALONE_WIDTH });
      return context.body(drawing as Uint8Array<ArrayBuffer>, 200, {
        "Content-Type": "image/png",
        "Content-Disposition": 'inline; filename="published-series.png"',
      });
    });
}

/** Which record the last column speaks of, and what to do where there is none. */
function Loaded({ desk }: { desk: Desk }) {
  if (desk.current === null || desk.current.simulated) {
    return (
      <p class="notice small">
        No release of the courts' record is loaded here, so the last column says only what it could answer. Load one
        with <code>npm start -- "EOIR Case Data.zip"</code>; <a href="/methods/downloads">where to get it</a>.
        {desk.current?.simulated && (
          <>
            {" "}
            What is loaded is a simulated release: its figures stand apart, under <a href="/try">try it</a>.
          </>
        )}
      </p>
    );
  }
  return null;
}

/** Kinds of rule that an address asks for; the first ones where it does not choose. */
function kindsIn(context: Context): readonly RuleKind[] {
  if (context.req.query("rules") === undefined) return FIRST_KINDS;
  return kindsAmong(context.req.queries("kind") ?? []);
}

function HistorySection({ kinds }: { kinds: readonly RuleKind[] }) {
  const query = new URLSearchParams([["rules", "chosen"], ...kinds.map((kind) => ["kind", kind])]).toString();
  const figure = historyFigure(kinds);
  return (
    <section id="history">
      <FigureBlock
        figure={figure}
        id="published"
        table={<HistoryTable caption={figure.heading} />}
        downloads={[
          { name: "Published series (CSV)", href: "/api/published?format=csv" },
          { name: "Published series (JSON)", href: "/api/published" },
          { name: "Drawing (SVG)", href: `/history.svg?${query}` },
          { name: "Drawing (PNG)", href: `/history.png?${query}` },
        ]}
      >
        <form class="form" action="/#history" data-live="history">
          <input type="hidden" name="rules" value="chosen" />
          <KindChoices legend="Rules drawn on it, by kind" chosen={kinds} />
          <button type="submit" class="plain">
            Draw
          </button>
        </form>
      </FigureBlock>
    </section>
  );
}

function HistoryTable({ caption }: { caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={[{ title: "Fiscal year" }, ...history.map(({ name }) => ({ title: name, numeric: true }))]}
      rows={historyYears.map((year) => [
        `FY${year}`,
        ...history.map(({ values }) => values.get(year)?.toLocaleString("en-US") ?? "-"),
      ])}
    />
  );
}
