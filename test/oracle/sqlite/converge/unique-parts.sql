create table t (a text, b int, c text, unique (a collate nocase, b desc));
insert into t values ('A', 1, 'x'), ('b', 2, 'y');
-- to
create table t (a text, b int, c text, unique (a, b) on conflict replace, unique (c desc) on conflict ignore);
