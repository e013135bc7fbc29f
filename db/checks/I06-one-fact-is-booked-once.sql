select source, source_id, kind, count(*) as times from journal group by source, source_id, kind having count(*) > 1
