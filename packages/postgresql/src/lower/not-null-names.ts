/** What NOT NULLs are called in a catalog, which leaves out the usual names. */
import { type Catalog, type Column, nameKey, type QualifiedName, type Table } from "@dsl/planner";
import { rootOf } from "../introspect/inherited-names.js";
import { conventionalName } from "../text/conventional-name.js";

export class NotNullNames {
  readonly #tables: ReadonlyMap<string, Table>;

  constructor({ tables }: Catalog) {
    this.#tables = new Map(tables.map((table) => [nameKey(table), table]));
  }

  /** Of a table, by column. */
  of(name: QualifiedName): ReadonlyMap<string, string> {
    const table = this.#tables.get(nameKey(name));
    const required = table?.columns.filter(({ nullable }) => !nullable) ?? [];
    return new Map(required.map((column) => [column.name, this.#nameOf(column, table!)]));
  }

  /** Columns whose NOT NULL is called after the table itself, and not after one above it. */
  namedAfter(name: QualifiedName): readonly Column[] {
    const table = this.#tables.get(nameKey(name));
    if (table === undefined || rootOf(table, this.#tables) !== table) return [];
    return table.columns.filter(
      (column) => !column.nullable && column.notNull?.name === undefined && this.#parentOf(column, table) === undefined,
    );
  }

  #nameOf(column: Column, table: Table): string {
    if (column.notNull?.name !== undefined) return column.notNull.name;
    const root = rootOf(table, this.#tables);
    const parent = root === table ? this.#parentOf(column, table) : root;
    const above = parent?.columns.find(({ name }) => name === column.name);
    if (parent === undefined || above === undefined) return conventionalName(table.name, column.name, "not_null");
    return this.#nameOf(above, parent);
  }

  /** A child that has a NOT NULL from its parent alone has it by that name. */
  #parentOf(column: Column, { options }: Table): Table | undefined {
    if (column.inherited !== true || column.notNull !== undefined) return undefined;
    const parents = options.inherits?.map((parent) => this.#tables.get(nameKey(parent)));
    return parents?.find((each) => each?.columns.some(({ name, nullable }) => name === column.name && !nullable));
  }
}
