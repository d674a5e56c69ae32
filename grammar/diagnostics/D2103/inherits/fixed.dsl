datasource db {
  provider = "postgresql"
}

model Cat {
  id Int @id
}

model Dog {
  no Int @id

  @@inherits([Cat])
}
