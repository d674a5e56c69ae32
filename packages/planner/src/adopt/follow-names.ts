/** Parts of tables whose conventional names say a table or column that was renamed. */
import type { Catalog, QualifiedName, Table } from "../catalog.js";
import { nameKey } from "../names.js";
import type { FollowedNames } from "../renames/followed-names.js";

interface Part {
  readonly name?: string;
}

type Names = ReadonlySet<string | undefined>;

/** A part that would be called otherwise since, and that is declared by that name, is that one. `live` has the renames in it. */
export function followNames(live: Catalog, declared: Catalog, followed: FollowedNames): Catalog {
  const tables = new Map(declared.tables.map((table) => [nameKey(table), table]));
  const indexes = new Map(declared.tables.map((table) => [nameKey(table), namesOf(table.indexes)]));
  const statistics = namesOf(declared.statements.filter(({ kind }) => kind === "statistics"));
  const follow = (table: QualifiedName, name: string, wanted: Names | undefined): string => {
    const now = followed.of(table, name);
    return wanted?.has(now) === true && !wanted.has(name) ? now : name;
  };
  return {
    ...live,
    tables: live.tables.map((table) => {
      const to = tables.get(nameKey(table));
      return to === undefined ? table : followParts(table, to);
    }),
    statements: live.statements.map((each) =>
      each.kind === "statistics" ? renamed(each, (name) => follow(each.table ?? each, name, statistics)) : each,
    ),
  };

  function followParts(table: Table, to: Table): Table {
    const all = <T extends Part>(parts: readonly T[], wanted: Names | undefined): readonly T[] =>
      parts.map((part) => renamed(part, (name) => follow(table, name, wanted)));
    return {
      ...table,
      checks: all(table.checks, namesOf(to.checks)),
      exclusions: all(table.exclusions, namesOf(to.exclusions)),
      indexes: all(table.indexes, indexes.get(nameKey(table))).map((index) => {
        const { partOf } = index;
        if (partOf === undefined) return index;
        const name = follow(partOf.table, partOf.name, indexes.get(nameKey(partOf.table)));
        return { ...index, partOf: { ...partOf, name } };
      }),
    };
  }
}

const namesOf = (parts: readonly Part[]): Names => new Set(parts.map(({ name }) => name));

/** The very same part where it keeps its name, or has none. */
export function renamed<T extends Part>(part: T, now: (name: string) => string): T {
  const name = part.name === undefined ? undefined : now(part.name);
  return name === undefined || name === part.name ? part : { ...part, name };
}
