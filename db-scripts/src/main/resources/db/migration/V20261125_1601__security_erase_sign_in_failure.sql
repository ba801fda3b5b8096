-- security: wrong passwords are erased when their life is over (T-14)
GRANT DELETE ON sign_in_failure TO ${app};
