datasource db {
  provider "sqlite"
}
