/** What an index may say beside its items, and what of it the database does not have. */
import type { Index as WrittenIndex, Key, Model } from "@dsl/parser";
import type { Index } from "../catalog.js";
import type { Declaring } from "./declaring.js";
import { columnName } from "./index-items.js";
import { reportUnsupported } from "./report.js";

export function indexOptions(
  of: Pick<Key, "include" | "storage" | "tablespace" | "clustered">,
  model: Pick<Model, "fields">,
): Pick<Index, "include" | "storage" | "tablespace" | "clustered"> {
  return {
    include: of.include.map((field) => columnName(field, model)),
    ...(Object.keys(of.storage).length === 0 ? {} : { storage: of.storage }),
    ...(of.tablespace === undefined ? {} : { tablespace: of.tablespace }),
    ...(of.clustered === true ? { clustered: true } : {}),
  };
}

const words: Readonly<Record<string, string>> = {
  include: "columns that are only included in an index",
  nullsDistinct: "keys in which NULLs are equal",
  with: "storage parameters",
  tablespace: "tablespaces",
  clustered: "tables that were ordered by an index",
  deferrable: "keys that are checked later",
  notValid: "constraints that are not valid",
  onConflict: "conflict clauses on keys",
};

/** Reports each argument that was written and that this database has not. */
export function reportIndexArguments(
  attribute: "id" | "unique" | "index",
  of: Key | WrittenIndex,
  declaring: Declaring,
): void {
  const written = {
    include: of.include.length > 0,
    nullsDistinct: of.nullsDistinct === false,
    with: Object.keys(of.storage).length > 0,
    tablespace: of.tablespace !== undefined,
    clustered: of.clustered === true,
    deferrable: of.deferrable !== undefined,
    notValid: of.notValid === true,
    onConflict: "onConflict" in of,
  };
  for (const [argument, isWritten] of Object.entries(written)) {
    if (isWritten) reportUnsupported(`${attribute}.${argument}`, words[argument] ?? argument, of.span, declaring);
  }
}
