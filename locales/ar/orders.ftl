# Orders, the basket, and the shelf of the Shop.
orders = الطلبات
orders-one = الطلب { $number }
orders-number = الرقم
orders-account = الحساب
orders-all = الكل
orders-which = أي الطلبات
orders-by = مقدم الطلب
orders-placed-at = تاريخ الطلب
orders-pay = الدفع
orders-pay-cash = الدفع عند التسليم
orders-pay-cash-text = نقدا لمن يوصل الطلب.
orders-pay-account = على الحساب
orders-pay-account-text = يدفع لاحقا ضمن السقف.
orders-room = بقي { $amount } من السقف.
orders-net = دون الرسوم
orders-tax = الرسوم
orders-lines = السطور
orders-promised = الموعود به
orders-status-basket = سلة
orders-status-held = معلق
orders-status-offered = بانتظار القبول
orders-status-placed = جديد
orders-status-confirmed = مؤكد
orders-status-sent = في الطريق
orders-status-delivered = مُسلَّم
orders-status-cancelled = ملغى
orders-empty = لا طلبات بعد
orders-shop-empty-text = تظهر هنا الطلبات وحالتها.
orders-desk-empty-text = تصل إلى هنا الطلبات التي يرسلها المشترون من المتجر.
orders-not-found = لا طلب يطابق
orders-not-found-text = يرجى البحث بالرقم أو باسم الحساب.
orders-held-text = الطلب معلق: ينقص { $amount } من السقف. يمكن الدفع عند التسليم أو تقليل الطلب أو انتظار موافقة البائع.
orders-held-desk = تجاوز السقف بمقدار { $amount }. يمكن الموافقة على هذا الطلب أو ترك المشتري يدفع عند التسليم.
orders-offered-text = ليس كل شيء متوفرا. فيما يلي الكمية الموعود بها: يمكن قبولها أو إلغاء الطلب.
orders-offered-desk = المخزون لا يكفي: على المشتري أن يقبل الكمية الموعود بها.
orders-accept = قبول الكمية الموعود بها
orders-pay-driver = الدفع عند التسليم
orders-again = إعادة الطلب
orders-cancel = إلغاء الطلب
orders-reason-hint = يقرؤه المشتري.
orders-picking = قائمة التحضير
orders-confirm = تأكيد
orders-approve = الموافقة فوق السقف
orders-placed = أُرسل الطلب.
orders-placed-held = أُرسل الطلب وعُلّق لأنه يتجاوز السقف.
orders-placed-offered = أُرسل الطلب. ليس كل شيء متوفرا: يرجى الاطلاع على الكمية الموعود بها.
orders-accepted = قُبلت الكميات الموعود بها.
orders-cash = يُدفع الطلب عند التسليم.
orders-cancelled = أُلغي الطلب.
orders-confirmed = أُكّد الطلب.
orders-delivered = سُلّم عند الباب.
orders-approved = تمت الموافقة على الطلب فوق السقف.
basket = السلة
basket-keep = وضع في السلة
basket-change = تعديل الكميات
basket-more = أصناف أخرى
basket-send = إرسال الطلب
basket-saved = حُفظت السلة.
basket-empty = السلة فارغة أو أُرسلت من قبل: يرجى الاطلاع على الطلبات.
basket-empty-title = السلة فارغة
basket-empty-text = يرجى اختيار الأصناف وكمياتها. كل أفراد الحساب يملؤون السلة نفسها.
basket-minimum = أقل من أدنى طلب: يرجى مراجعة الصنف.
basket-multiple = ليست من المضاعفات: يرجى مراجعة طريقة بيع الصنف.
shelf = الأصناف
shelf-empty = لا شيء معروضا بعد
shelf-empty-text = لم يضف البائع أصنافا بعد. يرجى العودة قريبا أو الاتصال.
shelf-not-found-text = يرجى البحث باسم آخر أو تصفح كل الأصناف.
shelf-none = غير متوفر
shelf-few = المتبقي
shelf-multiple = يباع بـ { $count }
shelf-minimum = ابتداء من { $count }
shelf-no-account = لا حساب بعد
shelf-no-account-text = لم يربطكم البائع بحساب بعد. يرجى طلب ذلك منه لتظهر الأصناف.
shelf-paused = الحساب متوقف
shelf-paused-text = لا تقبل له طلبات حاليا. يرجى الاتصال بالبائع لمعرفة السبب.
shelf-not-you = يطلب آخرون باسم الحساب
shelf-not-you-text = يرجى أن تطلبوا من البائع السماح لكم بذلك.
shelf-reach = طرق الاتصال بالبائع
basket-cap = بهذا الطلب يُتجاوز الحد اليومي المسموح. يرجى تقليل الطلب أو مراجعة البائع.
home-room = المتبقي من السقف
home-order = طلب جديد
home-latest = آخر الطلبات
basket-prices-changed = تغيرت أسعار منذ وضع الأصناف في السلة. يُحسب الطلب بأسعار اليوم.
basket-changed = لم تعد السلة كما ظهرت: يرجى مراجعتها ثم إرسالها.
basket-gone = { $count ->
    [zero] كل الأصناف معروضة للبيع.
    [one] صنف واحد لم يعد معروضا للبيع ولن يُطلب:
    [two] صنفان لم يعودا معروضين للبيع ولن يُطلبا:
    [few] { $count } أصناف لم تعد معروضة للبيع ولن تُطلب:
    [many] { $count } صنفا لم تعد معروضة للبيع ولن تُطلب:
   *[other] { $count } صنف لم تعد معروضة للبيع ولن تُطلب:
}
orders-day = يوم التسليم
orders-day-gone = لم يعد هذا اليوم متاحا: يرجى اختيار يوم آخر.
home-next-delivery = التسليم القادم
usual = السلة المعتادة
usual-text = بحسب الأيام التي مضت منذ آخر طلب. يمكن تغيير أي كمية أو حذفها.
usual-once = المرة السابقة: { $quantity }
usual-every = { $days ->
    [zero] { $quantity } كل يوم
    [one] { $quantity } كل يوم
    [two] { $quantity } كل يومين
    [few] { $quantity } كل { $days } أيام
    [many] { $quantity } كل { $days } يوما
   *[other] { $quantity } كل { $days } يوم
}
orders-change = تعديل الكميات
orders-change-text = يُعاد حجز المخزون والسقف للطلب بأسعار اليوم. الكمية الفارغة تحذف السطر.
orders-change-none = لن يبقى شيء: يرجى إلغاء الطلب بدلا من ذلك.
orders-changed = عُدّلت الكميات.
orders-split = تقسيم
orders-split-text = ما الكمية التي تُنقل إلى طلب مستقل؟ يبقى الباقي في هذا الطلب، ويحتفظ الطلبان بما حُجز لهما.
orders-split-more = أكثر مما في الطلب.
orders-split-some = يرجى نقل بعض الكمية وترك بعضها.
orders-split-limit = لا يتسع السقف للطلبين.
orders-split-off = هذا هو الجزء المفصول.
orders-packing = قائمة التعبئة
orders-confirm-marked = تأكيد الطلبات المحددة
orders-confirmed-all = أُكّدت كل الطلبات المحددة.
orders-confirmed-some = أُكّد بعضها، أما الأخرى فقد تغيرت وتظهر كما هي الآن.
orders-confirmed-none = لم يُؤكد أي طلب: يرجى تحديد بعضها أو مراجعة حالتها.
orders-grant = مدة الموافقة
orders-grant-hint = لهذا الطلب وحده. إن لم يُؤكد خلالها عاد معلقا.
orders-grant-days = { $count ->
    [zero] دون مدة
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
orders-grant-ended = انتهت الموافقة قبل تأكيد الطلب.
orders-granted-until = ووفق عليه فوق السقف حتى
orders-fit = إرسال ما يتسع له السقف
orders-fitted = صار الطلب بقدر ما يسمح به السقف.
orders-fits-nothing = لا يتسع السقف لأي شيء من الطلب.
orders-ask = طلب موافقة البائع
orders-asked = طُلبت موافقة البائع.
orders-asked-shop = طلبتم الموافقة
orders-asked-desk = يطلب المشتري الموافقة
basket-maximum = أكثر مما يمكن طلبه دفعة واحدة.
orders-new = طلب جديد
orders-enter = تسجيل الطلب
orders-entered = سُجّل الطلب.
orders-entered-held = سُجّل الطلب وعُلّق لأنه يتجاوز السقف.
orders-entered-offered = سُجّل الطلب. ليس كل شيء متوفرا: يرجى الاطلاع على الكمية الموعود بها.
orders-lines-hint = سطر لكل صنف: المرجع أو الرمز الشريطي، ثم فاصلة منقوطة، ثم الكمية.
orders-line-parts = السطر { $limit }: يرجى كتابة رمز وكمية.
orders-line-item = السطر { $limit }: لا يباع لهذا الحساب صنف بهذا الرمز.
orders-line-quantity = السطر { $limit }: الكمية غير صحيحة.
orders-line-portion = السطر { $limit }: لا يباع الصنف بهذه الكمية.
orders-line-twice = السطر { $limit }: ورد هذا الصنف أعلاه.
orders-account-paused = لا يمكن لهذا الحساب الطلب حاليا: يرجى مراجعة صفحته.
orders-proforma = فاتورة أولية
orders-proforma-note = هذه الوثيقة ليست فاتورة ولا أثر محاسبيًا لها.
orders-delivery-note = وصل التسليم
orders-late-text = الطلب معلق: على حسابكم { $amount } متأخرة منذ { $day }. يمكن تسديدها أو دفع هذا الطلب عند التسليم أو طلب موافقة البائع.
orders-late-desk = متأخر: { $amount } منذ { $day }. يمكن تحصيل المتأخر أو الموافقة على هذا الطلب أو ترك المشتري يدفع عند التسليم.
orders-placed-late = أُرسل الطلب وعُلّق لأن على الحساب مبلغا متأخرا.
orders-entered-late = سُجّل الطلب وعُلّق لأن على الحساب مبلغا متأخرا.
orders-released = لم يعد شيء يعلّق الطلب.
basket-late = على حسابكم { $amount } متأخرة منذ { $day }: الطلب على الحساب ينتظر تسديدها أو موافقة البائع.
orders-visits = عند الباب
orders-board = لوحة الطلبات
orders-as-list = كقائمة
orders-board-again = تحديث
orders-board-waiting = تنتظر قرارا
orders-board-today = سُلّمت اليوم
orders-board-none = لا شيء هنا.
orders-board-more = عرض الكل
