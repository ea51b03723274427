# Branches, depots, libraries.
sites = المواقع
sites-new = موقع جديد
sites-empty = لا مواقع بعد
sites-empty-text = الموقع فرع أو مستودع أو مكتبة، إليه ينتمي الموظفون والمخزون.
sites-archived = مؤرشف
sites-created = أُضيف الموقع.
sites-saved = حُفظ الموقع.
sites-put-away = أُرشف الموقع. يمكن استعادته في أي وقت.
sites-restored = استُعيد الموقع.
