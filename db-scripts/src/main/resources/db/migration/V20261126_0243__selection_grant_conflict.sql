-- selection: with whom a member had a conflict of interest is erased when its life is over
GRANT DELETE ON selection_conflict TO ${app};
