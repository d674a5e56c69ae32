/** A column becomes required without anybody waiting for a scan of the table. */
import type { Change, Check, Column, Table } from "@dsl/planner";
import { changesOf, columnId, constraintId, nameKey, objectId } from "@dsl/planner";
import { rootOf } from "../introspect/inherited-names.js";
import { withRootName } from "../render/root-not-null.js";
import { sql } from "../sql.js";
import { conventionalName } from "../text/conventional-name.js";
import { follow, notNullName, type Lowering } from "./lowering.js";
import { afterGivenUp } from "./not-nulls-given-up.js";

type SetNotNull = Extract<Change, { readonly kind: "setNotNull" }>;

export function setNotNull(of: SetNotNull, lowering: Lowering): readonly Change[] {
  const [change, ...given] = afterGivenUp({ ...of, column: called(of, lowering) }, of.column.name, lowering);
  return [...given, ...inSafeForm(change, lowering)];
}

function inSafeForm(change: SetNotNull, lowering: Lowering): readonly Change[] {
  const lock = { on: [change.table], mode: "ACCESS EXCLUSIVE" };
  if (!lowering.existed(change.table)) return [change];
  if (lowering.fast || isNumbered(change, lowering)) return [{ ...change, lock: { ...lock, work: "scan" } }];
  if (change.column.notNull?.validated === false) return [{ ...change, lock }];
  return lowering.serverVersion >= 180000 ? notValidThenValidate(change) : byCheck(change);
}

/** The usual name, said where the engine would think of another: in a partition, and above one that has it already. */
function called({ table: name, column }: SetNotNull, lowering: Lowering): Column {
  const table = lowering.tableAfter(name);
  if (lowering.serverVersion < 180000 || table === undefined) return column;
  const tables = new Map(lowering.after.tables.map((each) => [nameKey(each), each]));
  const root = rootOf(table, tables);
  const isOurs = (each: Table): boolean => rootOf(each, tables) === root;
  const isRequired = (each: Table): boolean =>
    lowering.tableBefore(each)?.columns.some((own) => own.name === column.name && !own.nullable) === true;
  const isTaken = [...tables.values()].some((each) => each !== root && isOurs(each) && isRequired(each));
  return root !== table || isTaken ? withRootName(column, root) : column;
}

/** The column becomes an identity in the same transaction, which wants to know at once that it has no NULL. */
function isNumbered({ table, column }: SetNotNull, { changes }: Lowering): boolean {
  return changesOf(changes, table).some(
    (change) => change.kind === "alterIdentity" && change.from.identity === undefined && change.to.name === column.name,
  );
}

/** PostgreSQL 18: the constraint holds for new rows at once; old ones are checked in the next transaction. */
function notValidThenValidate(change: SetNotNull): readonly Change[] {
  const { table, column } = change;
  const name = notNullName(table, column);
  const id = constraintId(table, name);
  const unchecked = { ...column, notNull: { ...column.notNull, name, validated: false } };
  return [
    {
      ...change,
      column: unchecked,
      makes: [id],
      commits: true,
      lock: { on: [table], mode: "ACCESS EXCLUSIVE" },
    },
    follow(
      change,
      { kind: "validateConstraint", table, name },
      { alters: [id, columnId(table, column.name)], lock: { on: [table], mode: "SHARE UPDATE EXCLUSIVE" } },
    ),
  ];
}

/** Before: a check that is known to hold lets SET NOT NULL go without a scan. */
function byCheck(change: SetNotNull): readonly Change[] {
  const { table, column } = change;
  const name = conventionalName(table.name, column.name, "required");
  const check: Check = { name, expression: `${sql.quote(column.name)} IS NOT NULL`, validated: false, enforced: true };
  const ids = {
    check: constraintId(table, name),
    validated: objectId("constraint", table, `${name} validated`),
    done: objectId("constraint", table, `${name} done`),
  };
  const lock = { on: [table], mode: "ACCESS EXCLUSIVE" };
  return [
    follow(change, { kind: "addCheck", table, check }, { needs: [columnId(table, column.name)], commits: true, lock }),
    follow(
      change,
      { kind: "validateConstraint", table, name },
      { makes: [ids.validated], commits: true, lock: { on: [table], mode: "SHARE UPDATE EXCLUSIVE" } },
    ),
    { ...change, makes: [ids.done], needs: [...change.needs, ids.validated], lock },
    follow(
      change,
      { kind: "dropConstraint", table, dropped: { kind: "check", check } },
      { needs: [ids.check, ids.done], lock },
    ),
  ];
}
