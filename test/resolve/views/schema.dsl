datasource db {
  provider = "postgresql"
}

model User {
  id        Int       @id
  name      String
  deletedAt DateTime?
}

/// Who is there.
view ActiveUser {
  id   Int    @unique
  name String

  @@sql(`select id, name from ${User} where ${User.deletedAt} is null`)
  @@checkOption(Local)
  @@securityInvoker
  @@securityBarrier
  @@trigger("write", `instead of insert for each row execute function f()`)
}

view Daily {
  day   DateTime @unique
  count BigInt

  @@materialized
  @@withNoData
  @@sql(`select date_trunc('day', now()) as day, count(*) from ${ActiveUser}`)
  @@index([count])
  @@with({ fillfactor: 70 })
  @@dependsOn([User])
}

view Tree {
  id Int @unique
  @@recursive
  @@sql(file: "./tree.sql")
}

view Unmanaged {
  id Int
}
