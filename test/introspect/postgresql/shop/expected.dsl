datasource db {
  provider           = "postgresql"
  url                = env("DATABASE_URL")
  tableNames         = "snake_plural"
  columnNames        = "snake_case"
  types              = { DateTime: "timestamptz" }
  now                = "now()"
  referentialActions = "NoAction"
  manage             = "all"
}

extension pg_trgm

enum OrderStatus {
  new
  paid
  in_transit   @map("in transit")
  _2nd_attempt @map("2nd attempt")
}

model Address {
  id                    Int     @id @default(autoincrement())
  userId                BigInt
  street                String
  user                  User    @relation(fields: [userId], references: [id])
  billingAddressOrders  Order[] @relation("OrderBillingAddress")
  shippingAddressOrders Order[] @relation("OrderShippingAddress")
}

model Category {
  id       Int        @id @default(autoincrement())
  parentId Int?
  slug     String     @unique(map: "categories_slug_unique", constraint: true)
  parent   Category?  @relation("CategoryParent", fields: [parentId], references: [id], onDelete: Restrict, onUpdate: Cascade)
  children Category[] @relation("CategoryParent")
  products Product[]
}

model OrderItemNote {
  id        Int       @id @default(autoincrement())
  orderId   Int
  productId String    @db.Uuid
  note      String
  orderItem OrderItem @relation(fields: [orderId, productId], references: [orderId, productId])
}

model OrderItem {
  orderId        Int
  productId      String          @db.Uuid
  quantity       Int             @default(1) @db.SmallInt
  order          Order           @relation(fields: [orderId], references: [id], onDelete: Cascade)
  product        Product         @relation(fields: [productId], references: [id])
  orderItemNotes OrderItemNote[]

  @@id([orderId, productId])
  @@index([productId])
}

model Order {
  id                Int         @id @default(autoincrement())
  buyerId           BigInt
  sellerId          BigInt?
  billingAddressId  Int
  shippingAddressId Int?
  status            OrderStatus @default(new)
  placedAt          DateTime    @default(now())
  billingAddress    Address     @relation("OrderBillingAddress", fields: [billingAddressId], references: [id], deferrable: Deferred)
  buyer             User        @relation("OrderBuyer", fields: [buyerId], references: [id])
  seller            User?       @relation("OrderSeller", fields: [sellerId], references: [id])
  shippingAddress   Address?    @relation("OrderShippingAddress", fields: [shippingAddressId], references: [id], onDelete: SetNull)
  orderItems        OrderItem[]

  @@check(`(status = 'new'::public.order_status) OR (placed_at IS NOT NULL)`, map: "total_is_known", noInherit: true)
}

model Product {
  id         String       @id @default(`gen_random_uuid()`) @db.Uuid
  categoryId Int
  title      String
  price      Decimal      @default(0.00) @db.Decimal(10, 2)
  stock      Int          @default(0) @check(`stock >= 0`)
  weight     Float?       @db.Real
  tags       String[]     @default(`'{}'::text[]`) @notNull
  available  `daterange`?
  search     `tsvector`?  @generated(`to_tsvector('simple'::regconfig, title)`)
  category   Category     @relation(fields: [categoryId], references: [id])
  orderItems OrderItem[]

  @@unique([categoryId, title], constraint: true)
  @@index([price(sort: Desc, nulls: Last), title], map: "products_price_title_stock_idx", include: [stock])
  @@index([search], type: Gin)
}

model UserProfile {
  userId BigInt  @id
  bio    String?
  avatar Bytes?
  user   User    @relation(fields: [userId], references: [id], onDelete: Cascade)
}

model User {
  id           BigInt       @id @identity(Always)
  email        String       @unique(constraint: true) @db.VarChar(320)
  fullName     String       @check(`full_name <> ''::text`)
  referredById BigInt?
  settings     Json         @default("{}")
  isAdmin      Boolean      @default(false)
  createdAt    DateTime     @default(now())
  deletedAt    DateTime?
  referredBy   User?        @relation("UserReferredBy", fields: [referredById], references: [id], onDelete: SetNull)
  addresses    Address[]
  buyerOrders  Order[]      @relation("OrderBuyer")
  sellerOrders Order[]      @relation("OrderSeller")
  userProfile  UserProfile?
  users        User[]       @relation("UserReferredBy")

  @@unique([`lower((email)::text)`], map: "users_email_lower_idx", where: `deleted_at IS NULL`)
  @@index([fullName(ops: `public.gin_trgm_ops`)], map: "users_full_name_trgm", type: Gin)
}
