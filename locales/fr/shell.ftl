# Le cadre des pages : ce qui entoure chacune.
shell-notifications = Notifications
shell-desk = Bureau
shell-operator = Opérateur de la plateforme
shell-person = Votre menu
shell-switch = Changer d’organisation
shell-theme = Apparence
shell-theme-system = Comme l’appareil
shell-theme-light = Clair
shell-theme-dark = Sombre
shell-crumbs = Emplacement de la page
shell-promise = Sanduk : un seul livre de comptes pour le vendeur et l’acheteur, chacun dans sa langue.
shell-unread = { $count ->
    [one] { $count } notification non lue
   *[other] { $count } notifications non lues
}
weight-page = Cette page pèse { $size } ko
weight-all = avec tout ce qu’elle a chargé : %s ko
palette-ask = Où aller ? Un nom, un numéro…
shortcut-sheet = Raccourcis clavier
shortcut-search = Aller n’importe où
shortcut-filter = Chercher dans la liste
shortcut-move = se déplacer
shortcut-next = Ligne suivante
shortcut-previous = Ligne précédente
shortcut-open = ouvrir
shortcut-pick = Cocher la ligne
shortcut-new = Créer
shortcut-edit = Modifier
shortcut-save = Enregistrer le formulaire
shortcut-close = Fermer, revenir
error-401-title = Veuillez vous connecter
error-401-text = Votre session est terminée ou n’a pas commencé. Après la connexion, vous reviendrez ici.
palette-nothing = Aucun résultat pour { $query }
palette-nothing-text = Vérifiez l’orthographe, ou essayez un mot plus court ou un numéro de téléphone.
toast-offline = Pas de connexion. Votre saisie est toujours là : renvoyez-la quand le réseau revient.
error-closed-title = Cette organisation est fermée pour le moment
error-closed-text = Personne ne peut y entrer tant que l'opérateur de la plateforme ne l'a pas rouverte. Si vous en êtes propriétaire, écrivez à l'opérateur ; rien n'est perdu dans le livre.
shell-account = Mon compte
shell-profile = Profil
