import { CodeName } from "../components/code-name.tsx";
import { DataTable } from "../components/data-table.tsx";
import { MarkedText } from "../components/marked-text.tsx";
import type { Operation, Parameter } from "./document.ts";
import { fieldsOf, typeOf } from "./fields.ts";
import { TypeWords } from "./type-words.tsx";

/** What one route of the reference shows: the route, and where the server is reached. */
export interface OperationEntryProps {
  readonly operation: Operation;
  /** Such as `http://127.0.0.1:8350`. */
  readonly origin: string;
  /** Addresses to try; those of the document, where it has any. */
  readonly examples: readonly string[];
}

const FORMATS: Readonly<Record<string, string>> = {
  "application/json": "JSON",
  "text/csv": "CSV",
  "application/vnd.apache.parquet": "Parquet",
};

/** Name by which a route is linked to on its page. */
export function anchorOf({ path }: Operation): string {
  return `get${path.replaceAll(/[^a-z]+/gi, "-")}`.replace(/-$/, "");
}

/** One route: what it gives, its parameters, requests to try, and what comes back. */
export function OperationEntry({ operation, origin, examples }: OperationEntryProps) {
  const { path, summary, description, parameters, gives, formats, body } = operation;
  return (
    <section class="reference-entry" id={anchorOf(operation)}>
      <h2>{summary}</h2>
      <p class="reference-address">
        <code>GET /api{path}</code>
      </p>
      <p>
        <MarkedText text={description} />
      </p>
      {parameters.length > 0 && <Parameters summary={summary} parameters={parameters} />}
      {examples.length > 0 && <Examples origin={origin} examples={examples} />}
      <p>
        {gives} Given as {formats.map((format) => FORMATS[format] ?? format).join(", ")}. In JSON, <code>data</code>:{" "}
        <DataType body={body} />.
      </p>
    </section>
  );
}

function Parameters({ summary, parameters }: { summary: string; parameters: readonly Parameter[] }) {
  return (
    <DataTable
      caption={`Parameters of: ${summary}`}
      columns={[{ title: "Parameter" }, { title: "Value" }, { title: "Meaning" }]}
      rows={parameters.map(({ name, isInPath, isRequired, description, schema }) => [
        <>
          <CodeName name={name} />
          {isInPath ? " in the path" : isRequired ? " required" : ""}
        </>,
        <TypeWords type={typeOf(schema)} />,
        <MarkedText text={description} />,
      ])}
    />
  );
}

function Examples({ origin, examples }: Pick<OperationEntryProps, "origin" | "examples">) {
  return (
    <ul class="reference-examples" aria-label="Requests to try">
      {examples.map((example) => (
        <li>
          <pre>
            <code>curl "{`${origin}${example}`}"</code>
          </pre>
          <a href={example} aria-label={`Open ${example}`}>
            Open
          </a>
        </li>
      ))}
    </ul>
  );
}

function DataType({ body }: Pick<Operation, "body">) {
  const data = fieldsOf(body).find(({ path }) => path === "data");
  return <TypeWords type={data?.type ?? [{ words: "an object" }]} />;
}
