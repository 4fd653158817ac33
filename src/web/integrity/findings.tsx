import type { Child } from "hono/jsx";
import type { IntegrityReport } from "../../api/integrity-report.ts";
import { DataTable, type TableColumn } from "../components/data-table.tsx";
import { count, countOf, shareOf } from "./figures.ts";

/** Most rows of a finding that are shown at once; the rest is behind a line that opens it. */
const SHOWN = 10;

/** What was noticed inside the tables. None of it changed a row. */
export function Findings({ report }: { report: IntegrityReport }) {
  return (
    <>
      <p>None of this changed a row. It is what anyone who counts in these tables has to know.</p>
      <Dispositions report={report} />
      <UnknownCodes report={report} />
      <Orphans report={report} />
      <Misfits report={report} />
      <Keys report={report} />
      <Days report={report} />
    </>
  );
}

function Dispositions({ report: { dispositions } }: { report: IntegrityReport }) {
  const { decided, unclassified } = dispositions;
  return (
    <>
      <h3>Dispositions that could not be decoded</h3>
      <p>
        {unclassified === 0
          ? `None: the disposition of each of ${countOf(decided, "proceeding")} that ended could be decoded.`
          : `${count(unclassified)} of ${countOf(decided, "proceeding")} that ended (${shareOf(unclassified, decided)}) have a disposition that no list decodes. They are kept as "unclassified", and every measure that rests on dispositions says its share of them.`}
      </p>
    </>
  );
}

function UnknownCodes({ report: { unknownCodes } }: { report: IntegrityReport }) {
  const sorted = unknownCodes.toSorted((one, other) => other.unknown - one.unknown);
  return (
    <Finding
      title="Codes that are in no list"
      none="Every code is in the list of the release that decodes it."
      explained="The release comes with lists that say what its codes mean. These columns hold codes that their list lacks; of such codes only those are named that at least eleven rows share."
      columns={[
        { title: "Column" },
        { title: "List that should have it" },
        { title: "Rows with a code", numeric: true },
        { title: "Not in the list", numeric: true },
        { title: "Share", numeric: true },
        { title: "Commonest of them" },
      ]}
      rows={sorted.map(({ table, column, list, filled, unknown, commonest }) => [
        <ColumnName table={table} column={column} />,
        <ColumnName {...named(list)} />,
        count(filled),
        count(unknown),
        shareOf(unknown, filled),
        commonest.map(({ code, count: rows }) => `${code} (${count(rows)})`).join(", ") || "-",
      ])}
    />
  );
}

function Orphans({ report: { orphans } }: { report: IntegrityReport }) {
  const sorted = orphans.toSorted((one, other) => other.orphans - one.orphans);
  return (
    <Finding
      title="Rows that refer to a row that is not there"
      none="Every row that refers to another finds it."
      explained="A proceeding without its case, an application without its proceeding: the other row was never released, has been withdrawn, or was set aside here."
      columns={[
        { title: "Column" },
        { title: "Refers to" },
        { title: "Rows that refer", numeric: true },
        { title: "To nothing", numeric: true },
        { title: "Share", numeric: true },
      ]}
      rows={sorted.map(({ table, column, refersTo, filled, orphans: lost }) => [
        <ColumnName table={table} column={column} />,
        <ColumnName {...named(refersTo)} />,
        count(filled),
        count(lost),
        shareOf(lost, filled),
      ])}
    />
  );
}

function Misfits({ report: { issues } }: { report: IntegrityReport }) {
  return (
    <Finding
      title="Values that do not fit their column"
      none="Every value fits its column."
      explained="A date that is none, a letter where a number belongs. The value is empty in its table, and its text stays with whoever loaded the release."
      columns={[{ title: "Column" }, { title: "What it is" }, { title: "Values", numeric: true }]}
      rows={issues.map(({ table, column, reason, values }) => [
        <ColumnName table={table} column={column} />,
        reason,
        count(values),
      ])}
    />
  );
}

function Keys({ report: { duplicateKeys } }: { report: IntegrityReport }) {
  return (
    <Finding
      title="Numbers that should name one row"
      none="Every row has a number of its own."
      explained="Each table has a column whose number names a row."
      columns={[
        { title: "Column" },
        { title: "Rows without a number", numeric: true },
        { title: "Rows that repeat one", numeric: true },
      ]}
      rows={duplicateKeys.map(({ table, column, withoutKey, duplicates }) => [
        <ColumnName table={table} column={column} />,
        count(withoutKey),
        count(duplicates),
      ])}
    />
  );
}

function Days({ report: { impossibleDates } }: { report: IntegrityReport }) {
  return (
    <Finding
      title="Days that cannot be"
      none="No day lies before 2 January 1900 or after 2099."
      explained="Days before 2 January 1900 or after 2099. They stay in the tables as they are."
      columns={[{ title: "Column" }, { title: "Rows", numeric: true }]}
      rows={impossibleDates.map(({ table, column, rows }) => [
        <ColumnName table={table} column={column} />,
        count(rows),
      ])}
    />
  );
}

/** A finding as a table, or the line that says that there is none. */
function Finding(props: {
  title: string;
  none: string;
  explained: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Child[])[];
}) {
  const { title, none, explained, columns, rows } = props;
  const rest = rows.slice(SHOWN);
  return (
    <>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{explained}</p>
          <DataTable caption={title} columns={columns} rows={rows.slice(0, SHOWN)} />
        </>
      )}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more<span class="unseen">: {title}</span>
          </summary>
          <DataTable caption={`${title}, continued`} columns={columns} rows={rest} />
        </details>
      )}
    </>
  );
}

/** A column that is written with its table: `tblLookupHloc.HEARING_LOC_CODE`. */
function named(path: string): { table: string; column: string } {
  const [table = "", column = ""] = path.split(".");
  return { table, column };
}

function ColumnName({ table, column }: { table: string; column: string }) {
  return (
    <code>
      {table}.<wbr />
      {column}
    </code>
  );
}
