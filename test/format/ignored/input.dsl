// prettier-ignore
enum Small   { A   B }

/* prettier-ignore */
type Email   =   String

// prettier-ignore

enum NotDirectlyAbove   { A   B }

model A {
    id Int   @id
    // prettier-ignore
    matrix   Int[]   @default([
         1, 0,
         0, 1 ])   // ones
    name   String // prettier-ignore
    behind   String
    // prettier-ignore
    @@map( "a"   )
    @@index([ name ])
    // About the next.
    // prettier-ignore
    @@unique([ name,behind ])
}

// prettier-ignore
model B {
    id Int   @id

       name String }
