/** One step of the language on a schema file, in this process: `language.ts <step> <file> [runs]` prints a JSON line of its times. */
import { readFileSync } from "node:fs";
import { dmmf } from "@dsl/generator";
import { readSchema, SchemaSession } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { timed } from "./timed.js";

const [step = "", path = "", runs = "9"] = process.argv.slice(2);
const text = readFileSync(path, "utf8");
const targets = [postgresql.target, sqlite.target];

function read() {
  const found = readSchema([{ path, text }], targets);
  if (found.diagnostics.some((one) => one.severity === "error")) throw new Error(found.diagnostics[0]!.message);
  return found;
}

/** A character typed in the middle of the file, behind the name of a field, and taken away again. */
function typing(): (round: number) => void {
  const session = new SchemaSession(targets);
  session.update(path, text);
  const place = text.indexOf("bio ", text.length >> 1) + "bio".length;
  const edited = `${text.slice(0, place)}x${text.slice(place)}`;
  return (round) => {
    const { diagnostics } = session.update(path, round % 2 === 0 ? edited : text);
    if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  };
}

const steps: Readonly<Record<string, () => (round: number) => void>> = {
  validate: () => read,
  dmmf: () => () => JSON.stringify(dmmf(read().schema)),
  datamodel: () => {
    const { schema } = read();
    return () => dmmf(schema);
  },
  edit: typing,
};

timed(Number(runs), steps[step]!());
