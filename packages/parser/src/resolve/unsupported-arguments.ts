/** The target's list of what it has not, by attribute and argument: split once, since every argument is looked up. */
import type { Target } from "../target.js";

type ByAttribute = ReadonlyMap<string, ReadonlyMap<string, string>>;

const known = new WeakMap<Target, ByAttribute>();

/** `index.include` is under `index`, `include`: what to write instead. */
export function unsupportedArguments(target: Target): ByAttribute {
  const found = known.get(target) ?? split(target);
  known.set(target, found);
  return found;
}

function split({ unsupportedAttributes }: Target): ByAttribute {
  const result = new Map<string, Map<string, string>>();
  for (const [key, instead] of Object.entries(unsupportedAttributes)) {
    const [attribute = "", argument] = key.split(".");
    if (argument === undefined) continue;
    result.set(attribute, (result.get(attribute) ?? new Map<string, string>()).set(argument, instead));
  }
  return result;
}
