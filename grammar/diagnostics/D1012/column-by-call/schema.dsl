datasource db {
  provider = "postgresql"
}

model Post {
  id:    serial("id").primaryKey(),
  title: text("name").notNull(),
  views: integer("views", { mode: "number" })
}
