# व्यक्ति को दी जाने वाली सूचनाएँ।
notifications-none = कोई सूचना नहीं
notifications-none-text = जो आपसे जुड़ा है, वह यहाँ दिखेगा।
notifications-read-all = सब पढ़ा हुआ मानें
notifications-all-read = सब पढ़ा हुआ माना गया
notifications-new = नया
notification-jobs-died = पृष्ठभूमि का एक काम छोड़ दिया गया: { $task }। कारण देखें और फिर कोशिश करें।
notification-events-broken = घटना लॉग प्रविष्टि { $seq } पर टूटा है: कुछ बदला या हटाया गया है।
notification-books-drifted =
    { $count ->
        [one] { $count } शेष बही से मेल नहीं खाता
        *[other] { $count } शेष बही से मेल नहीं खाते
    }
notification-carnet-agreed-buyer = { $account } महीने { $month } से सहमत
notification-carnet-agreed-seller = विक्रेता महीने { $month } से सहमत
notification-carnet-disputed = { $account } को महीने { $month } की एक पंक्ति पर आपत्ति
notification-carnet-answered = विक्रेता ने महीने { $month } की आपत्ति का उत्तर दिया
notification-orders-asked = { $account } चाहता है कि ऑर्डर { $number } सीमा से ऊपर जा सके।
notification-payments-online = { $account } ने ऑनलाइन { $amount } चुकाए, रसीद { $number }।
notification-unexplained = ऐसा पैसा आया जो किसी ज्ञात भुगतान का नहीं। बताएँ किसका है।
notification-attempts-silent = गेटवे ने एक दिन से नहीं बताया कि भुगतान का क्या हुआ।
notification-refunds-failed = गेटवे ने वापसी से मना किया। पैसा दूसरे तरीके से लौटाएँ।
notification-papers-sent = { $account } ने कारोबार का काग़ज़ भेजा।
