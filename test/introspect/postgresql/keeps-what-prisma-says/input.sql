create table readers (id int primary key, tags text[] not null, born date not null, town int not null);
create unique index readers_by_birth on readers (born, town);
create table books (id int primary key, isbn text not null unique);
create table "_lent" (
  "A" int not null references books (id),
  "B" int not null references readers (id)
);
create unique index lent_once on "_lent" ("A", "B");
create index "_lent_B_index" on "_lent" ("B");
create table "_liked" (
  "A" int not null references books (id) on delete cascade on update cascade,
  "B" int not null references readers (id) on delete cascade on update cascade,
  stars int not null,
  constraint "_liked_AB_pkey" primary key ("A", "B")
);
create index "_liked_B_index" on "_liked" ("B");
create view towns as select town, array_agg(id) as readers, count(*) as many from readers group by town;
create materialized view births as select born from readers;
create table loans (id int primary key, isbn text not null, constraint loan_of_a_book foreign key (isbn) references books (isbn) on delete cascade);
