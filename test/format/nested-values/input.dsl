model A {
  id Int @id( map : "a" , sort:Desc )
  b Int[] @default( [ 1,2 , 3 ] )
  c Json @default("{ \"a\":  1 }")
  d DateTime @default( dbgenerated( "now()" ) )
  e A @relation( fields:[ b , c ],references : [id],onDelete:SetNull( [ b ] ) )
  @@unique( [ b( sort : Desc ) , c ] , where : { b : { not:null } ,c:1 } )
  @@index([])
}
