datasource db {
  provider = "postgresql"
}

enum Reason {
  CUSTOMER_CHANGED_THEIR_MIND
}
