# Bringing things in from files, and taking them out.
imports = الاستيراد والتصدير
imports-kind = محتوى الملف
imports-kind-items = الأصناف
imports-kind-categories = الفئات
imports-kind-accounts = الحسابات
imports-kind-balances = الأرصدة الافتتاحية
imports-kind-stock = المخزون
imports-file = الملف
imports-file-hint = CSV أو Excel (.xlsx). السطر الأول يسمي الأعمدة.
imports-text = لصق الأسطر بدل الملف
imports-text-field = الأسطر
imports-text-hint = منسوخة من جدول، مع السطر الذي يسمي الأعمدة.
imports-empty = لم يُستورد شيء بعد
imports-empty-text = يمكن جلب الأصناف والزبائن والأرصدة من ملف. يُجرَّب كل سطر أولا: لا يُكتب شيء قبل التأكيد، ويمكن التراجع عنه.
imports-earlier = الملفات السابقة
imports-pasted = أسطر ملصقة
imports-rows = الأسطر
imports-export-text = بلغة القارئ، ويقرؤها الاستيراد من جديد.
imports-csv = CSV
imports-xlsx = Excel

## Where a file stands
imports-status-draft = اختيار الأعمدة
imports-status-rehearsing = التجربة جارية
imports-status-rehearsed = جُرّب
imports-status-committing = الكتابة جارية
imports-status-committed = كُتب
imports-status-undoing = التراجع جار
imports-status-undone = تم التراجع
imports-progress = { $done } من { $all }
imports-reload = تحديث
imports-stopped = توقف العمل في منتصفه ويمكن استئنافه. ما كُتب من الأسطر يبقى ولا يُكتب مرتين.
imports-forgotten = لم تعد أسطر هذا الملف محفوظة: لا يمكن كتابته ولا التراجع عنه.

## The columns
imports-columns = الأعمدة
imports-hint-items = يُعرف الصنف بمرجعه. الخلية الفارغة لا تغيّر شيئا. لا يُحتسب المخزون الافتتاحي إلا حيث لم يكن للصنف مخزون قط.
imports-hint-categories = تُعرف الفئة باسمها. الفئة الواقعة ضمن أخرى تأتي مع اسم الأخرى.
imports-hint-accounts = يُعرف الحساب باسمه، ويمكن للحسابات الجديدة أن تطلب فورا. يُعرف الشخص بهاتفه ويختار كلمة السر برمز يصله عليه.
imports-hint-balances = ما على كل حساب قبل أول طلب له هنا. القيمة السالبة تعني مدفوعا مسبقا. يُرحَّل كل رصيد إلى الدفاتر.
imports-hint-stock = المقدار الموجود الآن من كل صنف في الموقع، بوحدة الصنف نفسه.
imports-column-unnamed = عمود بلا اسم
imports-skip = تجاهل
imports-encoding = ترميز الحروف
imports-encoding-utf-8 = UTF-8 (كل اللغات)
imports-encoding-windows-1256 = Windows-1256 (العربية)
imports-encoding-windows-1250 = Windows-1250 (الصربية)
imports-encoding-windows-1252 = Windows-1252 (الفرنسية)
imports-separator = الفاصل بين الخلايا
imports-separator-semicolon = فاصلة منقوطة (;)
imports-separator-comma = فاصلة (,)
imports-separator-tab = علامة جدولة
imports-look = إعادة قراءة الملف
imports-rehearse = تجربة
imports-discard = التخلي عن هذا الملف
imports-discarded = تم التخلي عن الملف.
imports-column-twice = اختيرت الخانة نفسها لعمودين.
imports-column-missing = يرجى اختيار عمود لكل خانة عليها نجمة.
imports-file-gone = لم يعد الملف محفوظا. يرجى جلبه من جديد.

## What is wrong with a file
imports-file-missing = يرجى اختيار ملف أو لصق أسطر.
imports-file-large = هذا الملف كبير جدا. يرجى تقسيمه وجلب أجزائه الواحد تلو الآخر.
imports-file-empty = لا شيء مكتوب في هذا الملف.
imports-file-no-rows = توجد أسماء أعمدة ولا أسطر تحتها.
imports-file-rows = الأسطر كثيرة جدا. يرجى تقسيم الملف وجلب أجزائه الواحد تلو الآخر.
imports-file-columns = الأعمدة كثيرة جدا. يرجى إبقاء المراد استيراده منها.
imports-file-unreadable = هذا ليس جدولا يمكن قراءته. يرجى حفظه بصيغة CSV أو Excel (.xlsx) ثم إرساله.

