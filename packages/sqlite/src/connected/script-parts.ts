/** Cuts a script into parts that each run whole or not at all. */
import { isWord } from "../ddl/reader.js";
import { splitStatements } from "../ddl/split-statements.js";
import { tokenize } from "../ddl/tokenize.js";

export interface ScriptPart {
  readonly statements: readonly string[];
  /** Whether a transaction must be put around them: the script has none of its own, and they can be in one. */
  readonly transaction: boolean;
}

export function scriptParts(script: string): readonly ScriptPart[] {
  const statements = splitStatements(script);
  if (statements.some(controlsTransaction)) return [{ statements, transaction: false }];
  const parts: { statements: string[]; transaction: boolean }[] = [];
  for (const statement of statements) {
    const transaction = !mustStandAlone(statement);
    const last = parts.at(-1);
    if (transaction && last?.transaction === true) last.statements.push(statement);
    else parts.push({ statements: [statement], transaction });
  }
  return parts;
}

const controls = ["BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE"];
const alone = ["VACUUM", "ATTACH", "DETACH"];

/** Pragmas that do nothing, or fail, inside a transaction. */
const lonePragmas = ["FOREIGN_KEYS", "JOURNAL_MODE", "SYNCHRONOUS"];

function controlsTransaction(statement: string): boolean {
  const [first] = tokenize(statement);
  return controls.some((word) => isWord(first, word));
}

function mustStandAlone(statement: string): boolean {
  const [first, second] = tokenize(statement);
  if (isWord(first, "PRAGMA")) return lonePragmas.some((word) => isWord(second, word));
  return alone.some((word) => isWord(first, word));
}
