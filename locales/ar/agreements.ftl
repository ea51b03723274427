# Price agreements, and how prices are shown.
agreements = اتفاقات الأسعار
agreements-new = اتفاق جديد
agreements-edit = تعديل { $name }
agreements-empty = لا اتفاقات أسعار بعد
agreements-empty-text = يمنح الاتفاق بعض الحسابات أسعارا خاصة ابتداء من يوم معين، وتنخفض كلما زادت الكمية.
agreements-days = الأيام
agreements-open = إلى حين إنهائه
agreements-first-day = أول يوم
agreements-last-day = آخر يوم
agreements-steps = الأسعار حسب الكمية
agreements-steps-hint = سطر لكل سعر: مرجع الصنف أو رمزه الشريطي، ثم الكمية التي يبدأ منها، ثم السعر دون الرسوم. تُفصل بفاصلة منقوطة، أو تُلصق ثلاثة أعمدة من جدول.
agreements-rule = إذا شملت صنفا عدة اتفاقات للحساب نفسه، سرى وحده الاتفاق الذي بدأ أخيرا. وتحت كميته الأولى يُدفع السعر الأساسي.
agreements-from = ابتداء من
agreements-end = إنهاء الاتفاق
agreements-ended-at = أُنهي في
agreements-standing-coming = لم يبدأ بعد
agreements-standing-holds = سارٍ
agreements-standing-over = انقضى
agreements-standing-ended = أُنهي
agreements-created = أُضيف الاتفاق.
agreements-saved = حُفظ الاتفاق.
agreements-ended = أُنهي الاتفاق: لم تعد أسعاره سارية على أحد.
agreements-given = مُنح الاتفاق للحساب.
agreements-taken = أُزيل الاتفاق من الحساب.
agreements-account = الحساب
agreements-day-invalid = يرجى اختيار يوم من التقويم.
agreements-last-before-first = آخر يوم يسبق أول يوم.
agreements-line-parts = السطر { $limit }: يرجى كتابة مرجع وكمية وسعر.
agreements-line-item = السطر { $limit }: لا صنف بهذا المرجع.
agreements-line-quantity = السطر { $limit }: لا يباع الصنف بهذه الكمية.
agreements-line-price = السطر { $limit }: هذا ليس سعرا.
agreements-line-twice = السطر { $limit }: للصنف سعر سابق ابتداء من هذه الكمية.
agreements-lines-many = { $limit } سطر على الأكثر. يرجى إنشاء اتفاق ثان للباقي.
prices-base = السعر الأساسي
prices-yours = السعر المتفق عليه بدلا من
prices-step = ابتداء من { $quantity }: { $price }
prices-cartons = { $count ->
    [zero] لا كراتين
    [one] كرتون واحد
    [two] كرتونين
    [few] { $count } كراتين
    [many] { $count } كرتونا
   *[other] { $count } كرتون
}
prices-changed = تغيّر، وكان
