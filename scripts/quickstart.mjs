/**
 * The whole product on a real schema, in a temporary folder: `schema.dsl` becomes a proved migration, an SQLite database
 * and typed clients; an edit becomes a second migration, and is taken back. Shows each step as a person would type it.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

await import("./setup.mjs");

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dsl = join(root, "packages", "cli", "bin", "dsl.js");
const folder = mkdtempSync(join(tmpdir(), "dsl-quickstart-"));
const schema = join(folder, "schema.dsl");

say(`A project in ${folder}, with the schema.dsl of this repository.`);
copyFileSync(join(root, "schema.dsl"), schema);

run("validate");
run("migrate", "dev", "--name", "init");
say("What was written:");
for (const file of listing(folder)) console.log(`  ${file}`);

say('An edit, as a person would make it: the model Tag gets a field "colour".');
const text = readFileSync(schema, "utf8");
const edited = text.replace(/^(model Tag\b[^{]*\{\n)/m, '$1  colour String @default("grey")\n');
if (edited === text) throw new Error("schema.dsl has no model Tag to edit");
writeFileSync(schema, edited);
run("format");
run("migrate", "dev", "--name", "tag_colour");
run("migrate", "status");
say("And back again, by the way back that was proved when the migration was written:");
run("migrate", "down", "--yes", ...consent());
run("migrate", "status", { mayDiffer: true });

say(`Done. The project stays in ${folder} for a look around; "node ${dsl} --help" lists all commands.`);

function run(...words) {
  const options = typeof words.at(-1) === "object" ? words.pop() : {};
  console.log(`\n$ dsl ${words.join(" ")}`);
  const { status } = spawnSync(process.execPath, [dsl, ...words], { cwd: folder, stdio: "inherit" });
  if (status === 0 || (options.mayDiffer && status === 2)) return;
  console.error(`\n"dsl ${words.join(" ")}" ended with exit code ${status}`);
  process.exit(1);
}

/** Taking back an added column loses its values: the tool names a token, and a person repeats it. */
function consent() {
  const asked = spawnSync(process.execPath, [dsl, "migrate", "down", "--yes", "--json"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (asked.status === 0) throw new Error("migrate down ran without consent");
  console.log("\n$ dsl migrate down");
  const shown = JSON.parse(asked.stdout);
  for (const hazard of shown.consent.hazards) console.log(`hazard[${hazard.code}]: ${hazard.message}`);
  return ["--confirm", shown.consent.token];
}

function listing(start, prefix = "") {
  return readdirSync(join(start, prefix), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => (entry.isDirectory() ? listing(start, join(prefix, entry.name)) : [join(prefix, entry.name)]))
    .sort();
}

function say(text) {
  console.log(`\n${text}`);
}
