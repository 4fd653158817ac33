/** A name of the code, such as a column's, which may break behind its underscores and dots but not inside a word. */
export function CodeName({ name }: { name: string }) {
  return (
    <code>
      {name.split(/(?<=[_.])/).map((part, at) => (
        <>
          {at > 0 && <wbr />}
          {part}
        </>
      ))}
    </code>
  );
}
