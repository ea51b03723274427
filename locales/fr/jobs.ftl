# Le travail fait en arrière-plan.
jobs = Tâches de fond
jobs-everywhere = Tâches de fond de toutes les organisations
jobs-states = Quelles tâches
jobs-later = À venir
jobs-waiting = En attente
jobs-running = En cours
jobs-done = Fait
jobs-dead = Abandon
jobs-none = Rien ici
jobs-none-text = Rappels, messages et contrôles se font en arrière-plan. Ce qui attend ou a échoué apparaît ici.
jobs-task = Tâche
jobs-state = État
jobs-when = Quand
jobs-tries = Essais
jobs-place = Organisation
jobs-replay = Réessayer
jobs-replayed = Tâche remise dans la file
jobs-started = Lancée maintenant
jobs-started-already = Elle attend ou tourne déjà
jobs-died = Tâche abandonnée
jobs-worker-lost = Le serveur s'est arrêté pendant son exécution
jobs-schedules = Ce qui se répète
jobs-schedule = Programme
jobs-no-schedules = Rien ne se répète encore.
jobs-last = Dernière fois
jobs-next = Prochaine fois
jobs-run-now = Lancer maintenant
jobs-queue = File
jobs-queues = Files
jobs-oldest = La plus ancienne attend depuis
jobs-pause = Suspendre
jobs-paused = En pause
jobs-resume = Reprendre
jobs-queue-paused = File suspendue
jobs-queue-resumed = File reprise
jobs-throughput = Terminées par heure, dernières 24 heures
jobs-dead-count = { $count ->
    [one] { $count } abandonnée
   *[other] { $count } abandonnées
}
task-sweep = Nettoyer ce qui est ancien
task-canary = Vérifier que la file avance
task-verify-events = Vérifier le journal
task-deliver-event = Transmettre un événement
schedule-sweep = Nettoyage chaque nuit
schedule-canary = Contrôle de la file chaque heure
schedule-verify-events = Contrôle du journal chaque nuit
