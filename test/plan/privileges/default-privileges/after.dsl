role app_rw
role app_ro

native TablesToRo {
  @@sql(`alter default privileges in schema public grant select on tables to app_ro`)
  @@drop(`alter default privileges in schema public revoke select on tables from app_ro`)
}

native NoFunctions {
  @@sql(`alter default privileges revoke execute on functions from public`)
  @@drop(`alter default privileges grant execute on functions to public`)
}

native Sequences {
  @@sql(`alter default privileges grant usage on sequences to app_rw with grant option`)
  @@drop(`alter default privileges revoke usage on sequences from app_rw`)
}

native Types {
  @@sql(`ALTER DEFAULT PRIVILEGES IN SCHEMA "public" GRANT USAGE ON TYPES TO app_rw`)
  @@drop(`ALTER DEFAULT PRIVILEGES IN SCHEMA "public" REVOKE USAGE ON TYPES FROM app_rw`)
}

model Old {
  id BigInt @id @default(autoincrement())

  @@grant(Select, to: [app_rw])
}

view Few {
  id BigInt @unique
  @@sql(`select id from ${Old} where id < 10`)
  @@grant(Select, to: [app_rw])
}

model New {
  id   Int  @id @default(autoincrement())
  kind Kind

  @@grant(Select, to: [app_ro])
  @@grant(Usage, to: [app_rw], sequences: [id])
}

model Plain {
  id Int @id
}

enum Kind {
  ONE
}

function twice {
  @@sql(`create function twice(x int) returns int language sql as 'select x * 2'`)
}
