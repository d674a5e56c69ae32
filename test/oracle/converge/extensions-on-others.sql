create extension earthdistance cascade; create table place (at cube);
-- to
create table place (at point);