## Verdicts
imports-verdict = الحكم
imports-verdict-new = جديد
imports-verdict-changed = مغيّر
imports-verdict-same = مطابق
imports-verdict-wrong = خاطئ
imports-kept = تُرك كما هو
imports-first-rows = بالترتيب
imports-which = أي الأسطر
imports-no-rows = لا أسطر محفوظة من هذا النوع.
imports-line = السطر
imports-row = يخص
imports-what = ما يتغير
imports-more = { $count ->
    [zero] ولا تغيير آخر
    [one] وتغيير آخر
    [two] وتغييران آخران
    [few] و{ $count } تغييرات أخرى
    [many] و{ $count } تغييرا آخر
   *[other] و{ $count } تغيير آخر
}
imports-nothing = لا شيء يُكتب: كل الأسطر الصحيحة موجودة.
imports-commit = كتابة هذه الأسطر
imports-commit-text = { $count ->
    [zero] لن يُكتب أي سطر.
    [one] سيُكتب سطر واحد، وتُترك الأسطر الخاطئة.
    [two] سيُكتب سطران، وتُترك الأسطر الخاطئة.
    [few] ستُكتب { $count } أسطر، وتُترك الخاطئة.
    [many] سيُكتب { $count } سطرا، وتُترك الأسطر الخاطئة.
   *[other] سيُكتب { $count } سطر، وتُترك الأسطر الخاطئة.
}
imports-undo-text = يعود كل شيء إلى ما كان عليه. ما غُيّر بعد ذلك يُترك كما هو ويُذكر.
imports-wrong-download = تنزيل الأسطر الخاطئة
imports-reason = السبب

## What is wrong with a row
imports-twice = مذكور سابقا في السطر { $limit } من هذا الملف.
imports-category-unknown = لا توجد فئة بهذا الاسم. يرجى استيراد الفئات أولا.
imports-site-unknown = لا يوجد موقع بهذا الاسم.
imports-account-unknown = لا يوجد حساب بهذا الاسم. يرجى استيراد الحسابات أولا.
imports-item-unknown = لا يوجد صنف بهذا المرجع.
imports-not-counted = مخزون هذا الصنف غير متتبع.
imports-balance-traded = لهذا الحساب معاملات هنا. يرجى تصحيح رصيده بوثيقة.
imports-archived = هذا الصنف مؤرشف. يرجى استعادته أولا.
imports-day-invalid = يرجى كتابة تاريخ، مثلا 09/03/2026.
imports-moved = تغيّر هذا بين التجربة والكتابة.
imports-touched = غيّره أحدهم بعد كتابته.
imports-in-use = هذا مستعمل الآن: يذكره طلب أو وثيقة أو حركة.
imports-books-closed = دفاتر ذلك اليوم مغلقة.
imports-person-elsewhere = يسجل أحدهم الدخول بهذا الهاتف. يرجى دعوته ثم ربطه بالحساب.

## Heads of columns
imports-name-ar = الاسم بالعربية
imports-name-fr = الاسم بالفرنسية
imports-name-en = الاسم بالإنجليزية
imports-name-hi = الاسم بالهندية
imports-name-sr = الاسم بالصربية
imports-limit-reason = سبب السقف
imports-person-phone = هاتف الشخص
imports-person-rights = صلاحيات الشخص
imports-account = الحساب
imports-owed = المبلغ المستحق
imports-flag-yes = نعم
imports-flag-no = لا

## What happened
imports-created = جُلب ملف للاستيراد
imports-committing = بدأ الاستيراد
imports-undoing = بدأ التراجع عن الاستيراد
imports-exported = صُدّرت قائمة كاملة
task-rehearse-batch = تجربة استيراد
task-commit-batch = كتابة استيراد
task-undo-batch = التراجع عن استيراد
task-sweep-batches = حذف أسطر الاستيراد القديم
schedule-sweep-batches = حذف أسطر الاستيراد القديم ليلا
