datasource db {
  provider = "sqlite"
}

model visits {
  id   Int       @id
  code String?   @unique(map: "sqlite_autoindex_visits_2")
  day  String
  hour Int
  at   DateTime? @default(now())
  seen DateTime? @default(now())
  note String?

  @@unique([day, hour], map: "sqlite_autoindex_visits_3")
}
