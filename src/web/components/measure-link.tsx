import { definitions } from "../../measures/definitions/catalogue.ts";
import { STANDARD } from "../../measures/resolve.ts";

/** A measure by its title, linked to its page, or to the address of a view of it. */
export function MeasureLink({ id, variant = STANDARD, address }: { id: string; variant?: string; address?: string }) {
  const measure = definitions.find((each) => each.id === id);
  const other = measure?.variants?.[variant];
  return (
    <a href={address ?? `/measures/${id}`}>
      {measure?.title ?? id}
      {other !== undefined && `: ${other.title}`}
    </a>
  );
}
