datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@rls(Enabled)
  @@unique([name], deferrable: Deferred)
}
