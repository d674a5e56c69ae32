datasource db {
  provider = "postgresql"
}

role app_ro

model Old {
  id Int @id
}

model New {
  id Int @id @default(autoincrement())
}

model Said {
  id Int @id

  @@grant(Insert, to: [app_ro])
}
