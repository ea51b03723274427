# الحسابات: ما يربط البائع بكل مشترٍ، وكم يمكن أن يكون عليه.
accounts = الحسابات
accounts-which = الحسابات المعروضة
accounts-new = حساب جديد
accounts-edit = تعديل { $name }
accounts-empty = لا توجد حسابات بعد
accounts-empty-text = الحساب يربطك بمشترٍ واحد: ما طلبه، وما عليه، ومن يتصرف باسمه. أضف أول حساب.
accounts-not-found = لا يوجد حساب مطابق
accounts-not-found-text = يرجى التحقق من الكتابة، أو البحث عن اسم آخر أو رقم هاتف آخر.

## الاستمارة
accounts-name-hint = الاسم على واجهة المحل أو في السجل.
accounts-kind = نوع المشتري
accounts-kind-choose = اختيار النوع
accounts-kind-retailer = تاجر تجزئة
accounts-kind-wholesaler = تاجر جملة
accounts-kind-cafe = مقهى أو مطعم
accounts-kind-firm = شركة
accounts-kind-person = شخص عادي
accounts-kind-student = طالب
accounts-kind-other = غير ذلك
accounts-tax-number = الرقم الجبائي
accounts-registration = رقم السجل
accounts-language-hint = تُكتب الرسائل إلى هذا الحساب بهذه اللغة.
accounts-language-house = لغة المؤسسة
accounts-site = الموقع
accounts-site-hint = الموقع الذي يخدم هذا الحساب.
accounts-note-hint = لفريقك وحده؛ لا يراها المشتري.

## وضعه
accounts-status-pending = بانتظار الموافقة
accounts-status-active = نشط
accounts-status-suspended = معلّق
accounts-pending-text = يمكن لأصحابه الطلب بعد الموافقة على الحساب.
accounts-suspended-text = لا طلبات جديدة. ويبقى ما عليه كما هو.
accounts-owner = المتابع
accounts-since = منذ
accounts-approval = تاريخ الموافقة
accounts-approve = موافقة
accounts-reactivate = رفع التعليق
accounts-suspend = تعليق
accounts-suspend-title = تعليق هذا الحساب
accounts-suspend-text = لن يتمكن أصحابه من الطلب. ويبقى ما عليه كما هو، ويمكن رفع التعليق في أي وقت.
accounts-reason = السبب
accounts-reason-hint = يُحفظ فيما حدث.

## السقف
accounts-limit = السقف
accounts-used = المستعمل
accounts-available = المتاح
accounts-limit-change = تعديل السقف
accounts-limit-of = سقف { $name }
accounts-limit-new = السقف الجديد
accounts-limit-hint = أقصى ما يمكن أن يكون على هذا الحساب. الصفر يعني لا شيء دون دفع.
accounts-limit-same = هذا هو السقف الحالي.
accounts-amount-negative = يرجى كتابة صفر أو أكثر.
accounts-limit-history = تعديلات السقف
accounts-limit-was = قبل
accounts-limit-became = بعد

## الأشخاص
accounts-people = الأشخاص
accounts-people-of = أشخاص { $name }
accounts-people-text = أعضاء المتجر الذين يتصرفون باسم هذا الحساب، وما يمكن لكل منهم فعله.
accounts-people-none = لا أحد يتصرف باسم هذا الحساب بعد.
accounts-people-manage = ربط الأشخاص وتعديل حقوقهم
accounts-person = الشخص
accounts-person-of = حقوق { $name }
accounts-person-choose = اختيار شخص
accounts-person-hint = أعضاء المتجر الذين لا ينتمون إلى أي حساب بعد.
accounts-person-link = ربط شخص
accounts-person-nobody = كل أعضاء المتجر ينتمون إلى حسابات. يمكن دعوة شخص جديد لربطه هنا.
accounts-person-not-found = لا أحد بهذا الاسم دون حساب.
accounts-person-taken = هذا الشخص ينتمي إلى حساب.
accounts-right = يمكنه
accounts-right-order = الطلب
accounts-right-order-note = يرسل الطلبات باسم الحساب.
accounts-right-pay = الدفع
accounts-right-pay-note = يدفع ما على الحساب.
accounts-right-see = الاطلاع على الحساب
accounts-right-see-note = يرى السقف والرصيد والطلبات السابقة.
accounts-right-missing = يرجى اختيار حق واحد على الأقل.
accounts-cap = الأقصى في اليوم
accounts-cap-hint = أقصى ما يمكن لهذا الشخص طلبه في يوم واحد. إن تُرك فارغًا فسقف الحساب وحده يسري.
accounts-cap-none = دون حد
accounts-unlink = إزالة من الحساب
accounts-unlink-text = لن يتصرف هذا الشخص باسم الحساب. ويبقى عضوًا في المتجر ويمكن ربطه من جديد.

