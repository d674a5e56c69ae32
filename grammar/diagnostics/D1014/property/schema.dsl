datasource db {
  provider =
}
