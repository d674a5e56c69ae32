/** Single privileges that are given or taken, put together into as few statements as say them. */
import type { ObjectId } from "../catalog.js";
import type { Privileges } from "../change.js";
import type { DialectFacts } from "../dialect.js";
import { readObjectId } from "../object-id.js";
import { statementRelationIds, tableId } from "../object-ids.js";
import type { Handing } from "./handing-on.js";
import { privilegesOf } from "../privileges-of.js";

export interface Step {
  readonly verb: "grant" | "revoke";
  /** With the right to grant it on; or only that right is taken. */
  readonly option: boolean;
  readonly on: ObjectId;
  readonly role: string;
  readonly privilege: string;
  /** Who gives or takes, if not the owner. */
  readonly by: string | undefined;
}

/** `there` has the ids of all objects: it tells a table from a view. */
export function grantStatements(
  steps: readonly Step[],
  there: ReadonlySet<ObjectId>,
  facts: Pick<DialectFacts, "privileges">,
): readonly Handing[] {
  const single = steps.map((step): Statement => {
    const { kind, member } = readObjectId(step.on);
    const isColumn = kind === "column" && member !== undefined;
    const { verb, option, role, privilege, by } = step;
    const on = isColumn ? relationId(step.on, there) : step.on;
    return {
      verb,
      option,
      on,
      columns: isColumn ? [member] : [],
      roles: [role],
      privileges: [privilege],
      ...(by === undefined ? {} : { by }),
      order: privilegesOf(step.on, facts)?.all ?? [],
    };
  });
  const byPrivilege = merge(single, ({ columns, roles }) => [columns, roles], joinPrivileges);
  const byColumn = merge(byPrivilege, ({ privileges, roles }) => [privileges, roles], joinColumns);
  return merge(byColumn, ({ privileges, columns }) => [privileges, columns], joinRoles).map(toAction);
}

interface Statement extends Privileges {
  readonly verb: Step["verb"];
  readonly option: boolean;
  /** In which privileges are written. */
  readonly order: readonly string[];
}

function merge(
  statements: readonly Statement[],
  key: (statement: Statement) => unknown,
  join: (a: Statement, b: Statement) => Statement,
): readonly Statement[] {
  const merged = new Map<string, Statement>();
  for (const statement of statements) {
    const { verb, option, on, columns, by } = statement;
    const id = JSON.stringify([verb, option, on, by, columns.length > 0, key(statement)]);
    const same = merged.get(id);
    merged.set(id, same === undefined ? statement : join(same, statement));
  }
  return [...merged.values()];
}

function joinPrivileges(a: Statement, b: Statement): Statement {
  const privileges = [...a.privileges, ...b.privileges];
  return { ...a, privileges: privileges.sort((x, y) => a.order.indexOf(x) - a.order.indexOf(y)) };
}

const joinColumns = (a: Statement, b: Statement): Statement => ({ ...a, columns: [...a.columns, ...b.columns] });
const joinRoles = (a: Statement, b: Statement): Statement => ({ ...a, roles: [...a.roles, ...b.roles] });

function toAction({ verb, option, order: _order, ...what }: Statement): Handing {
  return verb === "grant" ? { kind: verb, grantable: option, ...what } : { kind: verb, grantOption: option, ...what };
}

/** The table, view or native of a column. */
function relationId(column: ObjectId, there: ReadonlySet<ObjectId>): ObjectId {
  const { of } = readObjectId(column);
  return statementRelationIds(of).find((id) => there.has(id)) ?? tableId(of);
}
