import type { Child } from "hono/jsx";
import type { ServedRelease } from "../../api/served-release.ts";
import { dayInWords } from "./sheet-numbers.ts";

/** The head of a sheet. */
export interface SheetHeadProps {
  readonly kicker: string;
  readonly title: string;
  readonly release: ServedRelease;
  readonly children: Child;
}

/** What the sheet is about, in one glance, and how to print it. */
export function SheetHead({ kicker, title, release, children }: SheetHeadProps) {
  return (
    <header class="sheet-head">
      {release.simulated && (
        <p class="watermark" aria-hidden="true">
          Simulated
        </p>
      )}
      <p class="kicker">{kicker}</p>
      <h1>{title}</h1>
      <p class="standfirst">{children}</p>
      <p class="note">
        From {release.simulated ? "a simulated release" : "EOIR Case Data, release"} {release.id} (SHA-256{" "}
        <code>{release.checksum.slice(0, 16)}</code>), which ends on {dayInWords(release.lastDay)}. Every number links
        to the view that gives it again, with its definition.
      </p>
      <p class="note no-print">
        <button type="button" class="plain" data-print hidden>
          Print this sheet
        </button>{" "}
        The browser's own print gives two pages of US Letter.
      </p>
    </header>
  );
}
