datasource db {
  provider = "postgresql"
}

model Person {
  id    Int      @id
  name  String   @length(1, 80) @regex("^[A-Z]")
  short String   @length(max: 3, db: true)
  mail  String   @email(db: true)
  site  String   @url
  age   Int      @gt(0) @lt(200)
  size  Decimal  @gte(0.5) @lte(99.5, db: true)
  tags  String[] @length(1, 3)
  photo Bytes    @length(max: 1000)
}
