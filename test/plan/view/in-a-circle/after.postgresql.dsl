datasource db {
  provider = "postgresql"
  manage   = "all"
}

enum Mood {
  calm
  loud
}

model User {
  id    Int    @id
  name  String @db.VarChar(20)
}

view Daily {
  id   Int?
  name String? @db.VarChar(20)
  mood Mood?

  @@sql(`select id, name, mood from "Weekly" where id > 3`)
}

view Monthly {
  id    Int?
  moods Mood[]

  @@materialized
  @@sql(`select id, array[mood] as moods from "Daily" where "Daily".name in (select name from "User")`)
}

view Weekly {
  id   Int?
  name String? @db.VarChar(20)
  mood Mood?

  @@sql(`select u.id, u.name, m.moods[1] as mood from ${User} u join ${Monthly} m using (id)`)
}

view Yearly {
  id    Int?
  Daily Int?

  @@sql(`select id, 1 as "Daily" from "Weekly"`)
}
