/** Contents of scratch databases in the project's cache folder. */
import type { Snapshots } from "@dsl/planner";
import { readCacheFile, writeCacheFile } from "./cache.js";

/** One holds as much as a database with the whole structure. */
const maxSnapshots = 5;

export function snapshotsIn(folder: string): Snapshots {
  const nameOf = (key: string): string => `scratch-${key}.db`;
  return {
    read: (key) => readCacheFile(folder, nameOf(key)),
    write: (key, content) =>
      writeCacheFile(folder, { kind: "scratch-", name: nameOf(key), content, max: maxSnapshots }),
  };
}
