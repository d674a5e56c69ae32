datasource db {
  provider = "sqlite"
}

model Order {
  id   Int    @id
  name String @comment("as printed")

  @@comment("kept for ten years")
}
