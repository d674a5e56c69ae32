/** What a database has and the schema leaves alone, said once. */

/** `3 triggers and 1 view are not in the schema: "dsl db pull" adopts them`; nothing when there is nothing. */
export function unmanagedText(unmanaged: readonly { readonly kind: string; readonly name: string }[]): string[] {
  if (unmanaged.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { kind } of unmanaged) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => `${count} ${words(kind)}${count === 1 ? "" : plural(words(kind))}`);
  const verb = unmanaged.length === 1 ? "is" : "are";
  return [
    `${parts.join(", ")} of the database ${verb} not in the schema, and left alone: "dsl db pull" adopts ${unmanaged.length === 1 ? "it" : "them"}`,
  ];
}

/** `materializedView` is `materialized view`. */
function words(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function plural(noun: string): string {
  return /(?:x|s|ch)$/.test(noun) ? "es" : "s";
}
