-- What staff took down stays theirs to put back, also after its writer has changed the words.
alter table comment add column staff_took_down boolean not null default false;
update comment set staff_took_down = true where status = 'hidden' and decided_as = 'staff';

-- Replies that nobody has read, which staff are told of on every page of theirs.
create index comment_reply_waits on comment (id) where status = 'shown' and reply is not null and reply_read_at is null;

-- A form that is sent twice is one comment; the same words under other news are another.
drop index one_comment_a_form;
create unique index one_comment_a_form on comment (team_id, coalesce(update_id, 0), email, md5(body))
  where status = 'held' and changes = 0;
