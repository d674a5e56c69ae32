/**
 * Plays a flow: a text of commands, each a line that begins with `> `, with the lines under it as input. What each
 * command came to is the transcript that is compared with the expected one.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import {
  adoptDrift,
  baseline,
  check,
  deploy,
  deployScript,
  dev,
  diff,
  down,
  downScript,
  drift,
  newMigration,
  parseSource,
  push,
  reset,
  resolve,
  revertDrift,
  stamp,
  status,
  up,
  verify,
  type Decisions,
  type Drift,
  type Finding,
  type Planned,
  type Result,
  type Source,
} from "@dsl/migrate";
import { describeChange } from "@dsl/planner";
import { valueOf } from "./outcome.js";
import { quiet, type Workspace } from "./workspace.js";

interface Step {
  readonly command: string;
  readonly words: readonly string[];
  readonly input: string;
}

/** Options of a command line: `--answer id=value`, `--confirm` (the token that was asked for last), `--accept code`. */
interface Options {
  readonly decisions: Decisions;
  readonly flags: ReadonlySet<string>;
  readonly args: readonly string[];
}

export async function play(space: Workspace, flow: string): Promise<string> {
  const player = new Player(space);
  const parts: string[] = [];
  for (const step of readFlow(flow)) {
    const said = await player.play(step);
    parts.push([`> ${[step.command, ...step.words].join(" ")}`, ...said].join("\n"));
  }
  return `${await player.plain(parts.join("\n\n"))}\n`;
}

function readFlow(text: string): readonly Step[] {
  return text
    .split(/^> /m)
    .slice(1)
    .map((part) => {
      const [line = "", ...input] = part.split("\n");
      const [command = "", ...words] = line.trim().split(" ");
      return { command, words, input: input.join("\n").trim() };
    });
}

type Command = (player: Player, options: Options, step: Step) => Promise<readonly string[]>;

class Player {
  token: string | undefined;

  constructor(readonly space: Workspace) {}

  play(step: Step): Promise<readonly string[]> {
    const command = commands[step.command];
    if (command === undefined) throw new Error(`no command ${step.command}`);
    return command(this, this.options(step.words), step);
  }

  /** The transcript without what differs from run to run. */
  async plain(text: string): Promise<string> {
    const { engine, folder, url } = this.space;
    const ids = [...new Set(text.match(/\d{8}T\d{6}/g))].sort();
    const database = url.replace(/^file:/, "").replace(/^.*@/, "");
    const name = database.replace(/^.*\//, "");
    const server = database.slice(0, -name.length - 1);
    let plain = text.replaceAll(folder, "<folder>").replaceAll(database, "<database>");
    plain = plain.replaceAll(name, "<name>").replaceAll(server, "<server>");
    ids.forEach((id, index) => (plain = plain.replaceAll(id, `<${index + 1}>`)));
    const { serverName } = await this.space.connected((connection) => Promise.resolve(connection));
    return plain.replaceAll(serverName, `<${engine.name}>`).replaceAll(/\b[0-9a-f]{64}\b/g, "<checksum>");
  }

  /** What a result came to; `show` says what is in its value. */
  say<T>(result: Result<T>, show: (value: T) => readonly string[]): readonly string[] {
    this.token = result.kind === "consent" ? result.consent.token : this.token;
    return [
      result.kind,
      ...result.diagnostics.flatMap(({ code, message, span, detail, help }) => [
        `  ${code} ${message}${span === undefined ? "" : ` at ${this.space.line(span.start)}`}`,
        ...lines(detail).map((line) => `    ${line}`),
        ...lines(help).map((line) => `    = ${line}`),
      ]),
      ...("questions" in result ? result.questions.map(({ id }) => `  ? ${id}`) : []),
      ...("consent" in result ? result.consent.findings.map(finding) : []),
      ...("consent" in result ? result.consent.assumed.map(({ id }) => `  ? ${id}`) : []),
      ...("value" in result ? show(result.value).map((line) => `  ${line}`) : []),
    ];
  }

  private options(words: readonly string[]): Options {
    const answers: Record<string, string> = {};
    const accept: string[] = [];
    const flags = new Set<string>();
    const args: string[] = [];
    const rest = [...words];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
      if (word === "--answer") {
        const [id = "", ...value] = rest.shift()!.split("=");
        answers[id] = value.join("=").replaceAll("_", " ");
      } else if (word === "--accept") accept.push(rest.shift()!);
      else if (word.startsWith("--")) flags.add(word.slice(2));
      else args.push(word);
    }
    const confirm = flags.has("confirm") && this.token !== undefined ? { confirm: this.token } : {};
    const unanswered = flags.has("ask") ? ("ask" as const) : ("safe" as const);
    return { decisions: { ...quiet, answers, accept, unanswered, ...confirm }, flags, args };
  }
}

