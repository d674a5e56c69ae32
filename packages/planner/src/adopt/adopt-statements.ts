/** Views, routines, triggers and the like that only the database has: they stay, unless what they hang on goes. */
import type { Catalog, ObjectId, StatementObject, Table } from "../catalog.js";
import { isLike } from "../compare/recognise.js";
import { nameKey } from "../names.js";
import { statementId } from "../object-id.js";
import { columnId, tableId } from "../object-ids.js";
import { statementWords } from "../statement-words.js";
import type { Adopted } from "./adopt-tables.js";
import { isHere } from "./adopt-tables.js";

/** `tables` are those of the target, kept ones included. */
export function keptStatements(
  to: Catalog,
  from: Catalog,
  tables: readonly Table[],
  namespaces: ReadonlySet<string>,
): Adopted<readonly StatementObject[]> {
  const declared = new Set(to.statements.map(statementId));
  const undeclared = from.statements.filter((object) => !declared.has(statementId(object)));
  const gone = goneObjects(from, tables);
  for (let found = true; found;) {
    const more = undeclared.filter(
      (object) => !gone.has(statementId(object)) && object.needs.some((need) => gone.has(need)),
    );
    for (const object of more) gone.add(statementId(object));
    found = more.length > 0;
  }
  const kept = undeclared.filter((object) => !gone.has(statementId(object)));
  const existing = new Set(from.statements.map(statementId));
  const inOtherWords = to.statements.filter((each) => each.kind === "native" && !existing.has(statementId(each)));
  // It may be one that the schema declares in words that the database has for none.
  const isSaid = (object: StatementObject): boolean =>
    object.kind === "native" && inOtherWords.some((native) => isLike(native, object));
  const reported = kept.filter((object) => isHere(object, namespaces) && !isSaid(object));
  return {
    to: kept,
    unmanaged: reported.map((object) =>
      object.table === undefined
        ? { kind: statementWords(object), of: object }
        : { kind: statementWords(object), of: object.table, name: object.name },
    ),
  };
}

/** Tables and columns that the target has not. */
function goneObjects(from: Catalog, tables: readonly Table[]): Set<ObjectId> {
  const kept = new Map(tables.map((table) => [nameKey(table), new Set(table.columns.map((column) => column.name))]));
  return new Set(
    from.tables.flatMap((table) => {
      const columns = kept.get(nameKey(table));
      const gone = table.columns.filter((column) => columns?.has(column.name) !== true);
      return [
        ...(columns === undefined ? [tableId(table)] : []),
        ...gone.map((column) => columnId(table, column.name)),
      ];
    }),
  );
}

/** A declared object with the comments and privileges of the existing one, where the schema does not say any. */
export function adoptStatement(to: StatementObject, from: StatementObject, keep: readonly RegExp[]): StatementObject {
  const kept = keep
    .filter((statement) => !to.after.some((text) => statement.test(text)))
    .flatMap((statement) => from.after.filter((text) => statement.test(text)));
  return kept.length === 0
    ? to
    : {
        ...to,
        after: from.after
          .filter((text) => kept.includes(text) || to.after.includes(text))
          .concat(to.after.filter((text) => !from.after.includes(text))),
      };
}

export const commentText = /^COMMENT ON /i;
