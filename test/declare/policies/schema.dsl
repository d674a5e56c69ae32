// only postgresql
datasource db {
  provider = "postgresql"
}

role pg_monitor

model Note {
  id    Int @id
  owner Int

  @@policy("own", for: Select, to: [pg_monitor], using: `${owner} = 1`)
  @@policy("write", as: Restrictive, using: `true`, check: `${owner} > 0`, comment: "only own")
  @@statistics([id, owner], kinds: [Dependencies])
}

model Forced {
  id Int @id

  @@rls(Enabled, force: true)
}
