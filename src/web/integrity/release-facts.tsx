import type { Desk } from "../../api/desk.ts";
import type { IntegrityReport } from "../../api/integrity-report.ts";
import type { ServedRelease } from "../../api/served-release.ts";
import { dateInWords } from "../../facts/partial-date.ts";
import { bytes, count, countOf } from "./figures.ts";

/** How the day of a release was found. */
const FOUND: Readonly<Record<string, string>> = {
  "folder-name": "its day is in the name of its folder",
  "newest-member": "its day is that of its newest file",
  option: "its day was given when it was loaded",
};

/** Which release it is, from which file, and when and by what it was loaded. */
export function ReleaseFacts(props: { desk: Desk; release: ServedRelease; report: IntegrityReport }) {
  const { desk, release, report } = props;
  const { source, release_from } = release.manifest;
  const { totals, loadedBy, loadedAt } = report;
  const others = desk.releases.filter(({ id }) => id !== release.id);
  return (
    <dl class="facts">
      <dt>Release</dt>
      <dd>
        {dateInWords(release.id)} ({FOUND[release_from] ?? release_from}); it knows nothing after{" "}
        {dateInWords(release.lastDay)}
      </dd>
      <dt>Kind</dt>
      <dd>
        {release.simulated
          ? "Simulated: every case, person and judge in it is invented"
          : "EOIR Case Data, as the Executive Office for Immigration Review publishes it"}
      </dd>
      <dt>File</dt>
      <dd>
        {source.name}
        {source.kind === "zip" ? `, ${bytes(source.bytes)}` : ", a folder"}
        {source.address !== null && (
          <>
            , from <a href={source.address}>{source.address}</a>
          </>
        )}
      </dd>
      <dt>SHA-256</dt>
      <dd>
        <code>{release.checksum}</code>
      </dd>
      <dt>Loaded</dt>
      <dd>
        <time datetime={loadedAt}>{dateInWords(loadedAt.slice(0, 10))}</time> by assize {loadedBy.version}, with{" "}
        {loadedBy.engine.replace(/^duckdb/, "DuckDB")}
      </dd>
      <dt>Size</dt>
      <dd>
        {countOf(totals.tables, "table")}, {bytes(totals.bytes)} of text, {countOf(totals.rows, "row")}, from which{" "}
        {countOf(report.cleanTables.length, "clean table")} of{" "}
        {count(report.cleanTables.reduce((all, { rows }) => all + rows, 0))} rows are made
      </dd>
      <dt>Other releases here</dt>
      <dd>
        {others.length === 0
          ? "None"
          : others.map(({ id, simulated }, at) => (
              <>
                {at > 0 && "; "}
                <a href={`/record?release=${id}`}>{dateInWords(id)}</a>
                {simulated && " (simulated)"}
              </>
            ))}
      </dd>
    </dl>
  );
}
