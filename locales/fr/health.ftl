# What the platform stands on.
health = État de la plateforme
health-version = Version installée
health-database = Base de données
health-answers = répond
health-logs = Journaux des événements
health-whole = intacts
health-broken = { $count ->
    [one] { $count } altéré
   *[other] { $count } altérés
}
health-queues = Files d'attente
health-waiting = En attente
health-dead = Abandonnées
health-oldest = La plus ancienne attend depuis
health-paused = En pause
health-late = En retard
health-runs = En marche
