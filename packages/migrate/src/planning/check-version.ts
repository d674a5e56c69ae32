/** What a server is too old for is said before anything runs there. */
import { problem } from "../problem.js";
import type { Project } from "../project.js";
import { fail } from "../stop.js";
import type { PlanRequest } from "./make-plan.js";

export function checkVersion({ to, serverVersion, spans }: PlanRequest, { driver }: Project): void {
  const beyond = driver.dialect.olderServers.beyond(to, serverVersion);
  if (beyond.length === 0) return;
  fail(
    ...beyond.map(({ on, message }) => {
      const span = spans?.get(on);
      return problem("D5014", message, {
        ...(span === undefined ? {} : { span }),
        help: "leave it out, or use a newer server",
      });
    }),
  );
}
