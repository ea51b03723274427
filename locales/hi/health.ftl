# What the platform stands on.
health = प्लेटफ़ॉर्म का हाल
health-version = संस्करण
health-database = डेटाबेस
health-answers = जवाब दे रहा है
health-logs = घटना लॉग
health-whole = पूरे
health-broken = { $count ->
    [one] { $count } टूटा हुआ
   *[other] { $count } टूटे हुए
}
health-queues = कतारें
health-waiting = प्रतीक्षा में
health-dead = बंद पड़े
health-oldest = सबसे पुराना कब से
health-paused = रुकी हुई
health-late = पीछे
health-runs = चल रही
