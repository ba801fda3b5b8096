-- security: who asked for a link anew is erased when its life is over (T-14)
GRANT DELETE ON account_link_request TO ${app};
