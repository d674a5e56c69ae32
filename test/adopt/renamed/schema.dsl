datasource db {
  provider = "postgresql"
}

model Person {
  id  Int @id
  age Int @renamedFrom("years")

  @@renamedFrom("people")
}

model log {
  id   Int @id
  note String?
}
