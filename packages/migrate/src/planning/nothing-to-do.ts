/**
 * That `migrate dev` found nothing to do: kept by all that it looked at. Where schema, history and server are the same, and
 * the database says of itself what it said then, nothing is planned again; where any of it differs, nothing here counts.
 */
import type { Connection, IntrospectionResults } from "@dsl/planner";
import type { History } from "../history/history.js";
import type { Project } from "../project.js";
import { readCache, writeCache } from "../scratch/cache.js";
import { sha256, sha256OfAll } from "../sha256.js";
import type { Decisions } from "./consent.js";

export interface NothingToDo {
  /** What the server called itself: catalogs of others may read differently. */
  readonly server: string;
  /** Of the rows of the database's system catalogs. */
  readonly rows: string;
  /** What the database has and the schema leaves alone. */
  readonly unmanaged: readonly { readonly kind: string; readonly name: string }[];
}

interface Asked {
  readonly history: History;
  readonly request: { readonly fast: boolean; readonly decisions: Decisions };
}

/** Undefined where no run that looked at the same schema and history found nothing. */
export async function nothingBefore(project: Project, asked: Asked): Promise<NothingToDo | undefined> {
  const name = fileOf(project, asked);
  return name === undefined ? undefined : ((await readCache(project.cacheFolder, name)) as NothingToDo | undefined);
}

export async function keepNothing(project: Project, asked: Asked, found: NothingToDo): Promise<void> {
  const name = fileOf(project, asked);
  // What there is to say of a schema is said each time, with the place in its text.
  if (name === undefined || project.schemaTexts!.diagnostics.length > 0) return;
  await writeCache(project.cacheFolder, kind, name, found);
}

/** Whether the database is as it was when nothing was to do. */
export const isAsBefore = (before: NothingToDo, { serverName }: Connection, results: IntrospectionResults): boolean =>
  before.server === serverName && before.rows === rowsKey(results);

/** The same for the same rows in the same order. */
export const rowsKey = (results: IntrospectionResults): string => sha256OfAll(textsOf(results));

function* textsOf(results: IntrospectionResults): Iterable<string> {
  for (const rows of Object.values(results))
    for (const row of rows)
      for (const value of Object.entries(row).flat()) {
        // A system catalog is one long text: as JSON it would be copied.
        yield typeof value === "string" ? value : JSON.stringify(value);
        yield "\0";
      }
}

const kind = "nothing-";

/** Undefined where something else has a say: a program of the project's own, or another server that judges. */
function fileOf(project: Project, { history, request }: Asked): string | undefined {
  const { schemaTexts, include, scratchUrl, toolVersion, url } = project;
  if (schemaTexts === undefined || include !== undefined || scratchUrl !== undefined) return undefined;
  const checksums = history.migrations.map(({ id, checksum }) => [id, checksum]);
  const { fast, decisions } = request;
  const looked = [toolVersion, url, checksums, fast, decisions.answers];
  return `${kind}${sha256(JSON.stringify(looked), schemaTexts.key)}.json`;
}
