# Posao koji se obavlja u pozadini.
jobs = Poslovi u pozadini
jobs-everywhere = Poslovi u pozadini svih organizacija
jobs-states = Koji poslovi
jobs-later = Planirano
jobs-waiting = Na čekanju
jobs-running = U toku
jobs-done = Završeno
jobs-dead = Odustalo se
jobs-none = Ovde nema ničega
jobs-none-text = Podsetnici, poruke i provere rade se u pozadini. Ovde se vidi šta čeka ili nije uspelo.
jobs-task = Zadatak
jobs-state = Stanje
jobs-when = Kada
jobs-tries = Pokušaji
jobs-place = Organizacija
jobs-replay = Pokušaj ponovo
jobs-replayed = Posao je vraćen u red
jobs-started = Pokrenuto sada
jobs-started-already = Već čeka ili je u toku
jobs-died = Odustalo se od posla
jobs-worker-lost = Server je stao tokom rada
jobs-schedules = Šta se ponavlja
jobs-schedule = Raspored
jobs-no-schedules = Još se ništa ne ponavlja.
jobs-last = Poslednji put
jobs-next = Sledeći put
jobs-run-now = Pokreni sada
jobs-queue = Red
jobs-queues = Redovi
jobs-oldest = Najstariji čeka od
jobs-pause = Pauziraj
jobs-paused = Pauzirano
jobs-resume = Nastavi
jobs-queue-paused = Red je pauziran
jobs-queue-resumed = Red je nastavljen
jobs-throughput = Završeno po satu, poslednja 24 sata
jobs-dead-count = { $count ->
    [one] { $count } neuspeo
    [few] { $count } neuspela
   *[other] { $count } neuspelih
}
task-sweep = Čišćenje starog
task-canary = Provera da red radi
task-verify-events = Provera dnevnika događaja
task-deliver-event = Prosleđivanje događaja
schedule-sweep = Čišćenje svake noći
schedule-canary = Provera reda svakog sata
schedule-verify-events = Provera dnevnika događaja svake noći
task-check-books = Provera stanja prema knjigama
schedule-check-books = Provera stanja prema knjigama svake noći
task-end-grants = Okončanje odobrenja preko limita
schedule-end-grants = Odobrenja preko limita ističu u ponoć
task-start-attempt = Započni onlajn uplatu
task-ask-attempt = Pitaj servis o uplati
task-apply-callback = Primeni obaveštenje
task-send-refund = Traži povraćaj od servisa
task-tell-simulation = Simulator javlja
