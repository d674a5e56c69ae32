/** Which database a command works on: `--url`, then the configuration, then the datasource, then DATABASE_URL. */
import type { ConnectionSetting, Datasource } from "@dsl/parser";
import { configurationError, type CommandError } from "../command-error.js";

type Env = Readonly<Record<string, string | undefined>>;

/** Undefined when nothing names one, or what names it is an environment variable that is not set. */
export function databaseUrl(
  written: string | undefined,
  configured: string | undefined,
  datasource: Datasource | undefined,
  env: Env,
): string | undefined {
  return written ?? configured ?? fromDatasource(datasource, env) ?? nonEmpty(env.DATABASE_URL);
}

/** Every command works on the database as migrations do, past a pooler. */
const settingOf = (datasource: Datasource | undefined): ConnectionSetting | undefined =>
  datasource?.directUrl ?? datasource?.url;

function fromDatasource(datasource: Datasource | undefined, env: Env): string | undefined {
  const setting = settingOf(datasource);
  if (setting === undefined) return undefined;
  return "literal" in setting ? setting.literal : nonEmpty(env[setting.env]);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

/** For a command that needs a database where `databaseUrl` found none. */
export function noDatabase(datasource: Datasource | undefined): CommandError {
  const setting = settingOf(datasource);
  if (setting !== undefined && "env" in setting) {
    return configurationError(
      "D4320",
      `the environment variable "${setting.env}" of the datasource is not set`,
      `set ${setting.env} (in .env, say), or name the database with --url`,
    );
  }
  return configurationError("D5001", "no database is named", "set url in the datasource, DATABASE_URL, or give --url");
}
