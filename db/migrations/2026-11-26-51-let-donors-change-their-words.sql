-- By which a donor changes what the page says of their gift. It stands in their receipt and opens nothing else.
alter table gift
  add column words_key text not null unique default random_id(),
  -- How often it was changed: of two windows the second must not save over the first unseen.
  add column words_changes integer not null default 0;
