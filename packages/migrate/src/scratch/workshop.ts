/** Where one command makes its scratch databases; opened when the first is needed. */
import type { ScratchHost } from "@dsl/planner";
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
    return driver.scratchHost(url, {
      baseFolder: folder,
      create: false,
      snapshots: snapshotsIn(cacheFolder),
      ...(scratchUrl === undefined ? {} : { scratchUrl }),
      ...(onStatement === undefined ? {} : { onStatement }),
      ...(signal === undefined ? {} : { signal }),
    });
  }
}

export async function withWorkshop<T>(project: Project, work: (workshop: Workshop) => Promise<T>): Promise<T> {
  const workshop = new Workshop(project);
  try {
    return await work(workshop);
  } finally {
    await workshop.close();
  }
}
