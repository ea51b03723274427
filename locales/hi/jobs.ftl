# पृष्ठभूमि में होने वाला काम।
jobs = पृष्ठभूमि के काम
jobs-everywhere = सभी संगठनों के पृष्ठभूमि के काम
jobs-states = कौन से काम
jobs-later = तय समय पर
jobs-waiting = प्रतीक्षा में
jobs-running = चल रहा है
jobs-done = पूरा हुआ
jobs-dead = छोड़ दिया गया
jobs-none = यहाँ कुछ नहीं है
jobs-none-text = याद दिलाना, संदेश और जाँच पृष्ठभूमि में होते हैं। जो प्रतीक्षा में है या विफल हुआ, वह यहाँ दिखता है।
jobs-task = काम
jobs-state = स्थिति
jobs-when = कब
jobs-tries = प्रयास
jobs-place = संगठन
jobs-replay = फिर कोशिश करें
jobs-replayed = काम फिर से कतार में रखा गया
jobs-started = अभी शुरू किया गया
jobs-started-already = यह पहले से प्रतीक्षा में है या चल रहा है
jobs-died = काम छोड़ दिया गया
jobs-worker-lost = काम के दौरान सर्वर रुक गया
jobs-schedules = जो दोहराया जाता है
jobs-schedule = कार्यक्रम
jobs-no-schedules = अभी कुछ भी दोहराया नहीं जाता।
jobs-last = पिछली बार
jobs-next = अगली बार
jobs-run-now = अभी चलाएँ
jobs-queue = कतार
jobs-queues = कतारें
jobs-oldest = सबसे पुराना कब से प्रतीक्षा में
jobs-pause = रोकें
jobs-paused = रुका हुआ
jobs-resume = फिर चलाएँ
jobs-queue-paused = कतार रोकी गई
jobs-queue-resumed = कतार फिर चलाई गई
jobs-throughput = हर घंटे पूरे हुए काम, पिछले 24 घंटे
jobs-dead-count = { $count ->
    [one] { $count } छोड़ा गया
   *[other] { $count } छोड़े गए
}
task-sweep = पुरानी चीज़ें हटाना
task-canary = जाँचना कि कतार चल रही है
task-verify-events = घटना लॉग की जाँच
task-deliver-event = घटना की सूचना देना
schedule-sweep = हर रात सफ़ाई
schedule-canary = हर घंटे कतार की जाँच
schedule-verify-events = हर रात घटना लॉग की जाँच
