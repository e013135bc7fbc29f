-- Whether a change of a page that was approved before waits to be read (S36), and who of the staff is written to about pages.
alter table organization add column edits_wait boolean not null default true;
alter table staff_member add column told_of_pages boolean not null default true;
