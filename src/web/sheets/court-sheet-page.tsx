import type { ServedRelease } from "../../api/served-release.ts";
import type { CourtSheet } from "../../api/sheets/court-sheet.ts";
import { AsylumCell } from "./asylum-cell.tsx";
import { BarsTable } from "./bars-table.tsx";
import { JudgesHere } from "./judges-here.tsx";
import { SheetFact } from "./sheet-fact.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { SheetDefinitions, SheetNotes } from "./sheet-notes.tsx";
import { dayInWords } from "./sheet-numbers.ts";
import { YearsTable } from "./years-table.tsx";

/** A court's sheet: what is pending, its years, its waits, and what must be known of the figures. */
export function CourtSheetPage({
  sheet,
  release,
  query,
}: {
  sheet: CourtSheet;
  release: ServedRelease;
  query: string;
}) {
  const { entry, figures, spans, atWork, lastDay } = sheet;
  const since = `since October ${Number(spans.recent.slice(2)) - 1}`;
  return (
    <article class="sheet">
      <SheetHead
        kicker={`Immigration court ${entry.code}`}
        title={entry.state === null ? entry.name : `${entry.name}, ${entry.state}`}
        release={release}
      >
        {entry.pending?.toLocaleString("en-US") ?? "No"} cases pending on {dayInWords(lastDay)};{" "}
        {entry.judges === 1 ? "one judge" : `${entry.judges ?? "no"} judges`} at work in the three months before.
      </SheetHead>
      <section aria-labelledby="docket">
        <h2 id="docket">Cases pending</h2>
        <div class="sheet-columns">
          <BarsTable figure={figures.nationalities} title="By nationality" group="Nationality" />
          <BarsTable figure={figures.custody} title="By custody" group="Custody" />
          <BarsTable figure={figures.docket} title="By docket" group="Docket" />
        </div>
        <SheetFact figure={figures.age} />
        <SheetFact figure={figures.represented} />
      </section>
      <section aria-labelledby="years">
        <h2 id="years">Year by year</h2>
        <YearsTable
          caption="The court by fiscal year"
          first="Fiscal year"
          columns={[
            { title: "Pending at its end", figure: figures.pending },
            { title: "Completed", figure: figures.completions },
            { title: "Judges at work", figure: figures.perJudge, column: "judges" },
            { title: "Completed per judge", figure: figures.perJudge },
            { title: "Hearings put off", figure: figures.putOff },
            { title: "Removal orders in absentia", figure: figures.inAbsentia },
            { title: "Asylum granted, of claims decided", figure: figures.asylum, cell: AsylumCell },
          ]}
        />
        <SheetFact figure={figures.asylumRecent} />
        <SheetFact figure={figures.judgesDiffer} />
      </section>
      <section aria-labelledby="ends">
        <h2 id="ends">Decided {since}</h2>
        <div class="sheet-columns">
          <BarsTable figure={figures.outcomes} title="Completions by outcome" group="Outcome" />
          <BarsTable figure={figures.decidedNationalities} title="Completions by nationality" group="Nationality" />
          <BarsTable figure={figures.putOffFor} title="Hearings put off, by whose doing" group="Cause" />
        </div>
      </section>
      <section aria-labelledby="waits">
        <h2 id="waits">How long people wait</h2>
        <YearsTable
          caption="Waits by fiscal year of filing"
          first="Filed in"
          columns={[
            { title: "Cases filed", figure: figures.decision, column: "count" },
            { title: "Days to a first hearing, median", figure: figures.firstHearing },
            { title: "Days to a decision, median", figure: figures.decision },
            { title: "Still waiting for a decision", figure: figures.decision, column: "waiting" },
          ]}
        />
        <p class="note">No median: fewer than half have had it so far.</p>
      </section>
      {atWork.length > 0 && <JudgesHere judges={atWork} query={query} />}
      <SheetNotes remarks={sheet.remarks} cannotTell={sheet.cannotTell} />
      <SheetDefinitions figures={Object.values(figures)} />
    </article>
  );
}
