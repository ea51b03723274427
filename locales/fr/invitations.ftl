# Asking people in. The page that accepts an invitation has its words with sign-in.
invitations = Les invitations
invitations-new = Inviter quelqu'un
invitations-send = Envoyer l'invitation
invitations-open = { $count ->
    [one] { $count } invitation en attente
   *[other] { $count } invitations en attente
}
invitations-until = Valable jusqu'au
invitations-expired = Expirée
invitations-repeat = Renvoyer
invitations-revoke = Révoquer
invitations-sent = Invitation envoyée.
invitations-revoked = Invitation révoquée. Son lien ne fonctionne plus.
invitations-empty = Personne n'attend
invitations-empty-text = Les personnes invitées figurent ici jusqu'à leur réponse. Un lien vaut sept jours.
invitations-address-hint = Le lien y est envoyé ; sans adresse e-mail, il part au téléphone par SMS.
invitations-address-missing = Indiquez une adresse e-mail ou un numéro de téléphone.
portal-desk-note = Votre équipe, au bureau.
portal-shop-note = Les personnes de vos acheteurs.
portal-round-note = Livreurs et vendeurs ambulants.
