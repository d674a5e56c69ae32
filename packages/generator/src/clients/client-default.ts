/**
 * Defaults that the database does not know: generated code supplies them. A version 4 UUID and a time need nothing, the
 * others come from the package that made the format known; the project must depend on it.
 */
import type { ColumnField } from "@dsl/parser";

export type ClientDefault =
  /** An expression that makes a new key. `nanoid()` */
  | { readonly kind: "key"; readonly code: string; readonly import?: { readonly name: string; readonly from: string } }
  /** The time of the insert or update. */
  | { readonly kind: "now" };

type NewKey = Omit<Extract<ClientDefault, { kind: "key" }>, "kind">;

const functions: Readonly<Record<string, (args: readonly string[]) => NewKey>> = {
  uuid: ([version]) =>
    version === "7" ? { code: "v7()", import: { name: "v7", from: "uuid" } } : { code: "crypto.randomUUID()" },
  cuid: ([version]) =>
    version === "2"
      ? { code: "createId()", import: { name: "createId", from: "@paralleldrive/cuid2" } }
      : { code: "cuid()", import: { name: "default as cuid", from: "@bugsnag/cuid" } },
  nanoid: ([length = ""]) => ({ code: `nanoid(${length})`, import: { name: "nanoid", from: "nanoid" } }),
  ulid: () => ({ code: "ulid()", import: { name: "ulid", from: "ulid" } }),
};

/** What generated code fills in for a field; undefined where the database or the caller does. */
export function clientDefault(field: ColumnField): ClientDefault | undefined {
  if (field.updatedAt) return { kind: "now" };
  if (field.default?.kind !== "function") return undefined;
  const make = functions[field.default.name];
  return make === undefined ? undefined : { kind: "key", ...make(field.default.args) };
}