function lines(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split("\n");
}

function finding({ hazard, count, example }: Finding): string {
  const rows = count === undefined ? "" : ` (${count}${example === undefined ? "" : `, ${example}`})`;
  return `  ! ${hazard.code}${hazard.destructive ? " destructive" : ""} ${hazard.message}${rows}`;
}

function planned({ plan, findings, unmanaged }: Planned): readonly string[] {
  return [
    ...plan.changes.map((change) => `- ${describeChange(change)}`),
    ...findings.map(finding).map((line) => line.trim()),
    ...unmanaged.map(({ kind, name }) => `unmanaged ${kind} ${name}`),
  ];
}

function byHand(found: Drift | undefined): readonly string[] {
  return (found?.byHand.changes ?? []).map((change) => `by hand: ${describeChange(change)}`);
}

const sourceOf = async (player: Player, text: string): Promise<Source> => {
  const project = player.space.project();
  if (text === "database") return { kind: "database", url: player.space.url };
  return valueOf(await parseSource(project, { text, cwd: player.space.folder }));
};

async function pathOf(player: Player, name: string): Promise<string> {
  const [id = "", file = ""] = name.split("/");
  const found = (await player.space.ids()).find((each) => each.endsWith(id));
  return player.space.file("migrations", found ?? id, file);
}

