/** A module hook that lets `import` read TypeScript: types are erased, nothing is checked. Runs on Node's loader thread. */
import { readFile } from "node:fs/promises";
import type { LoadHook, ResolveHook } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";

/** A configuration may name this package without having it installed: then it is the one that runs. */
const ownConfig = new URL("./config.js", import.meta.url).href;

/** `./settings` and `./settings.js` may be `./settings.ts` on disk, as TypeScript itself has it. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (specifier === "@dsl/cli/config") return { url: ownConfig, shortCircuit: true };
    if (!specifier.startsWith(".")) throw error;
    return next(`${specifier.replace(/\.js$/, "")}.ts`, context);
  }
};

export const load: LoadHook = async (url, context, next) => {
  if (!/^file:.*\.m?ts$/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const { code, errors } = transformSync(path, await readFile(path, "utf8"));
  if (errors.length > 0) throw new SyntaxError(errors[0]!.message);
  return { format: "module", source: code, shortCircuit: true };
};
