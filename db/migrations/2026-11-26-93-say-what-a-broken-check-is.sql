-- What a proof of the books found is a list of checks with the rows that break them, and nothing else.
alter table book_check add constraint broken_are_checks
  check (not jsonb_path_exists(broken, '$[*] ? (!exists(@.key) || !exists(@.rows))'));
