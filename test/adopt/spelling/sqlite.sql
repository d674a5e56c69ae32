create table SHELVES (Code text primary key, "Room" text not null);
create table Books (id integer primary key, shelf text references Shelves (code));
create index BY_SHELF on Books (Shelf);
create view Full as select code from shelves;
create trigger Kept after delete on books begin delete from SHELVES where Code = old.shelf; end;
