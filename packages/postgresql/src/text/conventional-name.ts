/** The names that PostgreSQL itself gives to what has none. */
import { byteLength, clipBytes } from "@dsl/planner";

/**
 * `users_email_key`: as the engine makes it of table, column and label, shortened to 63 bytes by cutting the longer of the
 * first two parts, never within a character. Source: `makeObjectName` in src/backend/commands/indexcmds.c.
 */
export function conventionalName(table: string, column: string | undefined, label: string): string {
  const available = maxBytes - label.length - (column === undefined ? 1 : 2);
  let tableBytes = byteLength(table);
  let columnBytes = column === undefined ? 0 : byteLength(column);
  while (tableBytes + columnBytes > available) {
    if (tableBytes > columnBytes) tableBytes--;
    else columnBytes--;
  }
  const parts = [table, column].flatMap((part, index) =>
    part === undefined ? [] : [clipBytes(part, index === 0 ? tableBytes : columnBytes)],
  );
  return [...parts, label].join("_");
}

const maxBytes = 63;
