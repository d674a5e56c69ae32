/** The intents of the way back: renames turned round, conversions swapped, everything keyed by the names before. */
import type { QualifiedName } from "../catalog.js";
import { type ColumnIntent, type Intents, isWhole, type Rename } from "../intent.js";
import { renameInText } from "../adopt/names-in-text.js";
import { nameKey, nameOf } from "../names.js";
import { exchangesIn } from "./join-table-renames.js";

/** `intents` are those of a plan: all of its renames applied. */
export function invertIntents(intents: Intents): Intents {
  const old = new OldNames(intents.renames);
  return {
    renames: intents.renames.map((rename) => invertRename(rename, old)).toReversed(),
    columns: intents.columns.flatMap((intent) => invertColumn(intent, old)),
    successors: [],
    joins: exchanged(intents.renames, old),
  };
}

function exchanged(renames: readonly Rename[], old: OldNames): Intents["joins"] {
  return exchangesIn(renames).map((table) => ({ table: old.whole("table", table), exchanged: true }));
}

class OldNames {
  readonly #wholes = new Map<string, QualifiedName>();
  readonly #columns = new Map<string, string>();

  constructor(renames: readonly Rename[]) {
    for (const rename of renames) {
      if (isWhole(rename)) {
        this.#wholes.set(JSON.stringify([rename.kind, nameKey(rename.to)]), nameOf(rename.from));
      }
      if (rename.kind === "column") this.#columns.set(JSON.stringify([nameKey(rename.of), rename.to]), rename.from);
    }
  }

  whole(kind: "table" | "type", name: QualifiedName): QualifiedName {
    return this.#wholes.get(JSON.stringify([kind, nameKey(name)])) ?? nameOf(name);
  }

  /** By the new ones. */
  columnsOf(table: QualifiedName): ReadonlyMap<string, string> {
    const own = [...this.#columns].map(([key, from]) => [JSON.parse(key) as [string, string], from] as const);
    return new Map(own.flatMap(([[of, to], from]) => (of === nameKey(table) ? [[to, from] as const] : [])));
  }

  column(table: QualifiedName, name: string): string {
    return this.#columns.get(JSON.stringify([nameKey(table), name])) ?? name;
  }
}

function invertRename(rename: Rename, old: OldNames): Rename {
  switch (rename.kind) {
    case "table":
    case "type":
    case "sequence":
      return { ...rename, from: rename.to, to: rename.from };
    case "column":
      return { ...rename, of: old.whole("type", old.whole("table", rename.of)), from: rename.to, to: rename.from };
    case "enumValue":
      return {
        ...rename,
        of: old.whole("type", rename.of),
        from: rename.to,
        to: rename.from,
        ...oldColumns(rename, old),
      };
  }
}

function oldColumns(
  { columns }: Extract<Rename, { readonly kind: "enumValue" }>,
  old: OldNames,
): Pick<Extract<Rename, { readonly kind: "enumValue" }>, "columns"> {
  if (columns === undefined) return {};
  return {
    columns: columns.map(({ table, column }) => ({
      table: old.whole("table", table),
      column: old.column(table, column),
    })),
  };
}

/** A backfill is for the way up alone: on the way back the column goes, or may be empty again. */
function invertColumn(intent: ColumnIntent, old: OldNames): readonly ColumnIntent[] {
  if (intent.using === undefined) return [];
  // it runs when columns have their old names, and is written in the new ones
  const names = old.columnsOf(intent.table);
  const [up, down] = [intent.using.up, intent.using.down].map((text) => text && renameInText(text, names));
  const using = { ...(down === undefined ? {} : { up: down }), ...(up === undefined ? {} : { down: up }) };
  const { backfill: _, ...rest } = intent;
  const table = old.whole("table", intent.table);
  return [{ ...rest, table, column: old.column(intent.table, intent.column), using }];
}
