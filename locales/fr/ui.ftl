# Les mots communs à toutes les pages. Ceux d’une pièce sont dans le fichier de cette pièce.
sanduk = Sanduk

## Boutons et liens
ui-save = Enregistrer
ui-cancel = Annuler
ui-close = Fermer
ui-next = Suivant
ui-previous = Précédent
ui-continue = Continuer
ui-confirm = Confirmer
ui-edit = Modifier
ui-remove = Retirer
ui-delete = Supprimer
ui-archive = Archiver
ui-restore = Restaurer
ui-undo = Défaire
ui-retry = Réessayer
ui-send = Envoyer
ui-copy = Copier
ui-copied = Copié
ui-print = Imprimer
ui-download = Télécharger
ui-export = Exporter
ui-import = Importer
ui-search = Rechercher
ui-clear = Effacer
ui-apply = Appliquer
ui-more = Plus
ui-details = Détails
ui-actions = Actions
ui-view-all = Tout voir

## Petits mots
ui-yes = Oui
ui-no = Non
ui-none = Aucun
ui-all = Tous
ui-on = Activé
ui-off = Désactivé
ui-optional = facultatif
ui-you = vous
ui-total = Total
ui-name = Nom
ui-email = E-mail
ui-phone = Téléphone
ui-address = Adresse
ui-date = Date
ui-time = Heure
ui-status = État
ui-note = Note
ui-country = Pays
ui-currency = Devise
ui-time-zone = Fuseau horaire
ui-language = Langue

## Lieux
ui-menu = Menu
ui-home = Accueil
ui-settings = Paramètres
ui-sign-in = Se connecter
ui-sign-out = Se déconnecter
ui-skip = Aller au contenu
ui-count-shown = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}

## Langues et pays
country-dz = Algérie
country-in = Inde
country-rs = Serbie

## Erreurs des formulaires
form-errors-title = { $count ->
    [one] Un point est à corriger
   *[other] { $count } points sont à corriger
}
form-required = Veuillez remplir ce champ.
form-too-long = Trop long : { $limit } caractères au plus.
form-too-short = Trop court : { $limit } caractères au moins.
form-text-unsafe = Ce texte contient des caractères interdits ici. Veuillez le retaper.
form-email-invalid = Cette adresse e-mail est incomplète. Exemple : nom@exemple.com
form-phone-invalid = Ce numéro de téléphone n’existe pas. Vérifiez les chiffres.
form-number-invalid = Écrivez un nombre, en chiffres uniquement.
form-amount-invalid = Écrivez un montant, par exemple 1 234,50.
form-amount-decimals = Trop de décimales : { $limit } au plus après la virgule.
form-amount-large = Ce montant est trop grand.
form-choice-invalid = Choisissez l’une des réponses proposées.
form-date-invalid = Choisissez un jour.
form-taken = Déjà utilisé. Choisissez-en un autre.
form-duplicate = Ceci a été envoyé deux fois. Envoyez-le une seule fois.
form-mismatch = Les deux saisies ne sont pas identiques.
form-changed = Quelqu’un a modifié ceci pendant votre saisie. Comparez les deux valeurs, puis enregistrez de nouveau.

## Pages d’erreur : ce qui s’est passé, puis que faire
error-403-title = Accès non autorisé
error-403-text = Votre rôle ne le permet pas. Adressez-vous à un administrateur de votre organisation si vous en avez besoin.
error-404-title = Rien à cette adresse
error-404-text = L’adresse est fausse, ou ce qui s’y trouvait a été retiré. Revenez en arrière ou repartez de l’accueil.
error-409-title = Quelqu’un vous a devancé
error-409-text = Ceci a changé entre-temps. Rechargez la page, vérifiez, puis réessayez.
error-413-title = Trop volumineux
error-413-text = Votre envoi dépasse la taille acceptée. Choisissez un fichier plus petit ou un texte plus court.
error-422-title = Saisie illisible
error-422-text = Une information manque ou n’est pas correcte. Revenez en arrière et vérifiez votre saisie.
error-429-title = Un instant, s’il vous plaît
error-429-text = Trop de tentatives en peu de temps. Attendez quelques minutes, puis réessayez.
error-500-title = C’est notre faute
error-500-text = Une erreur est survenue et nous en sommes avertis. Rien n’a été enregistré. Réessayez dans un instant.
error-503-title = De retour dans un instant
error-503-text = Sanduk ne peut pas répondre pour le moment. Vos données sont en sûreté. Réessayez dans une minute.
error-reference = Référence : { $id }

## Le temps passé ou à venir
time-now = à l’instant
time-today = aujourd’hui
time-yesterday = hier
time-tomorrow = demain
time-before-yesterday = avant-hier
time-after-tomorrow = après-demain
time-last-week = la semaine dernière
time-next-week = la semaine prochaine
time-last-month = le mois dernier
time-next-month = le mois prochain
time-last-year = l’année dernière
time-next-year = l’année prochaine
time-ago-second = { $count ->
    [one] il y a { $count } seconde
   *[other] il y a { $count } secondes
}
time-ago-minute = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
time-ago-hour = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
time-ago-day = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
time-ago-week = { $count ->
    [one] il y a { $count } semaine
   *[other] il y a { $count } semaines
}
time-ago-month = il y a { $count } mois
time-ago-year = { $count ->
    [one] il y a { $count } an
   *[other] il y a { $count } ans
}
time-in-second = { $count ->
    [one] dans { $count } seconde
   *[other] dans { $count } secondes
}
time-in-minute = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
time-in-hour = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
time-in-day = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
time-in-week = { $count ->
    [one] dans { $count } semaine
   *[other] dans { $count } semaines
}
time-in-month = dans { $count } mois
time-in-year = { $count ->
    [one] dans { $count } an
   *[other] dans { $count } ans
}
error-books-closed-title = Les livres de ce jour sont clos
error-books-closed-text = Rien ne peut être inscrit dans une période close. Choisissez un jour après la clôture, ou demandez au propriétaire de rouvrir la période.
