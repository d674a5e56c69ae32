/** `deploy` in a process of its own, which can be killed. */
import { spawn, type ChildProcess } from "node:child_process";
import { deploy } from "@dsl/migrate";
import { engines } from "./engines.js";
import { outcome } from "./outcome.js";
import { projectOf, type Workspace } from "./workspace.js";

export function deployInProcess({ engine, folder, url }: Workspace): {
  readonly process: ChildProcess;
  /** What the process printed: the outcome of deploy. */
  readonly ended: Promise<string>;
} {
  const flags = ["--conditions=dsl-source", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, import.meta.filename, engine.name, folder, url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  return { process: child, ended: new Promise((resolve) => child.on("close", () => resolve(printed.trim()))) };
}

if (process.argv[1] === import.meta.filename) {
  const [name, folder = "", url = ""] = process.argv.slice(2);
  const engine = engines(url).find((each) => each.name === name)!;
  const result = await deploy(projectOf(engine, folder, url), {});
  process.stdout.write(outcome(result).join("\n"));
}
