datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
  manage   = "all"
}

model R {
  taken DateTime
  value Int
  unit  Int      @notNull(map: "unit_there")

  @@id([taken, value])
  @@partition(by: Range, [taken])
}

partition RA {
  of   = R
  from = `'2020-01-01'`
  to   = `'2021-01-01'`
}

partition RD {
  of       = R
  default  = true
  attached = true
}
