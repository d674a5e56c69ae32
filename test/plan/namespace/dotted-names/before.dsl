datasource db {
  provider = "postgresql"
  manage   = "all"
}

schema n1 {
  @@map("1.a")
}

schema n2 {
  @@map("2.a")
}

model Note {
  id Int @id

  @@schema("1.a")
}

model Page {
  id Int @id

  @@schema("2.a")
}
