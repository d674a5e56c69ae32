/** The module specifier of a `@ts` attribute, as the generated file has to write it. */

/**
 * `from` as seen from the folder `output`, both written relative to the schema's folder; a package's name is itself.
 * Undefined: the way back would need the name of a folder that is not known.
 */
export function relativeImport(output: string, from: string): string | undefined {
  if (!/^\.{1,2}\//.test(from)) return from;
  const [folder, target] = [segments(output), segments(from)];
  while (folder.length > 0 && folder[0] === target[0]) {
    folder.shift();
    target.shift();
  }
  if (output.startsWith("/") || folder.includes("..")) return undefined;
  const way = [...folder.map(() => ".."), ...target].join("/");
  return way.startsWith("..") ? way : `./${way}`;
}

/** The folders of a path, `.` and `..` worked out as far as they can be. */
function segments(path: string): string[] {
  const done: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === ".." && done.length > 0 && done.at(-1) !== "..") done.pop();
    else if (part !== "." && part !== "") done.push(part);
  }
  return done;
}
