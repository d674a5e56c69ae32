insert into "Author" values (1), (2);
insert into "Book" values ('a'), ('b');
insert into "_AuthorToBook" values (1, 'b'), (2, 'b');
