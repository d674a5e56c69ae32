// only postgresql
datasource db {
  provider = "postgresql"
}

type Point3 {
  x Int
  y Int
}

model Log {
  id Int @id

  @@unlogged
  @@with({ fillfactor: 70 })
  @@replicaIdentity(Full)
}

model Child {
  own Int @id

  @@inherits([Log])
}

model Typed {
  x Int
  y Int

  @@of(Point3)
  @@id([x])
}
