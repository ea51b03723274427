# Qui a fait quoi, et quand.
events = Journal des événements
events-what = Quoi
events-who = Qui
events-when = Quand
events-subject = Au sujet de
events-changes = Avant et après
events-system = Sanduk lui-même
events-history = Historique
events-none = Aucun événement ne correspond
events-none-text = Élargissez les filtres ou effacez-les.
events-none-here = Rien ne s'est encore passé ici.
events-check = Vérifier maintenant
events-check-asked = Vérification du journal demandée
events-check-begun = La vérification a commencé. Son résultat apparaît ici dans un instant.
events-unchecked = { $count ->
    [one] { $count } entrée, pas encore vérifiée.
   *[other] { $count } entrées, pas encore vérifiées.
}
events-intact = { $count ->
    [one] Le journal est intact : { $count } entrée, rien ne manque ni n'a changé. Vérifié
   *[other] Le journal est intact : { $count } entrées, rien ne manque ni n'a changé. Vérifié
}
events-broken-at = Le journal est rompu à l'entrée { $number } : quelque chose a été modifié ou supprimé. Vérifié
events-broken-places = { $count ->
    [one] Le journal de { $count } organisation est rompu.
   *[other] Les journaux de { $count } organisations sont rompus.
}
events-broken = Le journal est rompu
