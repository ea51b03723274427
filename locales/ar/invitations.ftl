# Asking people in. The page that accepts an invitation has its words with sign-in.
invitations = الدعوات
invitations-new = دعوة شخص
invitations-send = إرسال الدعوة
invitations-open = { $count ->
    [zero] لا دعوات معلّقة
    [one] دعوة معلّقة واحدة
    [two] دعوتان معلّقتان
    [few] { $count } دعوات معلّقة
    [many] { $count } دعوة معلّقة
   *[other] { $count } دعوة معلّقة
}
invitations-until = صالحة حتى
invitations-expired = انتهت صلاحيتها
invitations-repeat = إعادة الإرسال
invitations-revoke = إبطال
invitations-sent = أُرسلت الدعوة.
invitations-revoked = أُبطلت الدعوة، ولم يعد رابطها يعمل.
invitations-empty = لا أحد في الانتظار
invitations-empty-text = يُدرَج المدعوون هنا حتى يجيبوا. والرابط صالح سبعة أيام.
invitations-address-hint = يُرسل الرابط إليه، ومن دون بريد إلكتروني يُرسل إلى الهاتف برسالة قصيرة.
invitations-address-missing = يرجى كتابة بريد إلكتروني أو رقم هاتف.
portal-desk-note = فريقكم في المكتب.
portal-shop-note = أشخاص المشترين منكم.
portal-round-note = السائقون والباعة المتجولون.
