# Price agreements, and how prices are shown.
agreements = Accords de prix
agreements-new = Nouvel accord
agreements-edit = Modifier { $name }
agreements-empty = Pas encore d'accords de prix
agreements-empty-text = Un accord donne à certains comptes leurs propres prix, à partir d'un jour, plus bas quand ils commandent davantage.
agreements-days = Jours
agreements-open = jusqu'à ce qu'on y mette fin
agreements-first-day = Premier jour
agreements-last-day = Dernier jour
agreements-steps = Prix par quantité
agreements-steps-hint = Une ligne par prix : la référence ou le code-barres, à partir de quelle quantité, le prix hors taxe. Séparez par des points-virgules, ou collez trois colonnes d'un tableur.
agreements-rule = Si plusieurs accords d'un compte couvrent un article, seul vaut celui qui a commencé le dernier. Sous sa première quantité, on paie le prix de base.
agreements-from = À partir de
agreements-end = Mettre fin à l'accord
agreements-ended-at = Terminé le
agreements-standing-coming = À venir
agreements-standing-holds = En vigueur
agreements-standing-over = Échu
agreements-standing-ended = Terminé
agreements-created = Accord ajouté.
agreements-saved = Accord enregistré.
agreements-ended = Accord terminé : ses prix ne valent plus pour personne.
agreements-given = Accord donné au compte.
agreements-taken = Accord retiré du compte.
agreements-account = Compte
agreements-day-invalid = Choisissez un jour du calendrier.
agreements-last-before-first = Le dernier jour précède le premier.
agreements-line-parts = Ligne { $limit } : écrivez une référence, une quantité et un prix.
agreements-line-item = Ligne { $limit } : aucun article n'a cette référence.
agreements-line-quantity = Ligne { $limit } : l'article ne se vend pas en cette quantité.
agreements-line-price = Ligne { $limit } : ce n'est pas un prix.
agreements-line-twice = Ligne { $limit } : l'article a déjà un prix à partir de cette quantité.
agreements-lines-many = { $limit } lignes au plus. Faites un second accord pour le reste.
prices-base = Prix de base
prices-yours = Votre prix, au lieu de
prices-step = dès { $quantity } : { $price }
prices-cartons = { $count ->
    [one] { $count } carton
   *[other] { $count } cartons
}
prices-changed = Changé, c'était
