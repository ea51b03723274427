# The outbox of a development server.
outbox = صندوق صادر خادم التطوير
outbox-text = لا شيء يغادر هذا الخادم، وما كان سيُرسل يُقرأ هنا.
outbox-empty = لم يُرسل شيء بعد
outbox-empty-text = سجّل حسابًا أو اطلب كلمة سر جديدة فتظهر الرسالة هنا.
outbox-from = من: { $name }