const commands: Readonly<Record<string, Command>> = {
  /** The schema from now on, without its datasource; `--all`: it manages everything. */
  schema: async ({ space }, { flags }, { input }) => {
    space.schema(input, flags.has("all") ? `  manage = "all"` : "");
    return [];
  },
  sql: async ({ space }, _, { input }) => {
    await space.run(input);
    return [];
  },
  query: async ({ space }, _, { input }) => (await space.query(input)).map((row) => Object.values(row).join(" | ")),
  dev: async (player, { decisions, flags, args }) => {
    const name = args[0] === undefined ? {} : { name: args[0] };
    const request = { createOnly: flags.has("create-only"), fast: flags.has("fast"), decisions, ...name };
    return player.say(await dev(player.space.project(), request), ({ applied, written, drift: found, unmanaged }) => [
      ...byHand(found),
      ...(written === undefined ? [] : [`wrote ${written.id}`, ...planned(written.planned)]),
      ...(written?.proof.sampled ?? []).map((table) => `sampled ${table}`),
      ...(written?.proof.generated ?? []).map((table) => `generated ${table}`),
      ...(written?.proof.empty ?? []).map(({ table, reason }) => `empty ${table}: ${reason}`),
      ...(written?.proof.irreversible === undefined ? [] : [`irreversible: ${written.proof.irreversible}`]),
      ...(written?.open ?? []).map(({ id }) => `? ${id}`),
      ...applied.map(({ id }) => `applied ${id}`),
      ...unmanaged.map(({ kind, name: what }) => `unmanaged ${kind} ${what}`),
    ]);
  },
  deploy: async (player, { args, flags }) => {
    const to = args[0] === undefined ? {} : { to: args[0] };
    const project = player.space.project();
    if (flags.has("sql")) return player.say(await deployScript(project, to), ({ sql }) => sql.trimEnd().split("\n"));
    return player.say(await deploy(project, to), ({ applied }) => applied.map(({ id }) => `applied ${id}`));
  },
  up: async (player, { args }) =>
    player.say(await up(player.space.project(), { count: Number(args[0] ?? 1) }), ({ applied }) =>
      applied.map(({ id }) => `applied ${id}`),
    ),
  down: async (player, { args: [how = "1"], decisions, flags }) => {
    const target = /^\d+$/.test(how) ? { count: Number(how) } : { to: how };
    const project = player.space.project();
    if (flags.has("sql")) {
      return player.say(await downScript(project, { target }), ({ sql }) => sql.trimEnd().split("\n"));
    }
    return player.say(await down(project, { target, decisions }), ({ undone }) =>
      undone.map(({ id }) => `undone ${id}`),
    );
  },
  status: async (player) =>
    player.say(await status(player.space.project()), ({ migrations, current, drift: found }) => [
      ...migrations.map(({ id, state }) => `${state} ${id}`),
      `current ${current.join(", ")}`,
      ...byHand(found),
    ]),
  check: async (player) =>
    player.say(await check(player.space.project()), ({ unwritten, drift: found }) => [
      ...(unwritten === undefined ? [] : planned(unwritten)),
      ...byHand(found),
    ]),
  push: async (player, { decisions, flags }) => {
    const lossy = flags.has("accept-data-loss") ? { ...decisions, confirmAny: true } : decisions;
    const result = await push(player.space.project(), { fast: flags.has("fast"), decisions: lossy });
    return player.say(result, (value) => planned(value.planned));
  },
  diff: async (player, { args: [from = "", to = ""], flags, decisions }) => {
    const sources = { from: await sourceOf(player, from), to: await sourceOf(player, to) };
    const request = { ...sources, down: flags.has("down"), fast: flags.has("fast"), answers: decisions.answers };
    return player.say(await diff(player.space.project(), request), (value) => [
      ...(flags.has("sql") ? value.planned.sql.trimEnd().split("\n") : planned(value.planned)),
      ...value.questions.map(({ id }) => `? ${id}`),
    ]);
  },
  new: async (player, { args: [name = "new", ...parents], flags }) => {
    const request = {
      name,
      labels: flags.has("label") ? ["side"] : [],
      dependsOn: [],
      parents,
    };
    return player.say(await newMigration(player.space.project(), request), ({ id }) => [`wrote ${id}`]);
  },
  baseline: async (player) =>
    player.say(await baseline(player.space.project()), ({ id, unknown }) => [
      `wrote ${id}`,
      ...unknown.map(({ kind, name }) => `unknown ${kind} ${name}`),
    ]),
  stamp: async (player, { args: [id = ""], flags }) =>
    player.say(await stamp(player.space.project(), { id, force: flags.has("force") }), ({ recorded, removed }) => [
      ...recorded.map((each) => `recorded ${each}`),
      ...removed.map((each) => `removed ${each}`),
    ]),
  resolve: async (player, { args: [as = "", id = ""], flags }) => {
    const request = {
      id,
      as: as === "applied" ? ("applied" as const) : ("rolledBack" as const),
      force: flags.has("force"),
    };
    return player.say(await resolve(player.space.project(), request), ({ recorded, removed }) => [
      ...recorded.map((each) => `recorded ${each}`),
      ...removed.map((each) => `removed ${each}`),
    ]);
  },
  drift: async (player) => player.say(await drift(player.space.project()), (value) => byHand(value.drift)),
  adopt: async (player, { args: [name = "adopted"] }) =>
    player.say(await adoptDrift(player.space.project(), { name }), ({ id }) => [`wrote ${id}`]),
  revert: async (player, { decisions }) =>
    player.say(await revertDrift(player.space.project(), { decisions }), ({ sql }) => lines(sql.trimEnd())),
  reset: async (player, { decisions }) =>
    player.say(await reset(player.space.project(), { decisions }), ({ dropped, applied }) => [
      `dropped ${dropped}`,
      ...applied.map(({ id }) => `applied ${id}`),
    ]),
  verify: async (player) =>
    player.say(await verify(player.space.project()), ({ verified }) =>
      verified.map(({ id, irreversible }) => `verified ${id}${irreversible ? ", irreversible" : ""}`),
    ),
  /** `edit init/up.sql`: the input is the file from now on. */
  edit: async (player, { args: [name = ""] }, { input }) => {
    await writeFile(await pathOf(player, name), `${input}\n`);
    return [];
  },
  show: async (player, { args: [name = ""] }) =>
    (await readFile(await pathOf(player, name), "utf8")).trimEnd().split("\n"),
  remove: async (player, { args: [name = ""] }) => {
    await rm(await pathOf(player, name), { recursive: true });
    return [];
  },
};
