/** What a catalog's types are made of, and which columns store them, themselves or inside others. */
import type { Catalog, Column, ColumnType, Needs, ObjectId, QualifiedName, Table } from "./catalog.js";
import { lazily } from "./lazily.js";
import { nameOf } from "./names.js";
import { readObjectId, statementId } from "./object-id.js";
import { columnId, tableId, typeId } from "./object-ids.js";

/** What has a type, and perhaps a collation. */
interface Typed {
  readonly type: ColumnType;
  readonly needs?: Needs;
}

export interface StoringColumn {
  readonly table: QualifiedName;
  readonly column: Column;
}

export class StoredTypes {
  /** By the id of a type (of a table, its rows'), what it is directly made of. */
  readonly #parts = new Map<ObjectId, readonly ObjectId[]>();
  /** The other way round: domains and natives as they are, attributes of composite types as columns. */
  readonly #containers = new Map<ObjectId, ObjectId[]>();
  readonly #tables: readonly Table[];
  readonly #columns = lazily(() => this.#columnsBy((column) => this.within(column)));
  readonly #ownColumns = lazily(() => this.#columnsBy(partsOf));

  constructor({ tables, domains, compositeTypes, statements }: Catalog) {
    this.#tables = tables;
    for (const domain of domains) this.#add(typeId(domain), [[typeId(domain), partsOf(domain)]]);
    for (const type of compositeTypes)
      this.#add(
        typeId(type),
        type.attributes.map((each) => [columnId(type, each.name), partsOf(each)]),
      );
    for (const object of statements)
      if (object.kind === "native")
        this.#add(statementId(object), [[statementId(object), object.needs.filter(isType)]]);
    for (const table of tables) this.#parts.set(tableId(table), table.columns.flatMap(partsOf));
  }

  /** The types and collations of a value: its own and those inside. */
  within(of: Typed): ReadonlySet<ObjectId> {
    const found = new Set<ObjectId>();
    const todo = [...partsOf(of)];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      todo.push(...(this.#parts.get(id) ?? []));
    }
    return found;
  }

  /** Domains, natives and attributes of composite types that are directly made of it. */
  containers(id: ObjectId): readonly ObjectId[] {
    return this.#containers.get(id) ?? [];
  }

  /** Inherited ones left out: what is done to the parent's reaches them. */
  columnsOf(id: ObjectId): readonly StoringColumn[] {
    return this.#columns().get(id) ?? [];
  }

  /** Columns of this very type, or of a list of it. */
  ownColumnsOf(id: ObjectId): readonly StoringColumn[] {
    return this.#ownColumns().get(id) ?? [];
  }

  #columnsBy(typesOf: (column: Column) => Iterable<ObjectId>): ReadonlyMap<ObjectId, readonly StoringColumn[]> {
    const found = new Map<ObjectId, StoringColumn[]>();
    for (const table of this.#tables)
      for (const column of table.columns.filter(({ inherited }) => inherited !== true))
        for (const id of new Set(typesOf(column))) {
          const storing = found.get(id);
          if (storing === undefined) found.set(id, [{ table: nameOf(table), column }]);
          else storing.push({ table: nameOf(table), column });
        }
    return found;
  }

  #add(id: ObjectId, parts: readonly (readonly [ObjectId, readonly ObjectId[]])[]): void {
    this.#parts.set(
      id,
      parts.flatMap(([, made]) => made),
    );
    for (const [place, made] of parts)
      for (const part of made) this.#containers.set(part, [...(this.#containers.get(part) ?? []), place]);
  }
}

function partsOf({ type, needs }: Typed): readonly ObjectId[] {
  return [...(type.userType === undefined ? [] : [typeId(type.userType)]), ...(needs ?? []).filter(isType)];
}

/** A table stands for the type of its rows. */
function isType(id: ObjectId): boolean {
  return ["type", "native", "table"].includes(readObjectId(id).kind);
}
