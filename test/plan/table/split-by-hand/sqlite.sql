-- create table Address
CREATE TABLE "Address" (
    "userId" INTEGER NOT NULL PRIMARY KEY,
    "street" TEXT NOT NULL,
    "city" TEXT,
    CONSTRAINT "Address_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- back

-- drop table Address
DROP TABLE "Address";
