-- The home page shows new teams beside those that gather momentum; the newest gifts of the campaign are found by `gift_by_campaign`.
create index team_by_newest on team (campaign_id, published_at desc, id desc) where status = 'live';
-- Two letters are too few for trigrams: a name or a town that begins with them is found in order instead.
create index team_by_name_prefix on team (lower(name) text_pattern_ops) where status in ('live', 'closed');
create index team_by_town_prefix on team (lower(town) text_pattern_ops) where status in ('live', 'closed');
