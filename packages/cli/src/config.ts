/** `dsl.config.ts`: what a project may say beside its schema. `@dsl/cli/config` exports this file. */
import type { ClientGenerator } from "@dsl/generator";
import type { Plan } from "@dsl/planner";

export interface Config {
  /** A file or folder, relative to the config file. */
  readonly schema?: string;
  /** The database; over the schema's datasource. */
  readonly url?: string;
  /** A database that may be emptied, where scratch databases cannot be created. */
  readonly scratchUrl?: string;
  readonly migrations?: {
    /** Default: `migrations` beside the schema. */
    readonly dir?: string;
    /** The ledger's table. Default: `_dsl_migrations` */
    readonly table?: string;
    /** The ledger's namespace. Default: the database's own. */
    readonly namespace?: string;
  };
  /** Settings that `--env <name>` puts over the others. */
  readonly environments?: Readonly<Record<string, Omit<Config, "environments">>>;
  /** False leaves an object of the database alone: it is reported, never changed. */
  include?(object: { readonly kind: string; readonly namespace?: string; readonly name: string }): boolean;
  readonly hooks?: {
    /** May change a plan before it is proved; a thrown error refuses it. */
    plan?(plan: Plan): Plan | void | Promise<Plan | void>;
    beforeApply?(migration: { readonly id: string }): void | Promise<void>;
    afterApply?(migration: { readonly id: string }): void | Promise<void>;
    afterWrite?(files: readonly string[]): void | Promise<void>;
  };
  /** A command that fills a database, run by `dsl db seed`. `node seed.js` */
  readonly seed?: string;
  /** Generators of the project's own, by provider name. */
  readonly generators?: readonly ClientGenerator[];
}

/** Gives `config` its type; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}
