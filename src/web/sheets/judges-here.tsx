import type { JudgeEntry } from "../../api/sheets/judge-entries.ts";
import { atWork } from "./judge-table.tsx";

/** The judges at work in a court, by name, each with the way to the sheet. */
export function JudgesHere({ judges, query }: { judges: readonly JudgeEntry[]; query: string }) {
  return (
    <section aria-labelledby="judges">
      <h2 id="judges">Judges at work here in the last three months</h2>
      <ul class="judges-here">
        {judges.map(({ code, name, firstMonth, pending }) => (
          <li>
            <a href={`/judges/${encodeURIComponent(code)}${query}`}>{name}</a>, {atWork(firstMonth, null)}
            {pending !== null && `, ${pending.toLocaleString("en-US")} pending`}
          </li>
        ))}
      </ul>
    </section>
  );
}
