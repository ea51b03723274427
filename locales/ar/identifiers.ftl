# الأرقام التي تعرف بها الدولة أو البنك المؤسسة: أسماؤها، وأسباب رفضها، وما يُشك فيه.
# لا يُكتب مثال فيه شرطات بين أرقام بعد حرف عربي، لأن أجزاءه تظهر معكوسة.

## الأسماء
identifier-nif = رقم التعريف الجبائي (NIF)
identifier-nis = رقم التعريف الإحصائي (NIS)
identifier-rc = السجل التجاري (RC)
identifier-article = رقم المادة الجبائية (AI)
identifier-rib = الحساب البنكي (RIB)
identifier-gstin = رقم ضريبة السلع والخدمات (GSTIN)
identifier-pan = الرقم الجبائي الدائم (PAN)
identifier-pib = الرقم الجبائي (PIB)
identifier-mb = رقم الشركة (MB)
identifier-bank-account = الحساب البنكي
identifier-siren = رقم الشركة (SIREN)
identifier-siret = رقم المحل (SIRET)
identifier-tva = رقم الرسم على القيمة المضافة
identifier-iban = رقم الحساب الدولي (IBAN)

## الرفض
identifier-nif-digits = يرجى كتابة NIF بالأرقام فقط.
identifier-nif-length = يتكون NIF من 15 رقما، أو 20 للفرع. يرجى إعادة العد.
identifier-nis-shape = يرجى كتابة NIS من 5 إلى 20 حرفا ورقما.
identifier-rc-shape = يرجى كتابة RC كما في المستخرج: من 5 إلى 25 من الحروف والأرقام والعلامتين / و -.
identifier-article-shape = يرجى كتابة رقم المادة من 8 إلى 20 حرفا ورقما.
identifier-rib-length = يتكون RIB من 20 رقما. يرجى إعادة العد.
identifier-rib-key = الرقمان الأخيران لا يطابقان رقم RIB هذا. يرجى نسخه من جديد من دفتر الشيكات.
identifier-gstin-length = يتكون GSTIN من 15 حرفا ورقما. يرجى إعادة العد.
identifier-gstin-shape = لا يُكتب GSTIN بهذا الشكل. يرجى نسخه من جديد من الشهادة.
identifier-gstin-state = الرقمان الأولان لا يدلان على أي ولاية هندية. يرجى التحقق منهما.
identifier-gstin-pan = المواضع من 3 إلى 12 لا تكوّن PAN صحيحا. يرجى التحقق منها.
identifier-gstin-check = الحرف الأخير لا يطابق ما قبله. يرجى التحقق من كل حرف ورقم.
identifier-pan-shape = يتكون PAN من خمسة حروف فأربعة أرقام فحرف. يرجى التحقق منه.
identifier-pan-holder = الحرف الرابع من رقم PAN هذا لا يدل على أي صاحب. يرجى التحقق منه.
identifier-pib-length = يتكون PIB من 9 أرقام. يرجى إعادة العد.
identifier-pib-check = رقم PIB هذا غير صحيح. يرجى التحقق من كل رقم.
identifier-mb-length = يتكون رقم الشركة من 8 أرقام. يرجى إعادة العد.
identifier-bank-account-length = يرجى كتابة أرقام الحساب الـ 18 كلها، أو أجزائه الثلاثة وبينها شرطات.
identifier-bank-account-check = الرقمان الأخيران لا يطابقان هذا الحساب. يرجى التحقق منه.
identifier-reference-shape = يرجى كتابة رقمي التحقق ثم المرجع بالحروف والأرقام.
identifier-reference-check = هذا المرجع لا يطابق رقمي التحقق. يرجى نسخه من جديد.
identifier-siren-length = يتكون SIREN من 9 أرقام. يرجى إعادة العد.
identifier-siren-check = رقم SIREN هذا غير صحيح. يرجى التحقق من كل رقم.
identifier-siret-length = يتكون SIRET من 14 رقما. يرجى إعادة العد.
identifier-siret-check = رقم SIRET هذا غير صحيح. يرجى التحقق من كل رقم.
identifier-tva-shape = يرجى كتابة FR ثم حرفين أو رقمين ثم أرقام SIREN التسعة.
identifier-tva-check = رقم الرسم هذا لا يطابق SIREN الذي فيه. يرجى التحقق منه.
identifier-iban-shape = يبدأ IBAN بحرفين ثم رقمين. يرجى التحقق منه.
identifier-iban-length = رقم IBAN هذا أقصر أو أطول مما في بلده. يرجى إعادة العد.
identifier-iban-check = رقم IBAN هذا غير صحيح. يرجى التحقق من كل حرف ورقم.
identifier-document-number-shape = يرجى كتابة 16 على الأكثر من الحروف والأرقام والعلامتين - و /، بدءا بحرف أو رقم.

## الشكوك: يمكن حفظ الرقم مع ذلك
identifier-nis-length = يتكون NIS عادة من 15 رقما. يرجى التحقق منه أو إبقاؤه.
identifier-article-length = يتكون رقم المادة عادة من 11 رقما. يرجى التحقق منه أو إبقاؤه.
identifier-rib-agency = الحسابات البريدية لها البنك 007 والوكالة 99999. يرجى التحقق منهما.
identifier-gstin-state-former = رمز الولاية هذا لم يعد يُمنح. يرجى طلب GSTIN الجديد.
identifier-gstin-sandbox = هذا رقم تجريبي. يرجى استعماله في البيئة التجريبية فقط.
identifier-mb-check = يبدو الرقم الأخير خطأ. يرجى التحقق منه أو إبقاؤه.
identifier-iban-country = لا نعرف IBAN هذا البلد. يرجى التحقق منه مع الزبون.
identifier-placeholder = يبدو هذا الرقم مختلقا. يرجى طلب الرقم الحقيقي.
identifier-document-number-zero = ترفض بوابة الفواتير الإلكترونية الأرقام التي تبدأ بـ 0. يرجى اختيار غيره.
identifier-vpa-shape = اكتب عنوان UPI كاملًا. مثال: name@bank
identifier-vpa = عنوان UPI
