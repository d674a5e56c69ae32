datasource db {
  provider = "postgresql"
  manage   = "all"
}

schema n1 {
  @@map("1.a")
}

schema n2 {
  @@map("2.b")
  @@renamedFrom("2.a")
}

schema public

model Remark {
  id Int @id

  @@schema("public")
  @@renamedFrom("1.a.Note")
}

model Page {
  id Int @id

  @@schema("2.b")
}
