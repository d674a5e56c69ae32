datasource db {
  provider = "postgresql"
}

model Cat {
  id Int @id

  @@inherits([Dog])
}

model Dog {
  no Int @id

  @@inherits([Cat])
}
