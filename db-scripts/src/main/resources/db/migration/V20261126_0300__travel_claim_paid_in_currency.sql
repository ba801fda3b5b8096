-- travel: a settlement may be paid in another currency (T-13): the amount as paid and the rate of that day, which stays; the books have the dollars
ALTER TABLE journey_claim
  ADD COLUMN paid_amount   DECIMAL(19,4) NULL COMMENT 'as paid, in its currency',
  ADD COLUMN paid_currency CHAR(3)       NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 4217',
  ADD COLUMN rate          DECIMAL(28,12) NULL COMMENT 'units of the currency for one dollar',
  ADD COLUMN rate_on       DATE          NULL COMMENT 'day from which the rate holds';
