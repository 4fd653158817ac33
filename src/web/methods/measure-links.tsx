import { MeasureLink } from "../components/measure-link.tsx";

/** Several measures by title, with semicolons between. */
export function MeasureLinks({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, at) => (
        <>
          {at > 0 && "; "}
          <MeasureLink id={id} />
        </>
      ))}
    </>
  );
}
