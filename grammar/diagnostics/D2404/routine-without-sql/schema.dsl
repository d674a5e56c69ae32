datasource db {
  provider = "postgresql"
}

function slugify {
}
