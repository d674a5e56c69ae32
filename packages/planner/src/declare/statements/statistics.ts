/** Extended statistics. */
import type { Model, Statistics } from "@dsl/parser";
import { columnId, tableId } from "../../object-ids.js";
import { type Declaring, qualifiedName } from "../declaring.js";
import { columnName } from "../index-items.js";
import { conventionalName, takeName } from "../names.js";
import { referencedObjects } from "../needs.js";
import { sqlText } from "../sql-text.js";
import type { DeclaredStatement } from "./declared-statement.js";
import { tables } from "./table-parts.js";

export function declareStatistics(declaring: Declaring): readonly DeclaredStatement[] {
  const withSome = tables(declaring).filter(({ statistics }) => statistics.length > 0);
  return withSome.flatMap((model) => {
    const taken = new Set(model.statistics.flatMap((each) => each.dbName ?? []));
    return model.statistics.map((statistics) => declareOne(statistics, model, taken, declaring));
  });
}

function declareOne(statistics: Statistics, model: Model, taken: Set<string>, declaring: Declaring): DeclaredStatement {
  const { sql, facts } = declaring.dialect;
  const table = qualifiedName(model, declaring);
  const columns = statistics.items.flatMap(({ target }) =>
    target.kind === "field" ? [columnName(target.field, model)] : [],
  );
  const names = statistics.items.map(({ target }) =>
    target.kind === "field" ? columnName(target.field, model) : "expr",
  );
  const conventional = conventionalName([table.name, ...names], "_stat", facts.maxIdentifierBytes);
  const name = { ...table, name: statistics.dbName ?? takeName(conventional, taken, facts.maxIdentifierBytes) };
  const items = statistics.items.map(({ target }) =>
    target.kind === "field" ? sql.identifier(columnName(target.field, model)) : `(${sqlText(target.sql, declaring)})`,
  );
  const kinds =
    statistics.kinds.length === 0 ? "" : ` (${statistics.kinds.map((kind) => kind.toLowerCase()).join(", ")})`;
  return {
    span: statistics.span,
    object: {
      kind: "statistics",
      ...name,
      table,
      create: `CREATE STATISTICS ${sql.qualify(name)}${kinds} ON ${items.join(", ")} FROM ${sql.qualify(table)}`,
      after: [],
      drop: `DROP STATISTICS ${sql.qualify(name)}`,
      needs: [
        tableId(table),
        ...columns.map((column) => columnId(table, column)),
        ...statistics.items.flatMap(({ target }) =>
          target.kind === "expression" ? referencedObjects(target.sql, declaring, table) : [],
        ),
      ],
    },
  };
}
