/** Adds to a lock that could not be had who holds it, and how to end that. */
import { DatabaseError } from "@dsl/planner";
import type { BlockingSession } from "./blocking-sessions.js";

export function withBlocking(error: DatabaseError, blocking: readonly BlockingSession[]): DatabaseError {
  if (error.kind !== "lockTimeout" || blocking.length === 0) return error;
  const detail = [error.detail, ...blocking.map(({ text }) => text)].filter((each) => each !== undefined).join("\n");
  const pids = blocking.map(({ pid }) => pid).filter((pid) => pid > 0);
  const ends = pids.map((pid) => `SELECT pg_terminate_backend(${pid})`).join("; ");
  const help = `end what is in the way${ends === "" ? "" : ` (${ends})`}, then run the command again`;
  return new DatabaseError("lockTimeout", error.message, detail, error.engineCode, { help });
}
