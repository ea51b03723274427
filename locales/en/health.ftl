# What the platform stands on.
health = Health
health-version = Version
health-database = Database
health-answers = answers
health-logs = Event logs
health-whole = whole
health-broken = { $count ->
    [one] { $count } broken
   *[other] { $count } broken
}
health-queues = Queues
health-waiting = Waiting
health-dead = Dead
health-oldest = Oldest waits since
health-paused = Paused
health-late = Behind
health-runs = Running
