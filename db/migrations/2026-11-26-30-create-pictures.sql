-- A picture that a captain sent. Its files lie in the store of pictures under its name; what was sent is kept nowhere.
create table picture (
  id bigint generated always as identity primary key,
  name text not null unique default random_id(),
  team_id bigint not null references team(id),
  uploaded_by bigint references person(id),
  uploaded_at timestamptz not null default now(),
  width integer not null check (width between 1 and 1600),
  height integer not null check (height > 0),
  -- When it could be shown; a row without it is an upload that was cut off.
  arrived_at timestamptz,
  -- When every size and format was there.
  finished_at timestamptz,
  -- Taken off the public page at once, before staff read anything.
  withdrawn_at timestamptz,
  -- From then on nobody sees it; its files are removed next, and again until that is noted.
  erased_at timestamptz,
  files_removed_at timestamptz,
  check (files_removed_at is null or erased_at is not null)
);
create index on picture (team_id, id);
create index on picture (uploaded_at) where erased_at is null;
create index on picture (erased_at) where files_removed_at is null and erased_at is not null;

-- How a page looks: written with its text, read and approved with it.
alter table team_version
  add column color text check (color in ('marigold', 'lake', 'pine', 'brick', 'rose', 'mint')),
  -- A drawn cover by name; the one of the team's kind when it is null.
  add column scene text check (scene ~ '^[a-z]+(-[a-z]+)*$'),
  add column video_url text check (video_url ~ '^https://' and length(video_url) <= 500),
  add column video_title text not null default '' check (length(video_title) <= 100);
alter table team
  add column color text,
  add column scene text,
  add column video_url text,
  add column video_title text not null default '';

create table team_version_picture (
  version_id bigint not null references team_version(id),
  picture_id bigint not null references picture(id),
  part text not null check (part in ('cover', 'gallery', 'video')),
  -- Its turn in the gallery.
  place integer not null default 0,
  -- What it shows, in words; empty when it is decoration only (X11).
  alt text not null check (length(alt) <= 250),
  -- What must stay in sight when it is cut.
  focus text not null default 'center' check (focus in (
    'top-left', 'top', 'top-right', 'left', 'center', 'right', 'bottom-left', 'bottom', 'bottom-right')),
  -- Taken out, and kept for as long as that may be undone.
  removed_at timestamptz,
  primary key (version_id, picture_id)
);
create index on team_version_picture (picture_id);
create unique index one_cover_and_one_still on team_version_picture (version_id, part)
  where part <> 'gallery' and removed_at is null;

-- What is approved moves the page by the team's own row; a picture that is finished, withdrawn or put back moves it here.
create trigger touches_pages after update of finished_at, withdrawn_at, erased_at on picture
  for each row execute function touch_team_of_row();
