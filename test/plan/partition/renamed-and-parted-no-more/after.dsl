datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Stay {
  place  String
  number Int
  now    Int?   @renamedFrom("old")

  @@id([place, number])
  @@renamedFrom("Visit")
}
