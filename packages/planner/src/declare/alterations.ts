/** Properties that `@@alter` sets, of what is not declared by its own statement: there the statement is part of the text. */
import type { Declared, Sql } from "@dsl/parser";
import type { Alteration } from "../catalog.js";
import type { Reporting } from "./declaring.js";
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
    ...blocks.flatMap(({ alters }) => alters.flatMap((alter) => read(alter, false))),
    ...schema.partitions.flatMap(({ alters }) => alters.flatMap((alter) => read(alter, true))),
  ];
}

function declareAlteration(alter: Sql, isPartition: boolean, declaring: Reporting): readonly Alteration[] {
  const { dialect } = declaring;
  const found = dialect.alterations(sqlText(alter, declaring));
  const misplaced = found?.some(({ onlyPartitions }) => onlyPartitions === true) === true && !isPartition;
  if (found !== undefined && !misplaced) return found.map(({ on, set, reset }) => ({ on, set, reset }));
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
