model Person {
  id   Int    @id @default(autoincrement())
  name String
}
