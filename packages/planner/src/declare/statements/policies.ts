/** Row level security policies. */
import type { Policy } from "@dsl/parser";
import type { QualifiedName } from "../../catalog.js";
import type { Declaring } from "../declaring.js";
import { referencedObjects } from "../needs.js";
import { sqlText } from "../sql-text.js";
import { roleName } from "./after.js";
import type { DeclaredStatement } from "./declared-statement.js";
import { partsOf, tablePart, tables } from "./table-parts.js";

export function declarePolicies(declaring: Declaring): readonly DeclaredStatement[] {
  return partsOf(
    tables(declaring),
    (model) => model.policies,
    (policy, table) =>
      tablePart(
        "policy",
        policy,
        table,
        {
          create: createPolicy(policy, table, declaring),
          after: [],
          needs: [policy.using, policy.check].flatMap((sql) => referencedObjects(sql, declaring, table)),
        },
        declaring,
      ),
    declaring,
  );
}

function createPolicy(policy: Policy, table: QualifiedName, declaring: Declaring): string {
  const { sql } = declaring.dialect;
  const roles = policy.to.map((role) => roleName(role, declaring)).join(", ");
  return [
    `CREATE POLICY ${sql.quote(policy.name)} ON ${sql.qualify(table)}`,
    ...(policy.permissive ? [] : ["AS RESTRICTIVE"]),
    `FOR ${policy.for.toUpperCase()}`,
    `TO ${roles === "" ? "PUBLIC" : roles}`,
    ...(policy.using === undefined ? [] : [`USING (${sqlText(policy.using, declaring)})`]),
    ...(policy.check === undefined ? [] : [`WITH CHECK (${sqlText(policy.check, declaring)})`]),
  ].join("\n  ");
}
