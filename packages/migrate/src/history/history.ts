/** The graph of migrations, as read from a folder. */
import type { Diagnostic } from "@dsl/parser";
import type { Migration } from "./migration.js";

export interface History {
  /** Absolute. */
  readonly folder: string;
  /** Parents before children; by id where the graph leaves it open. */
  readonly migrations: readonly Migration[];
  /** Ids of those that are nobody's parent. */
  readonly heads: readonly string[];
  /** Ids of those without parents. */
  readonly roots: readonly string[];
  /** What is wrong with the folder; errors make every command that runs migrations stop. */
  readonly diagnostics: readonly Diagnostic[];
}
