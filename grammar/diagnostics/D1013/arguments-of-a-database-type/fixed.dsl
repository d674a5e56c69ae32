datasource db {
  provider = "postgresql"
}

model Place {
  id Int @id
  at `geometry(Point, 4326)`
}
