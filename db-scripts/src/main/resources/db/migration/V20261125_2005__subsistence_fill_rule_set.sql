-- subsistence: the first version of the rules, for all journeys until another one follows
INSERT INTO subsistence_rule_set (version, holds_from, reason, made_at)
VALUES (1, '2000-01-01', 'First version: rules T-2 to T-9 as they were written down', '2026-11-25 20:05:00');
