datasource db {
  provider = "postgresql"
}

extension pg_trgm

model A {
  id   Int      @id
  name String
  data Json
  tags String[]
  at   DateTime

  @@index([name(sort: Desc, nulls: First)], include: [at, data], where: `${at} is not null`, with: { fillfactor: 70, deduplicate_items: off }, tablespace: fast, comment: "fast")
  @@index([`lower(${name})`, at], map: "by_lower_name")
  @@index([data(ops: JsonbPathOps)], type: Gin)
  @@index([name(ops: raw("gin_trgm_ops"))], type: Gin, map: "trgm")
  @@index([name(ops: `gist_trgm_ops(siglen = 32)`)], type: Gist, map: "trgm_gist")
  @@index([tags], type: Gin)
  @@index([at(ops: TimestampMinMaxMultiOps)], type: Brin)
  @@index([name], type: "rum", map: "other_method")
  @@index(id, name: "legacy_name", clustered: true)
}
