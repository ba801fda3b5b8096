-- donors: announced pledges are read by everybody (U-26)
ALTER TABLE pledge ADD INDEX ix_pledge_public (public_at, id);
