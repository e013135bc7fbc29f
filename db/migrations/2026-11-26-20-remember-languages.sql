-- In which language somebody is written to: the one in which a gift was begun, or in which a person last signed in.
alter table gift add column language text not null default 'en' check (language in ('en', 'es'));
alter table person add column language text not null default 'en' check (language in ('en', 'es'));
-- Said when it is queued, so that a letter sent again days later reads as it did.
alter table message add column language text not null default 'en' check (language in ('en', 'es'));
