-- Whoever posts looks up its accounts, of which one or both of campaign and team may be nobody's: `is not distinct from` finds no
-- index and would read the account of every team.
create index ledger_account_place on ledger_account (code, coalesce(campaign_id, 0), coalesce(team_id, 0), currency);
