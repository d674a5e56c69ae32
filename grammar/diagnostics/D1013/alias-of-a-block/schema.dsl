datasource db {
  provider = "postgresql"
}

type Point = { x Int, y Int }
