-- selection: the rules as they were first published (E-1 to E-11); what is to be verified is a value here, never in code
INSERT INTO selection_rule_set (name, tier_one, tier_two, tier_three, expertise, presenter, unfunded, unfunded_meetings,
  no_mission, strict, gender, gender_percent, signatories, graduation_years, claim_days, per_state, panel, first_list_days,
  late_list_days, replacement_days, entered_by, entered_at)
VALUES ('First rules', 40, 20, 0, 25, 10, 15, 2, 10, TRUE, 'TIE_BREAK', 40, FALSE, 3, 30, 2, 3, 56, 28, 10, 'portal',
  '2026-11-25 00:00:00');
