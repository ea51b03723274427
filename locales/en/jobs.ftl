# Work done in the background.
jobs = Background work
jobs-everywhere = Background work of all organizations
jobs-states = Which jobs
jobs-later = Planned
jobs-waiting = Waiting
jobs-running = Running
jobs-done = Done
jobs-dead = Given up
jobs-none = Nothing here
jobs-none-text = Reminders, messages and checks are done in the background. What is waiting or has failed appears here.
jobs-task = Task
jobs-state = State
jobs-when = When
jobs-tries = Tries
jobs-place = Organization
jobs-replay = Try again
jobs-replayed = Job put back in the queue
jobs-started = Started now
jobs-started-already = It is already waiting or running
jobs-died = Job given up
jobs-worker-lost = The server stopped while it was running
jobs-schedules = What repeats
jobs-schedule = Schedule
jobs-no-schedules = Nothing repeats yet.
jobs-last = Last time
jobs-next = Next time
jobs-run-now = Run now
jobs-queue = Queue
jobs-queues = Queues
jobs-oldest = Oldest waiting since
jobs-pause = Pause
jobs-paused = Paused
jobs-resume = Resume
jobs-queue-paused = Queue paused
jobs-queue-resumed = Queue resumed
jobs-throughput = Finished per hour, last 24 hours
jobs-dead-count = { $count ->
    [one] { $count } given up
   *[other] { $count } given up
}
task-sweep = Clean up what is old
task-canary = Check that the queue moves
task-verify-events = Check the event log
task-deliver-event = Pass on an event
schedule-sweep = Clean-up every night
schedule-canary = Hourly check of the queue
schedule-verify-events = Nightly check of the event log
