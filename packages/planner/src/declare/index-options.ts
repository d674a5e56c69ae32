/** What a key or index may say beside its items. */
import type { Key, Model } from "@dsl/parser";
import type { Index } from "../catalog.js";
import type { Declaring } from "./declaring.js";
import { columnName } from "./index-items.js";
import { unusual } from "./unusual.js";

export function indexOptions(
  of: Pick<Key, "include" | "storage" | "tablespace" | "clustered" | "only">,
  model: Pick<Model, "fields">,
  declaring: Declaring,
): Pick<Index, "include" | "storage" | "tablespace" | "clustered" | "valid"> {
  return {
    include: of.include.map((field) => columnName(field, model)),
    ...(Object.keys(of.storage).length === 0 ? {} : { storage: of.storage }),
    ...unusual("tablespace", of, declaring),
    ...(of.clustered === true ? { clustered: true } : {}),
    ...(of.only === true ? { valid: false } : {}),
  };
}
