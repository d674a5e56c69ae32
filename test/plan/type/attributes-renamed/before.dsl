datasource db {
  provider = "postgresql"
  manage   = "all"
  comments = true
}

model House {
  id   Int      @id
  home Address?
  all  Address[]
}

type Address {
  /// Where the mail goes.
  streets String[]
  zip     String?
  note    String?
}
