import type { JudgeEntry } from "../../api/sheets/judge-entries.ts";
import { DataTable } from "../components/data-table.tsx";
import { NO_NUMBER } from "./sheet-numbers.ts";

/** Judges with their court, their months at work and their docket, in the order given. */
export function JudgeTable({
  caption,
  judges,
  query,
}: {
  caption: string;
  judges: readonly JudgeEntry[];
  query: string;
}) {
  const year = judges[0]?.year ?? "";
  return (
    <DataTable
      caption={caption}
      columns={[
        { title: "Judge" },
        { title: "Court" },
        { title: "At work" },
        { title: "Pending", numeric: true },
        { title: `Completed ${year}`, numeric: true },
      ]}
      rows={judges.map(({ code, name, court, courtName, firstMonth, lastMonth, isOver, pending, completions }) => [
        <a href={`/judges/${encodeURIComponent(code)}${query}`}>{name}</a>,
        court === null ? NO_NUMBER : <a href={`/courts/${encodeURIComponent(court)}${query}`}>{courtName}</a>,
        atWork(firstMonth, isOver ? lastMonth : null),
        pending?.toLocaleString("en-US") ?? NO_NUMBER,
        completions?.toLocaleString("en-US") ?? NO_NUMBER,
      ])}
    />
  );
}

/** Years at work in short: `since 2018`, `2009\u20132017`; a dash without work. */
export function atWork(first: string | null, last: string | null): string {
  if (first === null) return NO_NUMBER;
  const [from, to] = [first.slice(0, 4), last?.slice(0, 4)];
  if (to === undefined) return `since ${from}`;
  return from === to ? from : `${from}\u2013${to}`;
}
