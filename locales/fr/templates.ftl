# Modèles de messages.
templates-too-long = Ce modèle est trop long. Raccourcissez-le.
templates-syntax = Ligne { $line } : illisible. Vérifiez les accolades et ce qui s'ouvre et se ferme.
templates-refused = Ligne { $line } : « { $name } » ne peut pas servir dans un message.
templates-unknown = Ligne { $line } : aucune valeur ne s'appelle « { $name } ».
templates-filter = Ligne { $line } : aucun filtre ne s'appelle « { $name } ».
templates-output = Avec ces valeurs, le message devient trop long.
templates-sample-name = Nadia Belkacem
templates-sample-inviter = Karim Haddad
templates-sample-title = Fermé vendredi
templates-sample-text = Notre dépôt est fermé vendredi. Les commandes partent samedi.
templates-sample-device = Chrome sur Android
templates = Modèles de messages
templates-text = Chaque message a un texte d'origine en cinq langues. Écrivez le vôtre où vous voulez ; vous pouvez toujours revenir en arrière.
templates-kind = Message
templates-own = Votre texte
templates-ours = Texte d'origine
templates-body = Texte
templates-body-hint = Texte simple. Une ligne vide commence un paragraphe ; un lien seul sous une ligne devient un bouton.
templates-faulty = Il y a une erreur ici. L'aperçu ci-dessous dit où.
templates-preview = Tel qu'il arrive
templates-preview-show = Voir l'aperçu
templates-reset = Revenir au texte d'origine
templates-values = Valeurs utilisables
templates-filters = Filtres :
templates-versions = Versions précédentes
templates-saved = Le modèle est enregistré.
templates-reset-done = Le modèle est revenu au texte d'origine.
templates-sms-plain = { $letters } caractères : { $count ->
    [one] { $count } SMS
   *[other] { $count } SMS
}
templates-sms-wide = { $letters } caractères d'un alphabet large : { $count ->
    [one] { $count } SMS
   *[other] { $count } SMS
}
