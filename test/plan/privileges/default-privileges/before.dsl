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
  @@sql(`alter default privileges grant usage, select on sequences to app_rw`)
  @@drop(`alter default privileges revoke usage, select on sequences from app_rw`)
}

model Old {
  id Int @id @default(autoincrement())

  @@grant(Select, to: [app_rw])
}

view Few {
  id Int @unique
  @@sql(`select id from ${Old} where id < 10`)
  @@grant(Select, to: [app_rw])
}
