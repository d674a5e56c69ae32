insert into "Author" values (1), (2);
insert into "Book" values (1), (2), (3);
insert into "Genre" values (7);
insert into "Reader" values (8);
insert into "_AuthorToBook" values (1, 2), (2, 3);
insert into "_AuthorToGenre" values (1, 7), (2, 7);
insert into "_signed" values (1, 8), (2, 8);
