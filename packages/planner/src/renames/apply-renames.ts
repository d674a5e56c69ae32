/**
 * A catalog as it is after renames, with every reference following, as the engine would do it. SQL text is left as it
 * is: what it says after a rename only the engine knows, so a text that differs from then on is a doubt.
 */
import type {
  Catalog,
  Column,
  ColumnType,
  Enum,
  ForeignKey,
  Index,
  IndexItem,
  ObjectId,
  QualifiedName,
  Sequence,
  StatementObject,
  Table,
} from "../catalog.js";
import type { Dialect } from "../dialect.js";
import { isWhole, type Rename } from "../intent.js";
import { nameKey, nameOf } from "../names.js";
import { objectId, readObjectId } from "../object-id.js";
import { inHeirs } from "./in-heirs.js";

export function applyRenames(catalog: Catalog, renames: readonly Rename[], dialect: Dialect): Catalog {
  if (renames.length === 0) return catalog;
  const names = new NewNames([...renames, ...inHeirs(renames, catalog)], dialect);
  const enums = new Map(catalog.enums.map((each) => [nameKey(each), each]));
  return {
    ...catalog,
    enums: catalog.enums.map((each) => renameEnum(each, names)),
    domains: catalog.domains.map((each) => ({
      ...each,
      ...names.type(each),
      type: renameType(each.type, names, dialect),
    })),
    compositeTypes: catalog.compositeTypes.map((each) => ({
      ...each,
      ...names.type(each),
      attributes: each.attributes.map((attribute) => ({
        ...attribute,
        name: names.column(each, attribute.name),
        type: renameType(attribute.type, names, dialect),
      })),
    })),
    sequences: catalog.sequences.map((each) => ({ ...each, ...names.sequence(each), ...renameOwner(each, names) })),
    tables: catalog.tables.map((each) => renameTable(each, names, enums, dialect)),
    alterations: catalog.alterations.map((each) => ({ ...each, on: names.id(each.on) })),
    access: catalog.access.map((each) => ({ ...each, on: names.id(each.on) })),
    statements: catalog.statements.map((each) => ({
      ...each,
      ...renameArguments(each, names),
      ...(each.table === undefined ? {} : { table: names.table(each.table) }),
      needs: each.needs.map((id) => names.id(id)),
    })),
  };
}