## ما حدث
accounts-created = أُضيف الحساب. وهو بانتظار الموافقة.
accounts-saved = حُفظ الحساب.
accounts-approved = تمت الموافقة على الحساب.
accounts-suspended = عُلّق الحساب.
accounts-reactivated = رُفع التعليق.
accounts-standing-changed = تغيّر الحساب في هذه الأثناء. يرجى مراجعته من جديد.
accounts-limit-changed = عُدّل السقف.
accounts-person-linked = رُبط الشخص بالحساب.
accounts-person-changed = عُدّلت الحقوق.
accounts-person-unlinked = أُزيل الشخص من الحساب.
accounts-given-none = لم يُمنح لأي حساب بعد.
accounts-give-hint = اسم الحساب كما يظهر في قائمة الحسابات.
accounts-give-add = إضافة الحساب
accounts-no-such-name = لا حساب بهذا الاسم.
accounts-overdue = المتأخر اليوم
accounts-overdue-since = منذ
accounts-late-rule = عند التأخر
accounts-late-rule-house = كما في المؤسسة
accounts-late-rule-own = تُعلّق الطلبات الجديدة وفق حدّ خاص به
accounts-late-rule-never = لا تُعلّق الطلبات أبدا
accounts-overdue-said = { $days ->
    [zero] لا يُسمح بأي يوم تأخر، ويُسمح بمبلغ { $amount }
    [one] يُسمح بتأخر يوم واحد وبمبلغ { $amount }
    [two] يُسمح بتأخر يومين وبمبلغ { $amount }
    [few] يُسمح بتأخر { $days } أيام وبمبلغ { $amount }
    [many] يُسمح بتأخر { $days } يوما وبمبلغ { $amount }
   *[other] يُسمح بتأخر { $days } يوم وبمبلغ { $amount }
}
accounts-late-days = أيام المهلة
accounts-late-days-hint = بعد تاريخ الاستحقاق. الفراغ يعني لا مهلة.
accounts-late-amount = المبلغ المسموح به
accounts-late-amount-hint = لا تُعلّق الطلبات إلا إذا تجاوز المتأخر هذا المبلغ.
accounts-overdue-change = تعديل القاعدة
accounts-overdue-of = قاعدة التأخر: { $name }
accounts-overdue-text = إذا تجاوز التأخر هذا الحد تُعلّق الطلبات الجديدة على الحساب. أما الطلبات المدفوعة عند التسليم فتمضي.
accounts-overdue-held = تأخر الحساب يتجاوز المسموح به: تُعلّق طلباته الجديدة على الحساب.
accounts-overdue-changed = عُدّلت قاعدة التأخر.
overdue = التأخر في الدفع
overdue-text = مدى التأخر المسموح به قبل تعليق الطلبات الجديدة على الحساب. ويمكن أن تكون لكل حساب قاعدة خاصة به في صفحته.
overdue-never = لا تُعلّق الطلبات
overdue-never-hint = السقف وحده هو المعتبر.
overdue-holds = تُعلّق الطلبات الجديدة على الحساب
overdue-holds-hint = إذا تأخر أكثر من المبلغ أدناه عن الأيام أدناه.
overdue-saved = حُفظت قاعدة التأخر.
