# ما يُبلَّغ به الشخص.
notifications-none = لا إشعارات
notifications-none-text = ما يخصّك يظهر هنا.
notifications-read-all = اعتبر الكل مقروءًا
notifications-all-read = صار الكل مقروءًا
notifications-new = جديد
notification-jobs-died = تُركت مهمة في الخلفية: { $task }. اطّلع على السبب وأعد المحاولة.
notification-events-broken = سجل الأحداث منقطع عند القيد { $seq }: شيء ما غُيِّر أو حُذف.
notification-books-drifted =
    { $count ->
        [zero] كل الأرصدة مطابقة للدفاتر
        [one] رصيد واحد لا يطابق الدفاتر
        [two] رصيدان لا يطابقان الدفاتر
        [few] { $count } أرصدة لا تطابق الدفاتر
        [many] { $count } رصيدًا لا يطابق الدفاتر
        *[other] { $count } رصيد لا يطابق الدفاتر
    }
notification-carnet-agreed-buyer = وافق { $account } على شهر { $month }
notification-carnet-agreed-seller = وافق البائع على رصيد شهر { $month }
notification-carnet-disputed = اعترض { $account } على سطر من شهر { $month }
notification-carnet-answered = أجاب البائع عن اعتراض من شهر { $month }
notification-orders-asked = يطلب { $account } الموافقة على تجاوز السقف في الطلب { $number }.
notification-payments-online = دفع { $account } مبلغ { $amount } إلكترونياً، الإيصال { $number }.
notification-unexplained = ورد مال لا يعود إلى دفعة معروفة. يرجى بيان لمن هو.
notification-attempts-silent = لم تقل بوابة منذ يوم ما آلت إليه دفعة.
notification-refunds-failed = رفضت بوابة إعادة مبلغ. يُعاد المال بطريقة أخرى.
notification-papers-sent = أرسل { $account } وثيقة من وثائق النشاط.
