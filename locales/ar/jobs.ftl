# ما يُنجَز في الخلفية.
jobs = مهام الخلفية
jobs-everywhere = مهام الخلفية لكل المؤسسات
jobs-states = أي المهام
jobs-later = مبرمجة
jobs-waiting = في الانتظار
jobs-running = قيد التنفيذ
jobs-done = منجزة
jobs-dead = متروكة
jobs-none = لا شيء هنا
jobs-none-text = التذكيرات والرسائل وعمليات التحقق تُنجَز في الخلفية. يظهر هنا ما ينتظر أو ما فشل.
jobs-task = المهمة
jobs-state = الحالة
jobs-when = متى
jobs-tries = المحاولات
jobs-place = المؤسسة
jobs-replay = أعد المحاولة
jobs-replayed = أُعيدت المهمة إلى الطابور
jobs-started = بدأت الآن
jobs-started-already = هي في الانتظار أو قيد التنفيذ
jobs-died = تُركت مهمة
jobs-worker-lost = توقف الخادم أثناء التنفيذ
jobs-schedules = ما يتكرر
jobs-schedule = البرنامج
jobs-no-schedules = لا شيء يتكرر بعد.
jobs-last = آخر مرة
jobs-next = المرة القادمة
jobs-run-now = شغّل الآن
jobs-queue = الطابور
jobs-queues = الطوابير
jobs-oldest = أقدم مهمة تنتظر منذ
jobs-pause = أوقف مؤقتًا
jobs-paused = متوقف مؤقتًا
jobs-resume = استأنف
jobs-queue-paused = أُوقف الطابور مؤقتًا
jobs-queue-resumed = استؤنف الطابور
jobs-throughput = ما أُنجز كل ساعة، آخر 24 ساعة
jobs-dead-count = { $count ->
    [zero] لم تُترك مهمة ({ $count })
    [one] مهمة واحدة متروكة ({ $count })
    [two] مهمتان متروكتان ({ $count })
    [few] { $count } مهام متروكة
    [many] { $count } مهمة متروكة
   *[other] { $count } مهمة متروكة
}
task-sweep = تنظيف ما هو قديم
task-canary = التحقق من أن الطابور يتحرك
task-verify-events = التحقق من سجل الأحداث
task-deliver-event = إبلاغ حدث
schedule-sweep = تنظيف كل ليلة
schedule-canary = فحص الطابور كل ساعة
schedule-verify-events = فحص سجل الأحداث كل ليلة
task-check-books = مطابقة الأرصدة مع الدفاتر
schedule-check-books = مطابقة الأرصدة مع الدفاتر كل ليلة
task-end-grants = إنهاء الموافقات فوق السقف
schedule-end-grants = تنتهي الموافقات فوق السقف عند منتصف الليل
task-start-attempt = بدء دفعة إلكترونية
task-ask-attempt = سؤال بوابة عن دفعة
task-apply-callback = تطبيق إشعار
task-send-refund = طلب إعادة مبلغ من بوابة
task-tell-simulation = يرسل المحاكي إشعاراً
