import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { IntegrityReport } from "../../api/integrity-report.ts";
import type { ServedRelease } from "../../api/served-release.ts";
import { drawPng } from "../charts/draw-png.ts";
import { drawSvg } from "../charts/draw-svg.ts";
import { BesidePublished } from "../integrity/beside-published.tsx";
import { counted } from "../integrity/counted.ts";
import { Mended, SetAside } from "../integrity/damage.tsx";
import { Drift } from "../integrity/drift.tsx";
import { Findings } from "../integrity/findings.tsx";
import { LedgerEquation } from "../integrity/ledger-equation.tsx";
import { pendingFigure } from "../integrity/pending-figure.ts";
import { ReleaseFacts } from "../integrity/release-facts.tsx";
import { TableLedgers } from "../integrity/table-ledger.tsx";
import { page } from "../page.tsx";

const STANDALONE_WIDTH = 960;

/** Sections of the page where a release is loaded, by their ids. */
const SECTIONS = [
  ["release", "Which release"],
  ["ledger", "Where every line went"],
  ["mended", "What was mended"],
  ["set-aside", "What was set aside"],
  ["findings", "What was noticed"],
  ["layout", "Layout other than known"],
  ["beside", "Our counts beside published ones"],
] as const;

/** The record: where every line of a release went, and our counts beside those that others published. */
export function recordPage(desk: Desk): Hono {
  return new Hono()
    .get("/record", async (context) => {
      const asked = context.req.query("release") || undefined;
      const report = desk.current === null && asked === undefined ? null : await desk.integrity(asked);
      const release = desk.releases.find(({ id }) => id === report?.release.id) ?? null;
      const counts = await counted(desk, release);
      return page(
        context,
        {
          title: "The record",
          description:
            "Where every line of a release of EOIR Case Data went, what was mended and what set aside, and how the counts compare with those that EOIR, TRAC and others published.",
          room: "/record",
          release,
          scripts: ["pointing"],
        },
        <>
          <h1>The record</h1>
          <p class="standfirst">
            What became of every line of the release, and how far counts made from it lie from those that the courts and
            others published.
          </p>
          {report === null || release === null ? (
            <NothingLoaded />
          ) : (
            <>
              <Contents />
              <Integrity desk={desk} release={release} report={report} />
            </>
          )}
          <BesidePublished counts={counts} release={release} />
        </>,
      );
    })
    .get("/record/pending.svg", async (context) => {
      const figure = pendingFigure(await counted(desk, servedOf(desk, context.req.query("release"))));
      return context.body(drawSvg(figure, { width: STANDALONE_WIDTH, standalone: true }), 200, {
        "Content-Type": "image/svg+xml",
        "Content-Disposition": 'inline; filename="pending-by-vintage.svg"',
      });
    })
    .get("/record/pending.png", async (context) => {
      const figure = pendingFigure(await counted(desk, servedOf(desk, context.req.query("release"))));
      const drawing = await drawPng(figure, { width: STANDALONE_WIDTH });
      return context.body(drawing as Uint8Array<ArrayBuffer>, 200, {
        "Content-Type": "image/png",
        "Content-Disposition": 'inline; filename="pending-by-vintage.png"',
      });
    });
}

function servedOf({ releases, current }: Desk, id: string | undefined): Desk["current"] {
  return id ? (releases.find((release) => release.id === id) ?? null) : current;
}

function NothingLoaded() {
  return (
    <div class="notice">
      <p>
        No release is loaded here. Load the one that EOIR publishes with <code>assize load --latest</code>, or one that
        you have with <code>assize load "EOIR Case Data.zip"</code>; this page then tells what became of every line of
        it.
      </p>
      <p class="small">The published counts below stand by themselves.</p>
    </div>
  );
}

function Contents() {
  return (
    <nav aria-label="On this page">
      <ul class="record-contents">
        {SECTIONS.map(([id, title]) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Integrity(props: { desk: Desk; release: ServedRelease; report: IntegrityReport }) {
  const { report, release } = props;
  return (
    <>
      <section id="release">
        <h2>Which release</h2>
        <ReleaseFacts {...props} />
      </section>
      <section id="ledger">
        <h2>Where every line went</h2>
        <LedgerEquation totals={report.totals} />
        <TableLedgers report={report} />
        <p class="small">
          <a href={`/api/release?release=${release.id}&format=csv`} download>
            The ledger of every table (CSV)
          </a>
          ,{" "}
          <a href={`/api/release?release=${release.id}`} download>
            the whole report (JSON)
          </a>
        </p>
      </section>
      <section id="mended">
        <h2>What was mended</h2>
        <Mended report={report} />
      </section>
      <section id="set-aside">
        <h2>What was set aside</h2>
        <SetAside report={report} />
      </section>
      <section id="findings" class="findings">
        <h2>What was noticed</h2>
        <Findings report={report} />
      </section>
      <section id="layout">
        <h2>Layout other than known</h2>
        <Drift report={report} />
      </section>
    </>
  );
}
