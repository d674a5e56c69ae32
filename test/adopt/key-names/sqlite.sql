create table shelves (code text primary key, room text not null on conflict ignore);
create table books (
  shelf text,
  place integer,
  author integer references authors (id),
  constraint book_place primary key (shelf, place),
  constraint of_shelf foreign key (shelf) references shelves (code)
);
