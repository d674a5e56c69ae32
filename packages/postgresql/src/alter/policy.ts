/** ALTER POLICY: everything but the command and whether it permits or restricts. A clause cannot be taken away. */
import type { StatementObject } from "@dsl/planner";
import { sql } from "../sql.js";

export function alterPolicy(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readPolicy(from.create), readPolicy(to.create)];
  if (old === undefined || now === undefined || old.kind !== now.kind) return undefined;
  if ((old.using !== "" && now.using === "") || (old.check !== "" && now.check === "")) return undefined;
  const changed = (["to", "using", "check"] as const).filter((part) => old[part] !== now[part]);
  if (changed.length === 0) return undefined;
  // its own text may say a name that the table had
  const place = from.table === undefined ? "" : ` ON ${sql.qualify(from.table)}`;
  return [[`ALTER POLICY ${sql.quote(from.name)}${place}`, ...changed.map((part) => now[part])].join("\n  ")];
}

interface Policy {
  /** Restricting or not, and for which command. */
  readonly kind: string;
  /** Clauses with their words; empty where there is none. */
  readonly to: string;
  readonly using: string;
  readonly check: string;
}

function readPolicy(create: string): Policy | undefined {
  const [, kind = "", to = "", using = "", check = ""] =
    /^CREATE POLICY .*\n((?: {2}AS RESTRICTIVE\n)? {2}FOR \w+)\n {2}(TO [^\n]*)(?:\n {2}(USING [\s\S]*?))?(?:\n {2}(WITH CHECK [\s\S]*))?$/.exec(
      create,
    ) ?? [];
  return kind === "" ? undefined : { kind, to, using, check };
}
