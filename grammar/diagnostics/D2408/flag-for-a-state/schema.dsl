datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@rls(true)
  @@unique([name], deferrable: InitiallyDeferred)
}
