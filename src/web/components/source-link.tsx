import { findSource } from "../../facts/sources.ts";

/** A source by its id: publisher and date, linked where its address is known. */
export function SourceLink({ id }: { id: string }) {
  const source = findSource(id);
  if (source === undefined) return <>{id}</>;
  const { title, publisher, date, url } = source;
  const words = date === null ? publisher : `${publisher}, ${date}`;
  return url === null ? (
    <span title={title}>{words}</span>
  ) : (
    <a href={url} title={title} rel="noreferrer">
      {words}
    </a>
  );
}

/** Several sources, with commas between. */
export function SourceLinks({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {[...new Set(ids)].map((id, at) => (
        <>
          {at > 0 ? "; " : ""}
          <SourceLink id={id} />
        </>
      ))}
    </>
  );
}
