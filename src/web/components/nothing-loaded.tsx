/** What stands where a page needs a release and none is loaded. */
export function NothingLoaded({ what }: { what: string }) {
  return (
    <p class="notice">
      No release of the courts' record is loaded, so there is nothing to say of {what}. Load one with{" "}
      <code>npm start -- "EOIR Case Data.zip"</code>; <a href="/methods/downloads">where to get it</a>.
    </p>
  );
}
