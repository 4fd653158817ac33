import type { IntegrityReport } from "../../api/integrity-report.ts";
import { countOf } from "./figures.ts";

/** Where the release is laid out otherwise than it was known to be: tables and columns that came or went. */
export function Drift({ report: { tables, missingTables, unknownTables } }: { report: IntegrityReport }) {
  const added = tables.filter(({ unknownColumns }) => unknownColumns.length > 0);
  const gone = tables.filter(({ missingColumns }) => missingColumns.length > 0);
  if (missingTables.length + unknownTables.length + added.length + gone.length === 0) {
    return <p>It has the tables and columns that were known, and no others.</p>;
  }
  return (
    <ul>
      {missingTables.length > 0 && (
        <li>
          {countOf(missingTables.length, "known table")} not in it: <Names names={missingTables} />. A measure that
          needs one of them says so.
        </li>
      )}
      {unknownTables.length > 0 && (
        <li>
          {countOf(unknownTables.length, "table")} that nobody knew, kept as text: <Names names={unknownTables} />.
        </li>
      )}
      {added.map(({ table, unknownColumns }) => (
        <li>
          <code>{table}</code> has columns that nobody knew, kept too: <Names names={unknownColumns} />.
        </li>
      ))}
      {gone.map(({ table, missingColumns }) => (
        <li>
          <code>{table}</code> lacks columns that were known: <Names names={missingColumns} />.
        </li>
      ))}
    </ul>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <>
      {names.map((name, at) => (
        <>
          {at > 0 && ", "}
          <code>{name}</code>
        </>
      ))}
    </>
  );
}
