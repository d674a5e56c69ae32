/** What the command line hands over: where everything of one project is, and how to say what is going on. */
import type { Diagnostic, Schema, Target } from "@dsl/parser";
import type { Driver, Plan } from "@dsl/planner";

export interface Project {
  /** The connected half of the project's dialect. */
  readonly driver: Driver;
  /** All dialects' targets, for schema files that are named as sources. */
  readonly targets: readonly Target[];
  /** The project's schema, resolved without errors; read when it is asked for. Absent for commands that need none. */
  readonly schema?: Schema | undefined;
  /** What tells the schema's texts from any others, and what was found to be said of them; it is read for that. */
  readonly schemaTexts?: { readonly key: string; readonly diagnostics: readonly Diagnostic[] } | undefined;
  /** Relative database file names start here: the schema's folder. Absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly migrationsFolder: string;
  /** `.dsl/cache`, absolute. */
  readonly cacheFolder: string;
  /** The database that commands work on. Absent: only what needs no database works. */
  readonly url?: string;
  /** A database that may be emptied, where scratch databases cannot be created. */
  readonly scratchUrl?: string;
  readonly ledger: LedgerName;
  /** False leaves an object alone. */
  readonly include?: ObjectFilter;
  readonly hooks: Hooks;
  /** Part of the keys of caches. `0.1.0` */
  readonly toolVersion: string;
  readonly report: (progress: Progress) => void;
  readonly onStatement?: (sql: string, durationMs: number) => void;
  /** Stops work between two statements. */
  readonly signal?: AbortSignal;
}

export interface LedgerName {
  /** `_dsl_migrations` */
  readonly table: string;
  /** Absent: the database's default. */
  readonly namespace?: string;
}

export type ObjectFilter = (object: {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}) => boolean;

/** The project's own code around migrations. A thrown error refuses what was about to happen. */
export interface Hooks {
  plan?(plan: Plan): Plan | void | Promise<Plan | void>;
  beforeApply?(migration: { readonly id: string }): void | Promise<void>;
  afterApply?(migration: { readonly id: string }): void | Promise<void>;
  afterWrite?(files: readonly string[]): void | Promise<void>;
}

/** What is going on now. Step numbers start at 1. */
export type Progress =
  /** Another runner holds the lock. */
  | { readonly kind: "waiting"; readonly forMs: number }
  | {
      readonly kind: "step";
      readonly id: string;
      readonly direction: Direction;
      readonly step: number;
      readonly steps: number;
    }
  /** A lock could not be had in time; the step is tried again. */
  | {
      readonly kind: "retry";
      readonly id: string;
      readonly step: number;
      readonly attempt: number;
      /** The database's words: who is in the way. */
      readonly detail: string;
    }
  /** A run of a batch step is committed. */
  | { readonly kind: "batch"; readonly id: string; readonly step: number; readonly rows: number }
  | { readonly kind: "applied"; readonly id: string; readonly direction: Direction; readonly durationMs: number }
  /** `replaying 3 migrations on PostgreSQL 18.4` */
  | { readonly kind: "stage"; readonly text: string };

export type Direction = "up" | "down";
