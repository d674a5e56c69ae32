/** The roles of the server. */
import type { Part } from "../part.js";

export interface RoleRow {
  readonly name: string;
  readonly connected: boolean;
}

export const roles: Part<RoleRow> = {
  fields: ["name", "connected"],
  sql: () => `
    select rolname as name, rolname = current_user as connected from pg_roles order by rolname`,
};
