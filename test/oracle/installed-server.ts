/** A throw-away server of the newest PostgreSQL that the system has installed, which brings its pg_dump along. */
import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface InstalledServer {
  readonly url: string;
  readonly pgDump: string;
  readonly stop: () => Promise<void>;
}

/** Undefined: none is installed, or root may not start it for want of the user `postgres`. */
export async function installedServer(): Promise<InstalledServer | undefined> {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const bin = versions.map((version) => join(root, version, "bin")).find((each) => existsSync(join(each, "pg_dump")));
  const user = bin === undefined ? undefined : await serverUser();
  return bin === undefined || user === undefined ? undefined : start(bin, user);
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root. */
async function serverUser(): Promise<User | undefined> {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid };
  const id = (flag: string) => run("id", [flag, "postgres"]).then(({ stdout }) => Number(stdout));
  return Promise.all([id("-u"), id("-g")]).then(
    ([uid, gid]) => ({ uid, gid }),
    () => undefined,
  );
}

const run = promisify(execFile);

async function start(bin: string, user: User): Promise<InstalledServer> {
  const folder = mkdtempSync(join(tmpdir(), "dsl-installed-"));
  if (user.uid !== process.getuid?.()) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const as = { ...user, cwd: folder };
  await run(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8"],
    as,
  );
  const flags = `-p ${port} -k ${folder} -c fsync=off -c full_page_writes=off -c max_locks_per_transaction=500`;
  await run(join(bin, "pg_ctl"), ["-w", "-D", data, "-l", join(folder, "log"), "-o", flags, "start"], as);
  const stop = async () => {
    await run(join(bin, "pg_ctl"), ["-w", "-m", "immediate", "-D", data, "stop"], as);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, pgDump: join(bin, "pg_dump"), stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
