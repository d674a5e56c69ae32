datasource db {
  provider = "postgresql"
}

mixin Timestamps {
  createdAt DateTime
}

model Team {
  id Int @id
}

view Active {
  id Int @unique

  @@sql(`select 1 as id`)
  @@dependsOn([Team])
}
