create type "Role" as enum ('ADMIN', 'MEMBER');
create table "User" (
  "id" text not null,
  "email" text not null,
  "role" "Role" not null default 'MEMBER',
  "createdAt" timestamp(3) not null default current_timestamp,
  "managerId" text,
  constraint "User_pkey" primary key ("id")
);
create table "Post" (
  "id" serial not null,
  "title" varchar(255) not null,
  "published" boolean not null default false,
  "authorId" text not null,
  "reviewerId" text,
  constraint "Post_pkey" primary key ("id")
);
create table "Settings" (
  "userId" text not null,
  "data" jsonb not null default '{"theme":"light"}',
  constraint "Settings_pkey" primary key ("userId")
);
create table "Tag" ("id" integer not null, constraint "Tag_pkey" primary key ("id"));
create table "_PostToTag" (
  "A" integer not null,
  "B" integer not null,
  constraint "_PostToTag_AB_pkey" primary key ("A", "B")
);
create table "_Favourites" (
  "A" integer not null,
  "B" text not null,
  constraint "_Favourites_AB_pkey" primary key ("A", "B")
);
create unique index "User_email_key" on "User"("email");
create index "Post_authorId_idx" on "Post"("authorId");
create index "_PostToTag_B_index" on "_PostToTag"("B");
create index "_Favourites_B_index" on "_Favourites"("B");
alter table "User" add constraint "User_managerId_fkey" foreign key ("managerId") references "User"("id") on delete set null on update cascade;
alter table "Post" add constraint "Post_authorId_fkey" foreign key ("authorId") references "User"("id") on delete restrict on update cascade;
alter table "Post" add constraint "Post_reviewerId_fkey" foreign key ("reviewerId") references "User"("id") on delete set null on update cascade;
alter table "Settings" add constraint "Settings_userId_fkey" foreign key ("userId") references "User"("id") on delete cascade on update cascade;
alter table "_PostToTag" add constraint "_PostToTag_A_fkey" foreign key ("A") references "Post"("id") on delete cascade on update cascade;
alter table "_PostToTag" add constraint "_PostToTag_B_fkey" foreign key ("B") references "Tag"("id") on delete cascade on update cascade;
alter table "_Favourites" add constraint "_Favourites_A_fkey" foreign key ("A") references "Post"("id") on delete cascade on update cascade;
alter table "_Favourites" add constraint "_Favourites_B_fkey" foreign key ("B") references "User"("id") on delete cascade on update cascade;
