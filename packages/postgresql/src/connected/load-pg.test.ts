/** Asked of a process of its own: here the library and what it may load are long there. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("the library is loaded without fetch, and nothing of how is left", () => {
  const script = `
    const { loadPg } = await import(${JSON.stringify(new URL("load-pg.ts", import.meta.url).href)});
    const before = "navigator" in globalThis;
    const [pg] = await Promise.all([loadPg(), loadPg()]);
    const isLoaded = process.moduleLoadList.some((name) => name.includes("undici/undici"));
    console.log(JSON.stringify([typeof pg.default.Client, isLoaded, ("navigator" in globalThis) === before]));`;
  const told = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script]);
  expect(JSON.parse(told.toString())).toEqual(["function", false, true]);
});
