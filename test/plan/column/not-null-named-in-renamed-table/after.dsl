model Person {
  id   Int     @id
  name String  @notNull(map: "person has a name")
  mail String?

  @@renamedFrom("User")
}
