datasource db {
  provider = "postgresql"
}

function touch {
  @@sql(`create function touch() returns trigger language plpgsql as $$ begin return new; end $$`)
}

model Log {
  id Int    @id
  a  String
  b  String

  @@trigger("touch", `before update for each row execute function ${touch}()`)
  @@trigger("always", `after insert for each row execute function touch()`, enabled: Always, comment: "audit")
  @@rule("keep", `on delete do instead nothing`, enabled: Disabled)
  @@statistics([a, b], kinds: [Dependencies, Mcv], map: "ab")
  @@statistics([`lower(${a})`])
  @@unlogged
  @@with({ fillfactor: 70, autovacuum_enabled: false })
  @@tablespace("fast")
  @@replicaIdentity(Full)
  @@accessMethod("heap")
  @@alter(`alter table ${Log} cluster on "Log_pkey"`)
  @@alter(`alter table ${Log} set without cluster`)
  @@renamedFrom("old.Logs")
  @@deprecated("use Event")
  @@ignore
}
