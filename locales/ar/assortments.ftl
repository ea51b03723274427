# Assortments: what some accounts see of the catalogue.
assortments = التشكيلات
assortments-new = تشكيلة جديدة
assortments-edit = تعديل { $name }
assortments-empty = لا تشكيلات بعد
assortments-empty-text = الحسابات التي لها تشكيلة لا ترى إلا ما فيها، وغيرها يرى كل الأصناف.
assortments-rule = لا ترى الحسابات أدناه إلا ما في تشكيلاتها، والحساب الذي لا تشكيلة له يرى كل الأصناف.
assortments-categories = فئات كاملة
assortments-items = أصناف أخرى
assortments-items-hint = مراجع أو رموز شريطية، كل منها في سطر.
assortments-nothing = يرجى اختيار فئة أو صنف على الأقل.
assortments-account = الحساب
assortments-created = أُضيفت التشكيلة.
assortments-saved = حُفظت التشكيلة.
assortments-given = مُنحت التشكيلة للحساب.
assortments-taken = أُزيلت التشكيلة من الحساب.
