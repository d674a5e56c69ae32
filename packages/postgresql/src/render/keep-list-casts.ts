/**
 * The engine prints `(ARRAY['a'::character varying])::text[]` for a list that is cast as a whole, as `IN` is on a `varchar`,
 * and reads that as a list of elements that are cast. With the list's own type said first it is read as it was.
 */
export function keepListCasts(statement: string): string {
  if (!statement.includes("(ARRAY[")) return statement;
  const opened: { readonly at: number; readonly isList: boolean }[] = [];
  let kept = "";
  let done = 0;
  for (const { 0: token, index } of statement.matchAll(tokens)) {
    if (token === "[" || token === "(ARRAY[") opened.push({ at: index + token.length, isList: token !== "[" });
    if (token !== "]") continue;
    const { at, isList } = opened.pop() ?? { at: 0, isList: false };
    const type = isList && statement.startsWith(")::", index + 1) ? elementType(statement.slice(at, index)) : undefined;
    if (type === undefined) continue;
    kept += `${statement.slice(done, index + 1)}::${type}[]`;
    done = index + 1;
  }
  return kept + statement.slice(done);
}

/** Literals, names, bodies and comments, where brackets mean nothing, and brackets. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\(ARRAY\[|[[\]]/g;

/** By the last one, which the engine prints with its type unless it is a number. */
function elementType(elements: string): string | undefined {
  const [, type] = /::((?:[\w ".]|\(\d+(?:,-?\d+)?\))+)$/.exec(elements) ?? [];
  if (type !== undefined) return type.replaceAll(/\([^)]*\)/g, "");
  const [, whole, fraction] = /(?:^|, )(\d{1,9})(\.\d+)?$/.exec(elements) ?? [];
  return whole === undefined ? undefined : fraction === undefined ? "integer" : "numeric";
}
