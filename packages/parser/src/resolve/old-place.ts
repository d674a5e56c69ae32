/** Where something was that was renamed: what `@@renamedFrom` says, taken apart. */
import type { Schema } from "../schema.js";

/**
 * `billing.invoices` is `invoices` in the namespace `billing`. Names may have dots themselves: the longest namespace that the
 * schema has is taken, otherwise what stands before the first dot.
 */
export function oldPlace(
  text: string,
  { datasource, namespaces }: Pick<Schema, "datasource" | "namespaces">,
): { readonly namespace?: string; readonly name: string } {
  const known = [...datasource.namespaces, ...namespaces.map(({ dbName }) => dbName)];
  const [longest] = known.filter((each) => text.startsWith(`${each}.`)).sort((a, b) => b.length - a.length);
  const dot = longest?.length ?? text.indexOf(".");
  return dot > 0 ? { namespace: text.slice(0, dot), name: text.slice(dot + 1) } : { name: text };
}
