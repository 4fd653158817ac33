/** Text of ours with `**` around terms and backquotes around code, which is all the Markdown that methods are written in. */
export function MarkedText({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
        if (part.startsWith("**")) return <strong>{part.slice(2, -2)}</strong>;
        return part.startsWith("`") ? <code>{part.slice(1, -1)}</code> : part;
      })}
    </>
  );
}
