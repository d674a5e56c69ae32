-- since 14
create table doc (title text, body text); create materialized view docs as select * from doc;
-- to
create table doc (title text, body text); create materialized view docs as select * from doc; alter materialized view docs alter column body set compression pglz;
