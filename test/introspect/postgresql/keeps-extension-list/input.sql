create schema tools;
create extension citext schema tools;
create extension pg_trgm;
create extension "uuid-ossp";
