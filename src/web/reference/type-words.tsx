import { Fragment } from "hono/jsx";
import type { TypePart } from "./fields.ts";

/** What a value is, with links to the shapes that it names. */
export function TypeWords({ type }: { type: readonly TypePart[] }) {
  return (
    <>
      {type.map((part) => (
        <Fragment>{"shape" in part ? <a href={`#shape-${part.shape}`}>{part.shape}</a> : part.words}</Fragment>
      ))}
    </>
  );
}
