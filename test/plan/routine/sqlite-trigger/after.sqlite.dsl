model User {
  id Int @id @default(autoincrement())
  name String
  visits Int @default(0)
  extra String?
  @@trigger("count", `after insert begin update "User" set visits = visits + 1 where id = new.id; end`)
}
