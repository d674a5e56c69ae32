/** A scratch for as long as `work` takes. */
import type { Connection, Scratch } from "@dsl/planner";

export async function withScratch<T>(
  opening: Promise<Scratch>,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const scratch = await opening;
  try {
    return await work(scratch.connection);
  } finally {
    await scratch.drop();
  }
}
