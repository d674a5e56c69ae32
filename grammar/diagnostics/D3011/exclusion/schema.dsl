datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  during `tstzrange`

  @@exclude([during(with: `&&`)], type: Gin)
}
