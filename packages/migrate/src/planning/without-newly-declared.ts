/** What a hand made and the schema has come to say: it is managed from now on. */
import { nameKey, statementId, type Catalog, type Table } from "@dsl/planner";

/** `live` without what the schema declares and no migration makes. */
export function withoutNewlyDeclared(live: Catalog, declared: Catalog, replayed: Catalog): Catalog {
  const tables = (of: Catalog) => new Map(of.tables.map((table) => [nameKey(table), table]));
  const [wanted, made] = [tables(declared), tables(replayed)];
  const rest = <T>(list: (of: Catalog) => readonly T[], key: (item: T) => string) =>
    withoutThoseOf(list(live), list(declared), list(replayed), key);
  return {
    ...live,
    extensions: rest(
      ({ extensions }) => extensions,
      ({ name }) => name,
    ),
    domains: rest(({ domains }) => domains, nameKey),
    compositeTypes: rest(({ compositeTypes }) => compositeTypes, nameKey),
    sequences: rest(({ sequences }) => sequences, nameKey),
    statements: rest(({ statements }) => statements, statementId),
    tables: live.tables.map((table) => {
      const [now, before] = [wanted.get(nameKey(table)), made.get(nameKey(table))];
      return now === undefined || before === undefined ? table : withoutNewParts(table, now, before);
    }),
  };
}

function withoutNewParts(live: Table, declared: Table, replayed: Table): Table {
  const rest = <T extends { readonly name?: string }>(list: (of: Table) => readonly T[]) =>
    withoutThoseOf(list(live), list(declared), list(replayed), (part) => part.name ?? JSON.stringify(part));
  return {
    ...live,
    checks: rest(({ checks }) => checks),
    exclusions: rest(({ exclusions }) => exclusions),
    indexes: rest(({ indexes }) => indexes),
  };
}

/** Without those that are in `declared` and not in `replayed`. */
function withoutThoseOf<T>(
  live: readonly T[],
  declared: readonly T[],
  replayed: readonly T[],
  key: (item: T) => string | undefined,
): readonly T[] {
  const [wanted, made] = [new Set(declared.map(key)), new Set(replayed.map(key))];
  return live.filter((item) => !wanted.has(key(item)) || made.has(key(item)));
}
