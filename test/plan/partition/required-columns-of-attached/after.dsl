datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Reading {
  taken  DateTime
  value  Int
  unit   String
  device Int      @default(0)

  @@id([taken, value])
  @@partition(by: Range, [taken])
}

partition ReadingRest {
  of       = Reading
  default  = true
  attached = true
}
