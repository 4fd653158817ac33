import type { ServedRelease } from "../../api/served-release.ts";
import type { JudgeSheet, NamedBench } from "../../api/sheets/judge-sheet.ts";
import { DataTable } from "../components/data-table.tsx";
import { BarsTable } from "./bars-table.tsx";
import { BesideTable } from "./beside-table.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { QuotaTable } from "./quota-table.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { SheetDefinitions, SheetNotes } from "./sheet-notes.tsx";
import { dayInWords, monthInWords } from "./sheet-numbers.ts";

/** A judge's sheet: outcomes beside like cases, the docket, the years, and what must be known of the figures. */
export function JudgeSheetPage({
  sheet,
  release,
  query,
}: {
  sheet: JudgeSheet;
  release: ServedRelease;
  query: string;
}) {
  const { entry, figures, spans, benches, quota, lastDay } = sheet;
  const since = `since October ${Number(spans.recent.slice(2)) - 1}`;
  return (
    <article class="sheet">
      <SheetHead
        kicker={`Immigration judge ${entry.code}${entry.courtName === null ? "" : `, ${entry.courtName}`}`}
        title={entry.name}
        release={release}
      >
        {entry.firstMonth !== null && entry.lastMonth !== null && (
          <>
            The record shows work from {monthInWords(entry.firstMonth)} to {monthInWords(entry.lastMonth)}, which is no
            appointment.{" "}
          </>
        )}
        {entry.pending?.toLocaleString("en-US") ?? "No"} cases pending on {dayInWords(lastDay)}.
      </SheetHead>
      {benches.length > 1 && <Benches benches={benches} query={query} />}
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">Asylum outcomes on comparable cases</h2>
        {figures.outcomes?.firstSay && <p class="first-say">{figures.outcomes.firstSay}</p>}
        <ComparisonTable
          spans={[
            { title: "All years", figure: figures.outcomes },
            { title: `Since October ${Number(spans.recent.slice(2)) - 1}`, figure: figures.outcomesRecent },
          ]}
        />
        <p class="note">
          Expected: what other judges of the same court granted in like cases, alike in year, nationality, custody,
          asylum basis and representation. The difference is drawn towards zero as far as chance could have made it; in
          brackets and in the drawing, whose middle is zero, is its 95 % interval. A family is one.
        </p>
      </section>
      <section aria-labelledby="docket">
        <h2 id="docket">Cases pending and decided</h2>
        <div class="sheet-columns">
          <BarsTable figure={figures.nationalities} title="Pending, by nationality" group="Nationality" />
          <BarsTable figure={figures.decidedNationalities} title={`Completed ${since}`} group="Nationality" />
          <div>
            <BarsTable figure={figures.custody} title="Pending, by custody" group="Custody" />
            <BarsTable figure={figures.docket} title="Pending, by docket" group="Docket" />
          </div>
        </div>
      </section>
      <section aria-labelledby="beside">
        <h2 id="beside">Beside the court</h2>
        <div class="sheet-halves">
          <BesideTable sheet={sheet} since={since} />
          <BarsTable figure={figures.putOffFor} title={`Hearings put off ${since}, by whose doing`} group="Cause" />
        </div>
      </section>
      <section aria-labelledby="completions">
        <h2 id="completions">
          Completions beside {quota.satisfactoryCompletions} and {quota.unsatisfactoryBelow}
        </h2>
        <QuotaTable figure={figures.perJudge} quota={quota} />
      </section>
      <SheetNotes remarks={sheet.remarks} cannotTell={sheet.cannotTell} />
      <SheetDefinitions figures={Object.values(figures)} />
    </article>
  );
}

function Benches({ benches, query }: { benches: readonly NamedBench[]; query: string }) {
  return (
    <section class="keep" aria-labelledby="benches">
      <h2 id="benches">Courts</h2>
      <DataTable
        caption="Courts where the record shows work"
        columns={[
          { title: "Court" },
          { title: "First month" },
          { title: "Last month" },
          { title: "Months", numeric: true },
        ]}
        rows={benches.map(({ court, courtName, firstMonth, lastMonth, months }) => [
          <a href={`/courts/${encodeURIComponent(court)}${query}`}>{courtName}</a>,
          monthInWords(firstMonth),
          monthInWords(lastMonth),
          months.toLocaleString("en-US"),
        ])}
      />
    </section>
  );
}
