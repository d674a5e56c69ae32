-- create table Line
CREATE TABLE "Line" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "shop" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    CONSTRAINT "Line_shop_no_fkey" FOREIGN KEY ("shop", "no") REFERENCES "Order" ("shop", "no") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- back

-- drop table Line
DROP TABLE "Line";
