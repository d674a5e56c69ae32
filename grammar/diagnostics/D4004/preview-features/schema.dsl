datasource db {
  provider        = "postgresql"
  previewFeatures = ["views"]
}

model User {
  id Int @id
}
