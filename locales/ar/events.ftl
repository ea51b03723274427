# من فعل ماذا ومتى.
events = سجل الأحداث
events-what = ماذا
events-who = من
events-when = متى
events-subject = بخصوص
events-changes = قبل وبعد
events-system = صندوق نفسه
events-history = ما حدث
events-none = لا حدث يطابق
events-none-text = وسّع المرشحات أو امسحها.
events-none-here = لم يحدث شيء هنا بعد.
events-check = تحقق الآن
events-check-asked = طُلب التحقق من السجل
events-check-begun = بدأ التحقق. تظهر نتيجته هنا بعد قليل.
events-unchecked = { $count ->
    [zero] لا قيود بعد ({ $count }).
    [one] قيد واحد ({ $count })، لم يُتحقق منه بعد.
    [two] قيدان ({ $count })، لم يُتحقق منهما بعد.
    [few] { $count } قيود، لم يُتحقق منها بعد.
    [many] { $count } قيدًا، لم يُتحقق منها بعد.
   *[other] { $count } قيد، لم يُتحقق منها بعد.
}
events-intact = { $count ->
    [zero] السجل سليم: لا قيود بعد ({ $count }). تم التحقق
    [one] السجل سليم: قيد واحد ({ $count })، لم ينقص شيء ولم يتغير. تم التحقق
    [two] السجل سليم: قيدان ({ $count })، لم ينقص شيء ولم يتغير. تم التحقق
    [few] السجل سليم: { $count } قيود، لم ينقص شيء ولم يتغير. تم التحقق
    [many] السجل سليم: { $count } قيدًا، لم ينقص شيء ولم يتغير. تم التحقق
   *[other] السجل سليم: { $count } قيد، لم ينقص شيء ولم يتغير. تم التحقق
}
events-broken-at = السجل منقطع عند القيد { $number }: شيء ما غُيِّر أو حُذف. تم التحقق
events-broken-places = { $count ->
    [zero] لا سجل منقطع ({ $count }).
    [one] سجل مؤسسة واحدة منقطع ({ $count }).
    [two] سجلا مؤسستين منقطعان ({ $count }).
    [few] سجلات { $count } مؤسسات منقطعة.
    [many] سجلات { $count } مؤسسة منقطعة.
   *[other] سجلات { $count } مؤسسة منقطعة.
}
events-broken = وُجد سجل الأحداث منقطعًا
