/** Where one command makes its scratch databases; opened when the first is needed. */
import { DatabaseError, type ScratchHost } from "@dsl/planner";
import type { Project } from "../project.js";
import { snapshotsIn } from "./snapshots.js";

export class Workshop {
  #host: Promise<ScratchHost> | undefined;

  constructor(readonly project: Project) {}

  host(): Promise<ScratchHost> {
    return (this.#host ??= this.#open());
  }

  /** Begins to open the host, while other work waits. That it cannot be opened is told to whoever asks for it. */
  prepare(): void {
    this.host().catch(() => {});
  }

  async close(): Promise<void> {
    const host = await this.#host?.catch(() => undefined);
    await host?.close();
  }

  #open(): Promise<ScratchHost> {
    const { driver, url, folder, cacheFolder, scratchUrl, onStatement, signal } = this.project;
    const opening = driver.scratchHost(url, {
      baseFolder: folder,
      create: false,
      snapshots: snapshotsIn(cacheFolder),
      ...(scratchUrl === undefined ? {} : { scratchUrl }),
      ...(onStatement === undefined ? {} : { onStatement }),
      ...(signal === undefined ? {} : { signal }),
    });
    return opening.catch((error: unknown) => sayWhatFor(error));
  }
}

/** Whoever compares two files, or two other databases, does not expect that the project's server is asked. */
function sayWhatFor(error: unknown): never {
  if (!(error instanceof DatabaseError) || error.help !== undefined) throw error;
  const { kind, message, detail, engineCode } = error;
  throw new DatabaseError(kind, `a scratch database is needed: ${message}`, detail, engineCode, {
    help: "SQL is tried on scratch databases of the project's server; make that one reachable, or name another with `--url`",
  });
}

export async function withWorkshop<T>(project: Project, work: (workshop: Workshop) => Promise<T>): Promise<T> {
  const workshop = new Workshop(project);
  try {
    return await work(workshop);
  } finally {
    await workshop.close();
  }
}
