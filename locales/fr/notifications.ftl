# Ce dont une personne est prévenue.
notifications-none = Aucune notification
notifications-none-text = Ce qui vous concerne apparaîtra ici.
notifications-read-all = Tout marquer comme lu
notifications-all-read = Tout est marqué comme lu
notifications-new = Nouveau
notification-jobs-died = Une tâche de fond a été abandonnée : { $task }. Voyez pourquoi et relancez-la.
notification-events-broken = Le journal est rompu à l'entrée { $seq } : quelque chose a été modifié ou supprimé.
notification-books-drifted =
    { $count ->
        [one] { $count } solde ne concorde pas avec les livres
        *[other] { $count } soldes ne concordent pas avec les livres
    }
notification-carnet-agreed-buyer = { $account } a approuvé le mois { $month }
notification-carnet-agreed-seller = Le vendeur a approuvé le mois { $month }
notification-carnet-disputed = { $account } conteste une ligne du mois { $month }
notification-carnet-answered = Le vendeur a répondu à une contestation du mois { $month }
notification-orders-asked = { $account } demande l'accord pour dépasser le plafond avec la commande { $number }.
notification-payments-online = { $account } a payé { $amount } en ligne, reçu { $number }.
notification-unexplained = De l'argent est arrivé sans paiement connu. Dites à qui il est.
notification-attempts-silent = Une passerelle ne dit pas depuis un jour ce qu'est devenu un paiement.
notification-refunds-failed = Une passerelle a refusé un remboursement. Rendez l'argent autrement.
notification-papers-sent = { $account } a envoyé un papier de l’entreprise.
