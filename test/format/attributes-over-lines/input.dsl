model User {
  id Int @id
  name String @unique
       @length(1,  80)   @renamedFrom("full_name") // was longer
    // and checked
    @check(`name <> ''`)
  longerName  String
    @map("x")
  role Role @default(MEMBER) @id
}

enum E {
  A
    @map("a")
}
