/** `db clean`: removes scratch and cache databases and the files of the cache folder. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export async function clean(_project: Project): Promise<Result<{ readonly removed: readonly string[] }>> {
  throw new Error("not built yet");
}
