/** One migration for programs. */
import type { Migration } from "@dsl/migrate";

export function migrationJson({ id, manifest, checksum, down }: Migration): Record<string, unknown> {
  return { id, checksum, reversible: down !== undefined && !down.startsWith("-- dsl:irreversible"), ...manifest };
}
