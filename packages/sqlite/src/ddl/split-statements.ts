/** Cuts a script into its statements; those inside a trigger's body stay with it. */
import { isWord } from "./reader.js";
import { tokenize, type Token } from "./tokenize.js";

/** Statements as written, without the semicolon that ends each and without comments around them; empty ones are left out. */
export function splitStatements(script: string): readonly string[] {
  const statements: string[] = [];
  let statement: Token[] = [];
  const end = (): void => {
    const [first, last] = [statement[0], statement.at(-1)];
    if (first !== undefined && last !== undefined) statements.push(script.slice(first.start, last.end));
    statement = [];
  };
  for (const token of tokenize(script)) {
    if (isWord(token, ";") && !isInsideTrigger(statement)) end();
    else statement.push(token);
  }
  end();
  return statements;
}

/** A trigger ends with an END that follows a semicolon. */
function isInsideTrigger(statement: readonly Token[]): boolean {
  return isCreateTrigger(statement) && !(isWord(statement.at(-1), "END") && isWord(statement.at(-2), ";"));
}

function isCreateTrigger(statement: readonly Token[]): boolean {
  const words = statement.slice(0, 6).map(({ text }) => text.toUpperCase());
  return /^(EXPLAIN (QUERY PLAN )?)?CREATE (TEMP |TEMPORARY )?TRIGGER\b/.test(words.join(" "));
}
