# What the platform stands on.
health = Stanje platforme
health-version = Verzija
health-database = Baza podataka
health-answers = odgovara
health-logs = Dnevnici događaja
health-whole = celi
health-broken = { $count ->
    [one] { $count } oštećen
    [few] { $count } oštećena
   *[other] { $count } oštećenih
}
health-queues = Redovi poslova
health-waiting = Čekaju
health-dead = Neuspeli
health-oldest = Najstariji čeka od
health-paused = Pauziran
health-late = Kasni
health-runs = Radi
