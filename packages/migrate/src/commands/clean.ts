/** `db clean`: removes scratch and cache databases and the files of the cache folder. */
import { rm } from "node:fs/promises";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { withWorkshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";

/** The names of the databases that were dropped. */
export function clean(project: Project): Promise<Result<{ readonly removed: readonly string[] }>> {
  return settle(() =>
    withWorkshop(project, async (workshop) => {
      const removed = await (await workshop.host()).clean();
      await rm(project.cacheFolder, { recursive: true, force: true });
      return done({ removed });
    }),
  );
}
