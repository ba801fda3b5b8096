-- messages: on which days a person got a digest is erased when its life is over (T-14)
GRANT DELETE ON digest TO ${app};