/** Where each renamed thing is found by its old path. */
class NewNames {
  readonly #wholes = {
    table: new Map<string, QualifiedName>(),
    type: new Map<string, QualifiedName>(),
    sequence: new Map<string, QualifiedName>(),
  };
  readonly #members = new Map<string, string>();
  /** As they stand in a routine's signature, lists too. */
  readonly #typeTexts = new Map<string, string>();

  constructor(renames: readonly Rename[], dialect: Dialect) {
    const old = { table: new Map<string, QualifiedName>(), type: new Map<string, QualifiedName>() };
    for (const { kind, from, to } of renames.filter(isWhole)) {
      this.#wholes[kind].set(nameKey(from), nameOf(to));
      if (kind === "sequence") continue;
      old[kind].set(nameKey(to), from);
      for (const list of [false, true])
        this.#typeTexts.set(dialect.types.user(from, list).text, dialect.types.user(to, list).text);
    }
    for (const rename of renames) {
      if (isWhole(rename)) continue;
      const table = rename.kind === "column" ? old.table.get(nameKey(rename.of)) : undefined;
      const of = table ?? old.type.get(nameKey(rename.of)) ?? rename.of;
      this.#members.set(memberKey(rename.kind, of, rename.from), rename.to);
    }
  }

  table(old: QualifiedName): QualifiedName {
    return this.#wholes.table.get(nameKey(old)) ?? nameOf(old);
  }

  type(old: QualifiedName): QualifiedName {
    return this.#wholes.type.get(nameKey(old)) ?? nameOf(old);
  }

  hasType(old: QualifiedName): boolean {
    return this.#wholes.type.has(nameKey(old));
  }

  sequence(old: QualifiedName): QualifiedName {
    return this.#wholes.sequence.get(nameKey(old)) ?? nameOf(old);
  }

  column(oldTable: QualifiedName, old: string): string {
    return this.#members.get(memberKey("column", oldTable, old)) ?? old;
  }

  enumValue(oldEnum: QualifiedName, old: string): string {
    return this.#members.get(memberKey("enumValue", oldEnum, old)) ?? old;
  }

  /** `public.mood, integer` */
  arguments(old: string): string {
    if (this.#typeTexts.size === 0) return old;
    const types = old.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? [];
    return types.map((type) => this.#typeTexts.get(type.trim()) ?? type.trim()).join(", ");
  }

  id(old: ObjectId): ObjectId {
    const { kind, of, member } = readObjectId(old);
    if (kind === "column" || (kind === "sequence" && member !== undefined)) {
      return objectId(kind, this.type(this.table(of)), this.column(of, member ?? ""));
    }
    if (kind === "type") return objectId(kind, this.type(of));
    if (kind === "sequence") return objectId(kind, this.sequence(of));
    if (kind === "routine") return objectId(kind, of, this.arguments(member ?? ""));
    if (kind === "enumValue") return objectId(kind, this.type(of), this.enumValue(of, member ?? ""));
    return idsInTables.has(kind) ? objectId(kind, this.table(of), member) : old;
  }
}

const idsInTables: ReadonlySet<string> = new Set(["table", "constraint", "trigger", "rule", "policy"]);

const routines: ReadonlySet<string> = new Set(["function", "procedure", "aggregate"]);

/** A routine is told from others by the types of its arguments, and dropped by them. */
function renameArguments(object: StatementObject, names: NewNames): Partial<StatementObject> {
  const { kind, arguments: old, drop, after } = object;
  if (!routines.has(kind) || old === undefined) return {};
  const now = names.arguments(old);
  const renamed = (text: string): string => text.replace(`(${old})`, () => `(${now})`);
  return now === old ? {} : { arguments: now, drop: renamed(drop), after: after.map(renamed) };
}

function memberKey(kind: "column" | "enumValue", of: QualifiedName, member: string): string {
  return JSON.stringify([kind, of.namespace ?? "", of.name, member]);
}

function renameEnum(each: Enum, names: NewNames): Enum {
  return { ...each, ...names.type(each), values: each.values.map((value) => names.enumValue(each, value)) };
}

function renameType(type: ColumnType, names: NewNames, dialect: Dialect): ColumnType {
  if (type.userType === undefined || !names.hasType(type.userType)) return type;
  return dialect.types.user(names.type(type.userType), type.text.endsWith("[]"));
}

function renameTable(table: Table, names: NewNames, enums: ReadonlyMap<string, Enum>, dialect: Dialect): Table {
  const column = (name: string): string => names.column(table, name);
  const items = <T extends IndexItem>(of: readonly T[]): readonly T[] => of.map((item) => renameItem(item, column));
  const to = names.table(table);
  return {
    ...table,
    ...to,
    columns: table.columns.map((each) => renameColumn(each, column(each.name), names, enums, dialect)),
    ...(table.primaryKey === undefined
      ? {}
      : {
          primaryKey: {
            ...table.primaryKey,
            items: items(table.primaryKey.items),
            include: table.primaryKey.include.map(column),
            ...renamePartOf(table.primaryKey, names),
          },
        }),
    foreignKeys: table.foreignKeys.map((key) => renameForeignKey(key, table, names)),
    exclusions: table.exclusions.map((each) => ({ ...each, items: items(each.items) })),
    indexes: table.indexes.map((each) => ({
      ...each,
      items: items(each.items),
      include: each.include.map(column),
      ...renamePartOf(each, names),
    })),
    options: renameOptions(table, names),
  };
}

function renameItem<T extends IndexItem>(item: T, column: (name: string) => string): T {
  if (item.target.kind !== "column") return item;
  return { ...item, target: { kind: "column", column: column(item.target.column) } };
}

function renameOwner({ ownedBy }: Sequence, names: NewNames): Pick<Sequence, "ownedBy"> {
  if (ownedBy === undefined) return {};
  const { table, column } = ownedBy;
  return { ownedBy: { table: names.table(table), column: names.column(table, column) } };
}

function renamePartOf({ partOf }: Pick<Index, "partOf">, names: NewNames): Pick<Index, "partOf"> {
  return partOf === undefined ? {} : { partOf: { ...partOf, table: names.table(partOf.table) } };
}

function renameForeignKey(key: ForeignKey, table: QualifiedName, names: NewNames): ForeignKey {
  const own = (name: string): string => names.column(table, name);
  return {
    ...key,
    columns: key.columns.map(own),
    references: names.table(key.references),
    referencedColumns: key.referencedColumns.map((name) => names.column(key.references, name)),
    ...(key.onDeleteColumns === undefined ? {} : { onDeleteColumns: key.onDeleteColumns.map(own) }),
  };
}

function renameOptions(table: Table, names: NewNames): Table["options"] {
  const { partitionOf, inherits, ofType } = table.options;
  return {
    ...table.options,
    ...(partitionOf === undefined ? {} : { partitionOf: { ...partitionOf, parent: names.table(partitionOf.parent) } }),
    ...(inherits === undefined ? {} : { inherits: inherits.map((each) => names.table(each)) }),
    ...(ofType === undefined ? {} : { ofType: names.type(ofType) }),
  };
}

/** A default that is nothing but an enum's value is re-spelled: the engine prints the new names. */
function renameColumn(
  column: Column,
  name: string,
  names: NewNames,
  enums: ReadonlyMap<string, Enum>,
  dialect: Dialect,
): Column {
  const type = renameType(column.type, names, dialect);
  const known = column.type.userType === undefined ? undefined : enums.get(nameKey(column.type.userType));
  const spelled = (value: string, of: ColumnType): string =>
    dialect.sql.defaultLiteral({ kind: "enum", text: value }, of);
  const value = known?.values.find((each) => spelled(each, column.type) === column.default);
  if (known === undefined || value === undefined) return { ...column, name, type };
  return { ...column, name, type, default: spelled(names.enumValue(known, value), type) };
}
