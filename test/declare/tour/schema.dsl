// only postgresql
datasource db {
  provider    = "postgresql"
  columnNames = "snake_case"
  comments    = true
  manage      = "all"
}

extension pg_trgm
extension btree_gist
role pg_monitor

mixin Timestamps {
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt
}

/// An address of electronic mail.
type Email = String @db.VarChar(320) @check(`${value} like '%_@_%'`)

type Address {
  street String
  zip    String? @db.VarChar(12)
}

enum Role {
  ADMIN
  MEMBER @map("member")
}

sequence invoice_number { start = 1000  cache = 10 }

/// Whoever signs in.
model User with Timestamps {
  id        Int        @id @default(autoincrement())
  email     Email      @unique
  name      String     @length(1, 80, db: true)
  role      Role       @default(MEMBER)
  handle    String     @backfill(`lower(name)`)
  search    `tsvector` @generated(`to_tsvector('simple', ${name})`)
  home      Address?
  settings  Json       @default("{}")
  deletedAt DateTime?
  posts     Post[]
  tags      Tag[]

  @@index([`lower(${name})`], where: `${deletedAt} is null`, include: [role])
  @@index([search], type: Gin)
  @@index([handle(ops: raw("gin_trgm_ops"))], type: Gin, map: "user_handle_search")
  @@check(`handle = lower(handle)`, map: "user_handle_lowercase")
  @@policy("own_row", for: All, to: [pg_monitor], using: `${id} = current_setting('app.user_id')::int`)
  @@trigger("touch", `before update for each row execute function touch_updated_at()`)
  @@map("users")
}

model Tag {
  id    Int    @id
  users User[]
}

model Post {
  id       BigInt @id @identity(Always)
  number   BigInt @default(`nextval('invoice_number')`)
  authorId Int
  author   User   @relation(fields: [authorId], references: [id], onDelete: Cascade, deferrable: Deferred)

  @@unique([authorId, number], nullsDistinct: false)
}

model Booking {
  roomId Int
  during `tstzrange`

  @@id([roomId, during])
  @@exclude([roomId(with: `=`), during(with: `&&`)], type: Gist)
}

model Event {
  id        BigInt   @default(autoincrement())
  kind      Int

  @@id([id, kind])
  @@partition(by: List, [kind])
}

partition FirstEvents { of = Event  in = [`1`, `2`] }

view ActiveUser {
  id   Int    @unique
  name String

  @@sql(`select id, name from ${User} where ${User.deletedAt} is null`)
}

view Daily {
  day   DateTime @unique
  count BigInt

  @@materialized
  @@sql(`select date_trunc('day', created_at) as day, count(*) from ${User} group by 1`)
}

function touch_updated_at {
  @@sql(`
    create function touch_updated_at() returns trigger language plpgsql as $$
    begin new.updated_at := now(); return new; end $$
  `)
}
