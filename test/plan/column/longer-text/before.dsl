model User {
  id Int @id @default(autoincrement())
  name String
  code String @db.VarChar(10) @default("a")
}
