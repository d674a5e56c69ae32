/** What a foreign key of the block points at, and the columns of it: what one is says where the other is looked for. */
import type * as ast from "../../ast.js";
import { rootHolder } from "../../resolve/root-holder.js";
import type { BlockForeignKey } from "../../schema.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { fieldsOf } from "./fields.js";
import { listOf, name } from "./literals.js";
import { nameOf } from "./names.js";

const model = nameOf("model", "partition");

/** A model or partition or, where the database takes such a key, any table by its own name. */
export const keyTarget: ArgumentType<BlockForeignKey["to"]> = {
  expects: model.expects,
  read(expression, scope) {
    if (expression.kind !== "string" || scope.context.target?.looseForeignKeys !== true)
      return model.read(expression, scope);
    const table = name.read(expression, scope);
    return table === undefined ? undefined : { table };
  },
};

const columns = listOf(name, "a list of columns");

/** Fields of a model, or the columns of another table; undefined where some could not be read. */
export function referencedNames(
  references: ast.Expression,
  to: BlockForeignKey["to"],
  scope: ArgumentScope,
): readonly string[] | undefined {
  if (typeof to !== "string") return columns.read(references, scope);
  const fields = fieldsOf(references, scope, rootHolder(to, scope.context));
  return fields === undefined || fields.broken ? undefined : fields.items.map((field) => field.name);
}
