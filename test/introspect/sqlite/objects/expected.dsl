datasource db {
  provider        = "sqlite"
  url             = env("DATABASE_URL")
  tableNames      = "snake_case"
  constraintNames = "written"
  manage          = "all"
}

model Article {
  id      Int     @id
  title   String? @collate("NOCASE")
  body    String?
  version `INT`   @default(`1`) @notNull(onConflict: Ignore)

  @@index([`lower(title)`, version(sort: Desc)], map: "articles_expression", where: `body is not null`)
  @@index([body(collate: "NOCASE")], map: "articles_nocase")
  @@strict
  @@trigger("articles_insert", `
    after insert begin
      insert into article_search (rowid, title, body) values (new.id, new.title, new.body);
    end
  `)
  @@trigger("Articles Update", `
    update of title, body for each row when old.title <> new.title begin
      update article_search set title = new.title where rowid = new.id;
    end
  `)
  @@map("articles")
}

model ArticleSearch {
  title ``?
  body  ``?

  @@virtual(`fts5(title, body, tokenize = 'porter')`)
}

model Setting {
  key   String @id @notNull(onConflict: Replace)
  value `ANY`?

  @@strict
  @@map("settings")
}

model NoKey {
  a ``?
  b String?

  @@ignore
}

model OddType {
  id Int                 @id
  a  `varchar(20)`?
  b  `double precision`?
  c  `numeric(10,2)`?
  d  `date`?
  e  `unsigned big int`?
  f  ``?

  @@map("odd_types")
}

model Checked {
  id Int    @id
  a  `INT`? @unique(onConflict: Ignore) @check(`a > 0`)
  b  `INT`? @check(`b < 10`, map: "b_small")

  @@check(`a < b`)
}

view Recent {

  @@trigger("recent_delete", `instead of delete begin delete from articles where id = old.id; end`)
  @@sql(`
    select id, title
      from articles
    where id > 10
  `)
}
