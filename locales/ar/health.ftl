# What the platform stands on.
health = سلامة المنصة
health-version = الإصدار
health-database = قاعدة البيانات
health-answers = تستجيب
health-logs = سجلات الأحداث
health-whole = سليمة
health-broken = { $count ->
    [zero] لا تالف
    [one] سجل تالف واحد
    [two] سجلان تالفان
    [few] { $count } سجلات تالفة
    [many] { $count } سجلًا تالفًا
   *[other] { $count } سجل تالف
}
health-queues = الطوابير
health-waiting = قيد الانتظار
health-dead = متوقفة
health-oldest = أقدمها ينتظر منذ
health-paused = متوقف مؤقتًا
health-late = متأخر
health-runs = يعمل
