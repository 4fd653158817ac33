import { CodeName } from "../components/code-name.tsx";
import { DataTable } from "../components/data-table.tsx";
import { MarkedText } from "../components/marked-text.tsx";
import type { ApiSchema } from "./document.ts";
import { fieldsOf } from "./fields.ts";
import { TypeWords } from "./type-words.tsx";

/** One named shape of the answers: what it is, and its fields with what they mean and when they are null. */
export function ShapeEntry({ name, schema }: { name: string; schema: ApiSchema }) {
  const fields = fieldsOf(schema);
  const description = "$ref" in schema ? "" : (schema.description ?? "");
  return (
    <section class="reference-shape" id={`shape-${name}`}>
      <h3>{name}</h3>
      <p>
        <MarkedText text={description} />
      </p>
      {fields.length > 0 && (
        <DataTable
          caption={`Fields of ${name}`}
          columns={[{ title: "Field" }, { title: "Value" }, { title: "Meaning" }]}
          rows={fields.map(({ path, type, meaning, isOptional }) => [
            <>
              <CodeName name={path} />
              {isOptional ? " where there is one" : ""}
            </>,
            <TypeWords type={type} />,
            <MarkedText text={meaning} />,
          ])}
        />
      )}
    </section>
  );
}
