# Being left alone.
unsubscribe = Ne primati više ovakve poruke
unsubscribe-text = Potrebne poruke, kao što su kodovi za prijavu, i dalje će stizati. Druge ova adresa neće primati:
unsubscribe-do = Nemojte mi više pisati
unsubscribe-done = Gotovo. Više nećete primati takve poruke.
