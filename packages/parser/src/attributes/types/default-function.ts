/** Functions that `@default` knows: which types they are for and which arguments they take. */
import type * as ast from "../../ast.js";
import { report } from "../../resolve/context.js";
import { inBackticks } from "../../diagnostics/fixes.js";
import { didYouMean, nearest } from "../../resolve/nearest.js";
import type { Default, OwnedSequence } from "../../schema.js";
import type { ScalarType } from "../../target.js";
import { readWritten } from "../interpret.js";
import { ownedSequence } from "../sequence-options.js";
import { inAttribute, type ArgumentScope } from "../spec.js";
import { alternatives } from "./literals.js";

interface DefaultFunction {
  readonly doc: string;
  readonly scalars: readonly ScalarType[];
  /** Also for a type that is written in SQL: whether it fits the database knows. */
  readonly ofSql?: true;
  /** Says what is wrong with the arguments. */
  readonly problem: (args: readonly ast.Argument[]) => string | undefined;
}

const none = (args: readonly ast.Argument[]): string | undefined =>
  args.length === 0 ? undefined : "takes no arguments";

/** Named ones are read against their specs. */
const unnamed = (args: readonly ast.Argument[]): string | undefined =>
  args.every(({ nameText }) => nameText !== undefined) ? undefined : "takes no arguments without a name";

/** Nothing, or one whole number that is allowed. */
const oneNumber =
  (allowed: (value: number) => boolean, says: string) =>
  (args: readonly ast.Argument[]): string | undefined => {
    const [first, ...rest] = args;
    if (first === undefined) return undefined;
    const value = first.value.kind === "number" && /^\d+$/.test(first.value.text) ? Number(first.value.text) : NaN;
    return rest.length === 0 && first.name === undefined && allowed(value) ? undefined : says;
  };

/** By name; `dbgenerated()`, which is SQL, is none of them. */
export const defaultFunctionSpecs: Readonly<Record<string, DefaultFunction>> = {
  autoincrement: { doc: "The next number of the table.", scalars: ["Int", "BigInt"], ofSql: true, problem: unnamed },
  now: { doc: "The time at which the transaction began.", scalars: ["DateTime"], problem: none },
  uuid: {
    doc: "A UUID, made by generated code: version 4, or 7.",
    scalars: ["String"],
    problem: oneNumber((v) => v === 4 || v === 7, "takes nothing, or the version 4 or 7"),
  },
  cuid: {
    doc: "A collision-resistant id, made by generated code: version 1, or 2.",
    scalars: ["String"],
    problem: oneNumber((v) => v === 1 || v === 2, "takes nothing, or the version 1 or 2"),
  },
  ulid: { doc: "A ULID, made by generated code.", scalars: ["String"], problem: none },
  nanoid: {
    doc: "A Nano ID, made by generated code: 21 characters, or as many as you say.",
    scalars: ["String"],
    problem: oneNumber((v) => v >= 2 && v <= 255, "takes nothing, or a length from 2 to 255"),
  },
};

export const defaultFunctions: readonly string[] = [...Object.keys(defaultFunctionSpecs), "dbgenerated"].map(
  (name) => `${name}()`,
);

export function readDefaultFunction(
  call: ast.CallExpression,
  scope: ArgumentScope,
  scalar: ScalarType | "SQL" | undefined,
): Default | undefined {
  const name = call.nameText;
  const known = Object.hasOwn(defaultFunctionSpecs, name) ? defaultFunctionSpecs[name]! : undefined;
  if (known === undefined) return unknown(call, scope);
  if (!isFor(known, scalar)) return wrongType(call, scope, known, scalar);
  const problem = known.problem(call.args);
  if (problem !== undefined) return wrongArguments(call, scope, problem);
  const found = { kind: "function", name, args: call.args.flatMap(written), span: call.span } as const;
  const owned = name === "autoincrement" ? readOwned(call, scope) : undefined;
  return owned === undefined ? found : { ...found, owned };
}

function isFor({ scalars, ofSql }: DefaultFunction, scalar: ScalarType | "SQL" | undefined): boolean {
  if (scalar === "SQL") return ofSql === true;
  return scalar !== undefined && scalars.includes(scalar);
}

function readOwned(call: ast.CallExpression, scope: ArgumentScope): OwnedSequence | undefined {
  if (call.args.length === 0) return undefined;
  const what = `${call.nameText}()`;
  return readWritten(ownedSequence, call.args, { scope: inAttribute(scope, call.nameText), span: call.span, what });
}

const written = ({ value }: ast.Argument): string[] => (value.kind === "number" ? [value.text] : []);

function unknown(call: ast.CallExpression, scope: ArgumentScope): undefined {
  report(scope.context, {
    code: "D3007",
    span: call.name.span,
    message: `there is no function "${call.nameText}"`,
    ...didYouMean(
      call.nameText,
      defaultFunctions.map((written) => written.slice(0, -"()".length)),
    ),
    help: `write SQL between backticks, or one of ${defaultFunctions.join(", ")}`,
    ...(call.args.length === 0 &&
      !isNear(call.nameText) && { help: "write it between backticks", fix: inBackticks(call.span) }),
  });
  return undefined;
}

const isNear = (name: string): boolean =>
  nearest(name, Object.keys(defaultFunctionSpecs)) !== undefined || !name.includes("_");

function wrongType(
  call: ast.CallExpression,
  scope: ArgumentScope,
  known: DefaultFunction,
  scalar: ScalarType | "SQL" | undefined,
): undefined {
  const found = scalar === undefined || scalar === "SQL" ? "of another type" : scalar;
  report(scope.context, {
    code: "D3007",
    span: call.span,
    message: `${call.nameText}() is for ${alternatives(known.scalars)}, but "${scope.field!.name}" is ${found}`,
  });
  return undefined;
}

function wrongArguments(call: ast.CallExpression, scope: ArgumentScope, problem: string): undefined {
  report(scope.context, { code: "D3007", span: call.span, message: `${call.nameText}() ${problem}` });
  return undefined;
}
