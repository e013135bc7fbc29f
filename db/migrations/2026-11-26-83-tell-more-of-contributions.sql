-- Checks that lay in a counted box among its cash; what a restaurant sold and which part of it is promised.
alter table contribution
  add column checks_cents bigint check (checks_cents >= 0),
  add column sales_cents bigint check (sales_cents > 0),
  add column share_basis_points int check (share_basis_points between 1 and 10000),
  add constraint share_of_sales check ((sales_cents is null) = (share_basis_points is null));

-- The page names what comes next.
create index contribution_due_of_team on contribution (team_id, due_on, id) where voided_at is null and settled_cents < amount_cents;
create index contribution_due_of_campaign on contribution (campaign_id, due_on, id) where voided_at is null and settled_cents < amount_cents;

-- A check or a count sheet as a picture: for the team's captains and for staff who handle money, never on a page.
create table contribution_photo (
  id bigint generated always as identity primary key,
  contribution_id bigint not null references contribution(id),
  name text not null unique default random_id(),
  width int not null check (width > 0),
  height int not null check (height > 0),
  added_by bigint not null references person(id),
  added_at timestamptz not null default now(),
  -- When its files were there; a row without it is an upload that was cut off.
  arrived_at timestamptz,
  erased_at timestamptz,
  files_removed_at timestamptz,
  check (files_removed_at is null or erased_at is not null)
);
create index on contribution_photo (contribution_id);
create index contribution_photo_to_remove on contribution_photo (id) where erased_at is not null and files_removed_at is null;

-- What a captain tells staff who hold the money already: "something is wrong with this".
create table contribution_remark (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  contribution_id bigint not null references contribution(id),
  words text not null check (length(words) between 1 and 1000),
  said_by bigint not null references person(id),
  said_at timestamptz not null default now(),
  answer text check (length(answer) <= 1000),
  settled_by bigint references person(id),
  settled_at timestamptz,
  check ((settled_at is null) = (settled_by is null)),
  check (settled_at is not null or answer is null)
);
create index on contribution_remark (contribution_id);
create index contribution_remark_open on contribution_remark (id) where settled_at is null;
