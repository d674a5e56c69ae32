/**
 * What the arguments of attributes said that stand, in the same words but for their strings, in other places: there they are not
 * gone through again. Lists of fields, and whatever else depends on the place, are looked up anew.
 */
import type * as ast from "../ast.js";
import { argumentNames } from "./interpret.js";
import type { ArgumentScope, ArgumentSpecs, ArgumentType, Values } from "./spec.js";

interface KnownValue {
  readonly name: string;
  readonly expression: ast.Expression;
  readonly value: unknown;
  readonly type: ArgumentType<unknown>;
}

export class KnownValues {
  readonly #known = new Map<ast.Attribute, readonly KnownValue[]>();

  /** Undefined where they have to be read. */
  of<S extends ArgumentSpecs>({ from, move }: ast.Attribute, scope: ArgumentScope): Values<S> | undefined {
    const known = from === undefined ? undefined : this.#known.get(from);
    if (known === undefined) return undefined;
    const values: Record<string, unknown> = {};
    const there = { expression: known[0]!.expression, move: move!, scope };
    for (let at = 0; at < known.length; at++) {
      const { name, value, type } = known[at]!;
      there.expression = known[at]!.expression;
      const found = type.again!(value, there);
      if (found === undefined) return undefined;
      values[name] = found;
    }
    return values as Values<S>;
  }

  /** Notes what was read, and nothing reported. */
  learn(attribute: ast.Attribute, specs: ArgumentSpecs, values: Readonly<Record<string, unknown>>): void {
    const { args, from } = attribute;
    if (from !== undefined || args === undefined || args.length === 0) return;
    const names = argumentNames(specs, args);
    const known: KnownValue[] = [];
    for (const [at, { value: expression }] of args.entries()) {
      const name = names[at];
      const type = name === undefined ? undefined : specs[name]?.type;
      if (name === undefined || type?.again === undefined) return;
      known.push({ name, expression, value: values[name], type });
    }
    this.#known.set(attribute, known);
  }
}
