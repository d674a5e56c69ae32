/**
 * Bodies of routines are checked when they are made, by names as the session finds them. In another namespace than the default
 * one a body may name what lies beside it: whoever runs it finds it there.
 */
import type { StatementObject } from "@dsl/planner";
import { facts } from "../facts.js";

/** What makes the routine, with its body unchecked where it must or may be. */
export function withBodyChecks(
  object: StatementObject,
  statements: readonly string[],
  unchecked = false,
): readonly string[] {
  const { kind, namespace = facts.defaultNamespace } = object;
  if (kind !== "function" && kind !== "procedure") return statements;
  if (!unchecked && namespace === facts.defaultNamespace) return statements;
  return [checkBodies("off"), ...statements, checkBodies("on")];
}

/** Until the transaction ends. */
const checkBodies = (value: "on" | "off"): string => `SET LOCAL check_function_bodies = ${value}`;
