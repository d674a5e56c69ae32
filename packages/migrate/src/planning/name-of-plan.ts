/** A name for a migration that nobody named, made of its first change. */
import { clearsAway, describeChange, type Plan } from "@dsl/planner";

/** `create_table_users`, `add_column_users_handle_and_2_more` */
export function nameOfPlan({ changes }: Plan): string {
  const [first, ...more] = changes.filter((change) => !clearsAway(change));
  if (first === undefined) return "migration";
  const words = describeChange(first)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const name = words.slice(0, maxWords).join("_");
  return more.length === 0 ? name : `${name}_and_${more.length}_more`;
}

const maxWords = 5;
