datasource db {
  provider = "sqlite"
  @@schema("main")
}
