/** Enums. */
import type { Action, Column, Enum, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterColumn } from "./alter-table.js";
import { keptOptions } from "./column-options.js";
import { passingName } from "./passing-name.js";
import type { Renderers } from "./renderers.js";
import { enclosed } from "./enclosed.js";
import { words } from "./words.js";

export const enumRenderers: Renderers<"createEnum" | "dropEnum" | "addEnumValue" | "renameEnumValue" | "replaceEnum"> =
  {
    createEnum: (action) => [createEnum(action.enum)],
    dropEnum: (action) => [`DROP TYPE ${sql.qualify(action.enum)}`],
    addEnumValue: (action) => [
      words(
        `ALTER TYPE ${sql.qualify(action.enum)} ADD VALUE ${sql.literal(action.value)}`,
        action.before !== undefined && `BEFORE ${sql.literal(action.before)}`,
        action.after !== undefined && `AFTER ${sql.literal(action.after)}`,
      ),
    ],
    renameEnumValue: (action) => [
      `ALTER TYPE ${sql.qualify(action.enum)} RENAME VALUE ${sql.literal(action.from)} TO ${sql.literal(action.to)}`,
    ],
    replaceEnum: ({ from, to, columns, successors }, context) => {
      const old = passingName(from, context);
      return [
        `ALTER TYPE ${sql.qualify(from)} RENAME TO ${sql.quote(old.name)}`,
        createEnum(to),
        ...columns.flatMap(({ table, column, using }) => [
          moveColumn(table, column, using, successors),
          ...keptOptions(table, column, column, context),
        ]),
        ...(to.comment === undefined ? [] : [`COMMENT ON TYPE ${sql.qualify(to)} IS ${sql.literal(to.comment)}`]),
        `DROP TYPE ${sql.qualify(old)}`,
      ];
    },
  };

function createEnum({ values, ...name }: Enum): string {
  return `CREATE TYPE ${sql.qualify(name)} AS ENUM (${values.map((value) => sql.literal(value)).join(", ")})`;
}

/** The default, of the old type, makes way; the column has the new type's default after. */
function moveColumn(table: QualifiedName, column: Column, using: string | undefined, successors: Successors): string {
  const { name, type, default: value } = column;
  const isList = type.text.endsWith("[]");
  const convert = isList ? convertList : convertOne;
  const converted =
    using === undefined
      ? convert(sql.quote(name), Object.entries(successors))
      : `${enclosed(using)}::text${isList ? "[]" : ""}`;
  return alterColumn(
    table,
    name,
    "DROP DEFAULT",
    `TYPE ${type.text} USING ${converted}::${type.text}`,
    ...(value === undefined ? [] : [`SET DEFAULT ${value}`]),
  );
}

type Successors = Extract<Action, { readonly kind: "replaceEnum" }>["successors"];
type Replacements = readonly (readonly [value: string, becomes: string])[];

function convertOne(column: string, replacements: Replacements): string {
  if (replacements.length === 0) return `${column}::text`;
  const whens = replacements.map(([value, becomes]) => `WHEN ${sql.literal(value)} THEN ${sql.literal(becomes)}`);
  return `(CASE ${column}::text ${whens.join(" ")} ELSE ${column}::text END)`;
}

/** One after the other: what a value becomes is never a removed one. */
const convertList = (column: string, replacements: Replacements): string =>
  replacements.reduce(
    (list, [value, becomes]) => `array_replace(${list}, ${sql.literal(value)}, ${sql.literal(becomes)})`,
    `${column}::text[]`,
  );
