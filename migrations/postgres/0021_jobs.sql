-- Workers take jobs across organizations, then enter the one whose job it is.
SELECT sanduk_protect('jobs', true);
