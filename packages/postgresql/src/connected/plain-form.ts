/** A statement that runs in no transaction, in the form that runs in one and leads to the same. */

/** `CREATE INDEX "a" ON "t" …` of one that is built concurrently, or dropped so. Undefined where there is no such form. */
export function plainForm(sql: string): string | undefined {
  const [whole, before] = concurrently.exec(sql) ?? [];
  return whole === undefined ? undefined : `${before}${sql.slice(whole.length)}`;
}

const comments = String.raw`(?:\s|--[^\n]*(?:\n|$)|/\*[\s\S]*?\*/)*`;
const concurrently = new RegExp(
  String.raw`^(${comments}(?:create\s+(?:unique\s+)?index|drop\s+index)\s+)concurrently\b`,
  "i",
);
