/** Properties that `@@alter` sets, of what is not declared by its own statement: there the statement is part of the text. */
import type { Declared, Model, Sql } from "@dsl/parser";
import type { Alteration } from "../catalog.js";
import { constraintId } from "../object-ids.js";
import { columnFields } from "./columns.js";
import { qualifiedName, type Declaring, type Reporting } from "./declaring.js";
import { sqlText } from "./sql-text.js";

export function declareAlterations(declaring: Reporting): readonly Alteration[] {
  const { schema } = declaring;
  const blocks: readonly Declared[] = [
    ...schema.roles,
    ...schema.namespaces,
    ...schema.extensions,
    ...schema.enums,
    ...schema.aliases,
    ...schema.compositeTypes,
    ...schema.sequences,
    ...schema.models,
  ];
  const read = (alter: Sql, isPartition: boolean) => declareAlteration(alter, isPartition, declaring);
  return [
    ...notNullComments(declaring),
    ...blocks.flatMap(({ alters }) => alters.flatMap((alter) => read(alter, false))),
    ...schema.partitions.flatMap(({ alters }) => alters.flatMap((alter) => read(alter, true))),
  ];
}

/** Comments on NOT NULLs, which the engine knows as constraints. */
function notNullComments(declaring: Declaring): readonly Alteration[] {
  const { schema, dialect } = declaring;
  const hasOne = ({ fields }: Model): boolean =>
    fields.some((field) => field.kind === "column" && field.notNull?.comment !== undefined);
  return schema.models.filter(hasOne).flatMap((model) => {
    const table = qualifiedName(model, declaring);
    return columnFields(model).flatMap(({ dbName, notNull }) => {
      if (notNull?.comment === undefined) return [];
      const on = constraintId(table, notNull.name ?? dialect.sql.notNullName(table.name, dbName));
      return [{ on, set: `IS ${dialect.sql.literal(notNull.comment)}`, reset: "IS NULL" }];
    });
  });
}

function declareAlteration(alter: Sql, isPartition: boolean, declaring: Reporting): readonly Alteration[] {
  const { dialect } = declaring;
  const found = dialect.alterations(sqlText(alter, declaring));
  // the trigger of any other table has a word for its state
  const misplaced = found?.some(({ trigger }) => trigger !== undefined) === true && !isPartition;
  if (found !== undefined && !misplaced) return found;
  declaring.report({
    code: "D3512",
    severity: "error",
    span: alter.span,
    message: misplaced
      ? "only the trigger that a partition has from its table is switched here"
      : "what this statement sets is not read back, so that nobody could tell whether it is set",
    help: misplaced
      ? "say it with the trigger: @@trigger(…, enabled: Disabled)"
      : "say it with an attribute, as @@with({ fillfactor: 70 }), or in a migration by hand: dsl migrate new",
  });
  return [];
}
