insert into "Author" values (1), (2);
insert into "Book" values (10), (20);
insert into "_AuthorToBook" values (1, 20), (2, 20);
