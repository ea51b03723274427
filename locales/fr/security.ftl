# La page de sécurité : mot de passe, deuxième étape, sessions, téléphones.
security = Sécurité et connexion
security-last = Dernière connexion :
security-factors = Deuxième étape
security-factors-none = Inactive. Avec une deuxième étape, un mot de passe volé n’ouvre rien.
security-sessions = Sessions ouvertes
security-devices = Téléphones de confiance
security-devices-text = Les personnes de ces téléphones entrent avec un code PIN.
security-current = Mot de passe actuel
security-new = Nouveau mot de passe
security-change = Changer le mot de passe
security-codes-left = { $count ->
    [one] { $count } code de secours restant
    [many] { $count } de codes de secours restants
   *[other] { $count } codes de secours restants
}
security-factor-add = Ajouter une deuxième étape
security-seen = Dernière utilisation
security-end-others = Terminer toutes les autres
security-this = Celle-ci
security-end = Terminer
security-forget = Oublier
security-unknown = Navigateur inconnu
security-password-changed = Votre mot de passe est changé. Vos autres sessions sont terminées.
security-session-ended = Terminé.
security-device-ended = Ce téléphone n’est plus de confiance.
password-hint = Au moins 8 caractères ; 15 ou plus valent mieux. Quelques mots se retiennent facilement.
password-common = Ce mot de passe est parmi les premiers essayés. Choisissez-en un autre.
password-about-you = C’est votre nom ou celui de votre organisation. Choisissez ce que personne ne sait de vous.
username-invalid = 3 à 40 lettres, chiffres, points, traits d’union ou tirets bas, avec au moins une lettre.
users-signed-in = Connexion
users-signed-in-pin = Connexion par code PIN
users-pin-changed = Code PIN enregistré
users-password-changed = Mot de passe changé
users-password-reset = Mot de passe choisi par un lien envoyé
users-session-ended = Session terminée à la main
users-device-forgotten = Téléphone de confiance oublié
users-factor-added = Deuxième étape ajoutée
users-factor-removed = Deuxième étape retirée
invitations-used = Invitation acceptée
organizations-opened = Organisation ouverte
members-asked = Demande pour devenir client
email-change = Changer l'adresse e-mail
email-change-text = Vous vous connectez avec cette adresse et recevez les courriers à cette adresse. La nouvelle compte dès que vous avez ouvert le lien que nous y envoyons.
email-new = Nouvelle adresse e-mail
email-send = Envoyer le lien
email-taken = Cette adresse appartient à un autre compte
email-taken-text = Connectez-vous avec ce compte, ou demandez une autre adresse.
email-change-act = Changer
users-email-changed = Adresse e-mail changée
