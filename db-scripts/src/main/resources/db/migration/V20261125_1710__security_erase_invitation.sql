-- security: links of invitations are erased when their life is over (T-14)
GRANT DELETE ON account_invitation TO ${app};
