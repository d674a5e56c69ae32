datasource db {
  provider           = "sqlite"
  url                = env("DATABASE_URL")
  tableNames         = "snake_plural"
  columnNames        = "snake_case"
  referentialActions = "NoAction"
  constraintNames    = "written"
  manage             = "all"
}

model User {
  id           Int          @id @default(autoincrement())
  email        String       @unique(constraint: true)
  fullName     String       @check(`full_name <> ''`)
  referredById Int?
  settings     String       @default("{}")
  isAdmin      `boolean`    @default(`0`)
  balance      Float?       @default(1.5)
  createdAt    `datetime`   @default(`current_timestamp`)
  deletedAt    `datetime`?
  referredBy   User?        @relation("UserReferredBy", fields: [referredById], references: [id], onDelete: SetNull)
  users        User[]       @relation("UserReferredBy")
  userProfile  UserProfile?

  @@unique([`lower(email)`], map: "users_email_lower", where: `deleted_at is null`)
}

model UserProfile {
  userId Int     @id
  bio    String?
  avatar Bytes?
  user   User    @relation(fields: [userId], references: [id], onDelete: Cascade)
}

model Product {
  id         String         @id
  title      `varchar(200)` @default(`'it''s "new"'`)
  price      `decimal`      @default(`0`)
  stock      Int            @default(0) @check(`stock >= 0`, map: "stock_is_there")
  label      String?        @generated(`title || '!'`)
  upperTitle String?        @generated(`upper(title)`, stored: false)
  orderItems OrderItem[]

  @@unique([title, price], constraint: true)
}

model OrderItem {
  orderId   Int
  productId String
  quantity  Int     @default(1)
  product   Product @relation(fields: [productId], references: [id], deferrable: Deferred)

  @@id([orderId, productId])
  @@index([productId, quantity(sort: Desc)], map: "order_items_product")
  @@withoutRowid
}
