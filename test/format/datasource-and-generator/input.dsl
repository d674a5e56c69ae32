datasource db{
provider="postgresql"
  extensions = [ pg_trgm,postgis( version:"2.1" ) ]
  types = { DateTime:"timestamptz(3)",Json:"json" }
}
generator client {
  // above
  provider = "prisma-client" // behind
  a-longer-name = env( "X" )

  n=-1.5
}
