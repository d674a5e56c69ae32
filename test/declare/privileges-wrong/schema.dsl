// only postgresql
datasource db {
  provider = "postgresql"
}

role app_rw

model Wrong {
  id Int @id

  @@revoke(Select, from: [app_rw])
  @@revoke(Select, from: [public])
  @@alter(`alter table ${Wrong} set (fillfactor = 70)`)
  @@alter(`alter table ${Wrong} disable trigger touch`)
}

native near {
  @@sql(`create server near foreign data wrapper files`)
  @@grant(Select, to: [app_rw])
  @@drop(`drop server near`)
}

native same {
  @@sql(`create collation same from "C"`)
  @@grant(All, to: [app_rw])
  @@grant(Usage, to: [app_rw])
  @@drop(`drop collation same`)
}
