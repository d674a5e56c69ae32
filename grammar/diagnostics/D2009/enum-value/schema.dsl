datasource db {
  provider = "postgresql"
}

enum Reason {
  CUSTOMER_CHANGED_THEIR_MIND_BEFORE_THE_PARCEL_LEFT_THE_WAREHOUSE
}
