-- Default operator classes of types that are stored alike, each by a column of the other.
create table labels (padded text collate "C", short varchar(9), wide char(9), number int4, bits bit(8), of regclass);
create index on labels (padded bpchar_ops);
create index on labels (short bpchar_ops, wide);
create index on labels (number oid_ops);
create unique index on labels (bits varbit_ops);
create index on labels (of, padded, bits);
