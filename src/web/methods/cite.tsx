import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { Answer } from "../../measures/answer.ts";
import { viewAddress } from "../../measures/view-address.ts";
import { SourceLink } from "../components/source-link.tsx";
import { softwareCitation } from "./citation-file.ts";
import { methodsPage } from "./methods-page.tsx";

/** How to cite a number, a page and the software. */
export function citePage(desk: Desk): Hono {
  const software = softwareCitation();
  return new Hono().get("/methods/cite", async (context: Context) => {
    const example = desk.current === null ? null : await desk.ask({ measure: "pending_cases" });
    return methodsPage(
      context,
      desk,
      {
        section: "/methods/cite",
        standfirst:
          "A citation here names the release, the definition and the question, so that anyone can ask for the same number and get it to the last digit.",
        hasNumbers: example !== null,
      },
      <>
        <CitedNumber example={example} />
        <CitedPage />
        <OtherRelease />
        <section aria-labelledby="software">
          <h2 id="software">The software</h2>
          <p>
            {software.authors.join(", ")}. {software.title}. Version {software.version}. Licence: {software.license}.
          </p>
          <p>
            The same as a file in the Citation File Format, which reference managers and repositories read; it is part
            of the package as <code>CITATION.cff</code>:
          </p>
          <pre>{software.text.trim()}</pre>
        </section>
        <Licences license={software.license} />
      </>,
    );
  });
}

function CitedNumber({ example }: { example: Answer | null }) {
  return (
    <section aria-labelledby="number">
      <h2 id="number">A number</h2>
      <p>
        Every answer ends with its citation: what was asked, by which definition (twelve characters that change whenever
        the definition does), of which release (its day, and the beginning of the SHA-256 of its file), and the command
        that asks again.
      </p>
      {example !== null && (
        <blockquote class="methods-quote">
          {example.release.simulated && <p class="note">From a simulated release; it says nothing of any court.</p>}
          <p>{example.sentence}</p>
          <p class="small">
            <cite>{example.citation}</cite>
          </p>
        </blockquote>
      )}
      <p>
        In a text, give at least the number, what it counts, the definition where there are several, and the release:
        the interval too, where it has one. A number of a provisional period will change with the next release.
      </p>
      {example !== null && (
        <p>
          The same view under an address that keeps:{" "}
          <a href={viewAddress(example)}>{example.measure.title} of this release</a>.
        </p>
      )}
    </section>
  );
}

function CitedPage() {
  return (
    <section aria-labelledby="address">
      <h2 id="address">A page</h2>
      <p>An address reproduces a view. It holds, in this order and only as far as they were asked for:</p>
      <dl class="facts">
        <dt>variant</dt>
        <dd>the published definition, where it is not the measure's own</dd>
        <dt>by, where</dt>
        <dd>what the figure is broken down by, and what it is filtered on</dd>
        <dt>period, from, to</dt>
        <dd>month, quarter, calendar year or fiscal year, and the span</dd>
        <dt>as-of</dt>
        <dd>the day after which nothing is counted</dd>
        <dt>around</dt>
        <dd>the rule before and after which it is looked at</dd>
        <dt>release</dt>
        <dd>the day of the release</dd>
        <dt>definition</dt>
        <dd>the hash of the definition that was shown</dd>
      </dl>
      <p>
        Each measure's page has a link to the present view in full. Without release and definition an address shows the
        newest release by today's definition; with them it shows what was cited, or says why it cannot: the release is
        not loaded here, or the definition has changed (<a href="/methods/changes">changed numbers</a>). An address
        works wherever the same release is loaded. The checksum in the citation says whether it is the same.
      </p>
    </section>
  );
}

function OtherRelease() {
  return (
    <section aria-labelledby="release">
      <h2 id="release">What changes when the release changes</h2>
      <ul>
        <li>Past figures, too: late entries, reopened cases and corrections reach back for years.</li>
        <li>Whatever has no date of its own, such as custody or a lawyer on a case, is as the newer release has it.</li>
        <li>
          Rows can leave a release: 68,282 asylum applications were gone in one month of 2020, most of them back later (
          <SourceLink id="TRAC-2020-06" />
          ). The row counts of a release are under <a href="/record">the record</a>.
        </li>
        <li>The definitions stay: their hash changes only with a version of the software.</li>
      </ul>
      <p>So cite the release's day, and keep its file: EOIR replaces it every month.</p>
    </section>
  );
}

function Licences({ license }: { license: string }) {
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">Licences</h2>
      <p>
        The code is under {license}. The release is published by the Executive Office for Immigration Review of the U.S.
        Department of Justice, and none of it is part of the software; as a work of the federal government it is not
        under copyright in the United States. Published figures of others are given as facts, each with its source. This
        project has no tie to EOIR.
      </p>
    </section>
  );
}
