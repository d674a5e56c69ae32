import type { EventEmitter } from "node:events";

/**
 * A version of the package without what it does at the end of the process: it would end it with 0, whatever came of it. The
 * server is stopped by whoever started it.
 */
export async function loadEmbeddedPostgres<T>(load: () => Promise<T>): Promise<T> {
  const events: EventEmitter = process;
  const before = endings.flatMap((event) => events.listeners(event));
  try {
    return await load();
  } finally {
    for (const event of endings) {
      for (const listener of events.listeners(event).filter((each) => !before.includes(each)))
        events.off(event, listener as () => void);
    }
  }
}

const endings = ["beforeExit", "exit"];
