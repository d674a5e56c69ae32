


datasource db {

  provider = "sqlite"


  url = "file:x.db"

}
model A {

  // first

  id Int @id



  b Int
  @@map("a")


  @@index([b])

}


// free



// above B
model B {
  id Int @id
}
