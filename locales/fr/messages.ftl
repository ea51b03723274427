# Messages : ce qui est parti, à qui, et ce qu'il en est advenu.
messages-leave = Ne plus recevoir ce genre de message
lasting-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
lasting-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
lasting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
messages = Messages envoyés
messages-recipient = Destinataire
messages-subject = Objet
messages-channel = Canal
messages-when = Écrit
messages-sent-at = Envoyé
messages-delivered-at = Remis
messages-reason = Raison
messages-kind = Type
messages-attempts = Tentatives
messages-again = Renvoyer
messages-repeated = Le message repart.
messages-unreadable = Le texte n'est pas affiché : il n'est pas encore parti, ou il contient un lien ou un code destiné à son seul destinataire.
messages-empty = Aucun message pour l'instant
messages-empty-text = Chaque e-mail, SMS ou message WhatsApp envoyé figure ici, avec ce qu'il est devenu.
messages-not-found = Aucun message de ce genre
messages-not-found-text = Un destinataire se cherche par son adresse ou son numéro complet. Vous pouvez aussi retirer les filtres.
messages-channel-email = E-mail
messages-channel-sms = SMS
messages-channel-whatsapp = WhatsApp
messages-state-waiting = En attente
messages-state-sent = Envoyé
messages-state-delivered = Remis
messages-state-failed = Échec
messages-state-skipped = Non envoyé
messages-reason-opted-out = Le destinataire ne souhaite plus recevoir ce genre de message.
messages-reason-channel-off = Ce canal est désactivé dans les fonctions de l'organisation.
messages-reason-no-gateway = Ce serveur n'a pas de passerelle pour ce canal.
messages-reason-bad-template = Le modèle de l'organisation pour ce message comporte une erreur.
messages-kind-verify-email = Confirmation de l'adresse
messages-kind-reset-password = Nouveau mot de passe
messages-kind-sign-in-code = Code de connexion
messages-kind-invitation = Invitation
messages-kind-welcome = Bienvenue
messages-kind-new-device = Nouvel appareil
messages-kind-password-changed = Mot de passe changé
messages-kind-change-email = Confirmation d'une nouvelle adresse
messages-kind-email-changed = Adresse e-mail changée
messages-kind-digest = Résumé des nouveautés
messages-kind-announcement = Annonce
task-send-message = Envoyer un message
