# The languages of an organization and its people.
languages = اللغات
languages-own = لغة المؤسسة
languages-own-hint = لكل من لم يختر لغته، وللرسائل الموجهة إليه.
languages-readers = ما يقرأ به أعضاؤكم
languages-saved = حُفظت اللغة.
