//! An invoice in each language, as the shop's own words would write it.
use domain::lang::Lang;
use paper::{Code, Column, Fact, Grid, Note, Party, Row, Sheet, Signature, Slot, Total, Weight};

/// What differs between the languages.
pub struct Words {
    pub title: &'static str,
    pub facts: [(&'static str, &'static str); 3],
    pub seller: (&'static str, [&'static str; 2], [(&'static str, &'static str); 3]),
    pub buyer: (&'static str, &'static str, [&'static str; 2], (&'static str, &'static str)),
    pub columns: [&'static str; 5],
    pub rows: [(&'static str, &'static str); 5],
    pub money: &'static str,
    pub tax: [&'static str; 3],
    pub totals: [&'static str; 5],
    pub words: (&'static str, &'static str),
    pub note: (&'static str, &'static str),
    pub mention: &'static str,
    pub signatures: [&'static str; 2],
    pub scan: &'static str,
    pub pages: &'static str,
}

pub fn words(lang: Lang) -> Words {
    match lang {
        Lang::Ar => ARABIC,
        Lang::Fr => FRENCH,
        Lang::En => ENGLISH,
        Lang::Hi => HINDI,
        Lang::Sr => SERBIAN,
    }
}

/// A value that keeps its direction, as the house writes it.
pub fn value(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// An invoice of so many lines.
pub fn invoice(lang: Lang, lines: usize) -> Sheet {
    let words = words(lang);
    let money = |amount: &str| format!("{} {}", value(amount), words.money);
    let fact = |(label, text): (&str, &str)| Fact { label: label.to_owned(), value: value(text) };
    let total =
        |at: usize, amount: &str, weight| Total { label: words.totals[at].to_owned(), value: money(amount), weight };
    Sheet {
        title: words.title.to_owned(),
        number: value("FAC-2026/00417"),
        facts: words.facts.into_iter().map(fact).collect(),
        seller: Party {
            label: String::new(),
            name: words.seller.0.to_owned(),
            lines: words.seller.1.map(str::to_owned).into_iter().chain([value("+213 23 45 67 89")]).collect(),
            identifiers: words.seller.2.into_iter().map(fact).collect(),
        },
        buyer: Some(Party {
            label: words.buyer.0.to_owned(),
            name: words.buyer.1.to_owned(),
            lines: words.buyer.2.map(str::to_owned).to_vec(),
            identifiers: vec![fact(words.buyer.3)],
        }),
        lines: grid(&words, lines),
        taxes: Some(taxes(&words)),
        totals: vec![
            total(0, "53\u{a0}560,00", Weight::Plain),
            total(1, "8\u{a0}742,40", Weight::Plain),
            total(2, "623,02", Weight::Plain),
            total(3, "62\u{a0}925,42", Weight::Strong),
            total(4, "-20\u{a0}000,00", Weight::Plain),
        ],
        words: Some(Note { label: words.words.0.to_owned(), text: words.words.1.to_owned() }),
        notes: vec![Note { label: words.note.0.to_owned(), text: words.note.1.to_owned() }],
        mentions: vec![words.mention.to_owned()],
        signatures: words
            .signatures
            .into_iter()
            .map(|label| Signature { label: label.to_owned(), ..Default::default() })
            .collect(),
        code: Some(Code { content: "https://sanduk.example/p/7hJ2kQ9".to_owned(), caption: words.scan.to_owned() }),
        pages: words.pages.to_owned(),
        ..Sheet::new(lang)
    }
}

fn grid(words: &Words, lines: usize) -> Grid {
    let column = |index: usize, figures, slot| Column { label: words.columns[index].to_owned(), figures, slot };
    let amounts = [
        ("24", "185,00", "19\u{a0}%", "4\u{a0}440,00"),
        ("6", "1\u{a0}250,00", "9\u{a0}%", "7\u{a0}500,00"),
        ("120", "98,50", "19\u{a0}%", "11\u{a0}820,00"),
        ("10", "2\u{a0}640,00", "19\u{a0}%", "26\u{a0}400,00"),
        ("4", "850,00", "19\u{a0}%", "3\u{a0}400,00"),
    ];
    let rows = (0..lines).map(|index| {
        let ((name, detail), amounts) = (words.rows[index % 5], amounts[index % 5]);
        let figures = [amounts.0, amounts.1, amounts.2, amounts.3].map(value);
        let cells = std::iter::once(name.to_owned()).chain(figures).collect();
        Row { cells, detail: detail.to_owned(), weight: Weight::Plain }
    });
    Grid {
        columns: vec![
            column(0, false, Slot::Head),
            column(1, true, Slot::Part),
            column(2, true, Slot::Times),
            column(3, true, Slot::Off),
            column(4, true, Slot::End),
        ],
        rows: rows.collect(),
        empty: "—".to_owned(),
    }
}

fn taxes(words: &Words) -> Grid {
    let column = |label: &str| Column { label: label.to_owned(), figures: true, slot: Slot::Off };
    let row = |cells: [&str; 3]| Row { cells: cells.map(value).to_vec(), ..Row::default() };
    Grid {
        columns: words.tax.map(column).to_vec(),
        rows: vec![row(["19\u{a0}%", "46\u{a0}060,00", "8\u{a0}751,40"]), row(["9\u{a0}%", "7\u{a0}500,00", "675,00"])],
        empty: String::new(),
    }
}

const ARABIC: Words = Words {
    title: "فاتورة",
    facts: [("التاريخ", "12/11/2026"), ("تاريخ الاستحقاق", "12/12/2026"), ("رقم الطلبية", "CMD-2026/01293")],
    seller: (
        "مستودع البهجة",
        ["12 شارع ديدوش مراد، باب الوادي", "الجزائر العاصمة 16008"],
        [("السجل التجاري", "16/00-0987654 B 19"), ("الرقم الجبائي", "001916098765432"), ("رقم المادة", "16089876543")],
    ),
    buyer: (
        "فُوتِر إلى",
        "بقالة النور",
        ["حي 5 جويلية، عمارة 14", "باب الزوار، الجزائر"],
        ("الرقم الجبائي", "198816012345678"),
    ),
    columns: ["البيان", "الكمية", "سعر الوحدة", "الرسم", "المبلغ"],
    rows: [
        ("حليب مبستر كامل الدسم 1 لتر", ""),
        ("زيت المائدة Elio، صفيحة 5 لترات", "مرجع ELI-5L"),
        ("ماء معدني 1,5 لتر (حزمة من 6)", ""),
        ("سكّر أبيض، كيس 50 كغ", "رُفض كيس واحد عند التسليم"),
        ("قهوة مطحونة 250 غ", ""),
    ],
    money: "د.ج",
    tax: ["النسبة", "الوعاء", "الرسم"],
    totals: ["المجموع خارج الرسم", "الرسم على القيمة المضافة", "حق الطابع", "المبلغ الواجب دفعه", "مدفوع نقدًا"],
    words: ("المبلغ بالحروف", "اثنان وستون ألفًا وتسعمئة وخمسة وعشرون دينارًا جزائريًا واثنان وأربعون سنتيمًا."),
    note: ("ملاحظة", "يُسلَّم قبل العاشرة صباحًا؛ الاتصال بالسائق على \u{2066}0550 12 34 56\u{2069} عند الوصول."),
    mention: "تُطبَّق غرامة تأخير قدرها 1% عن كل شهر بعد تاريخ الاستحقاق. البضاعة المباعة لا تُردّ إلا بإشعار دائن.",
    signatures: ["توقيع البائع", "استُلمت البضاعة سليمة"],
    scan: "امسح للدفع أو للاطلاع",
    pages: "صفحة {page} من {pages}",
};

const FRENCH: Words = Words {
    title: "Facture",
    facts: [("Date", "12/11/2026"), ("Échéance", "12/12/2026"), ("Commande", "CMD-2026/01293")],
    seller: (
        "Dépôt El Bahdja",
        ["12, rue Didouche Mourad, Bab El Oued", "16008 Alger"],
        [("RC", "16/00-0987654 B 19"), ("NIF", "001916098765432"), ("AI", "16089876543")],
    ),
    buyer: (
        "Facturé à",
        "Supérette Nour",
        ["Cité du 5-Juillet, bâtiment 14", "Bab Ezzouar, Alger"],
        ("NIF", "198816012345678"),
    ),
    columns: ["Désignation", "Quantité", "Prix unitaire", "TVA", "Montant HT"],
    rows: [
        ("Lait pasteurisé entier, 1 L", ""),
        ("Huile de table Elio, bidon de 5 L", "Réf. ELI-5L"),
        ("Eau minérale 1,5 L (fardeau de 6)", ""),
        ("Sucre blanc, sac de 50 kg", "Un sac refusé à la livraison"),
        ("Café moulu, 250 g", ""),
    ],
    money: "DA",
    tax: ["Taux", "Base HT", "TVA"],
    totals: ["Total HT", "TVA", "Droit de timbre", "Net à payer", "Payé en espèces"],
    words: (
        "Arrêtée la présente facture à la somme de",
        "Soixante-deux mille neuf cent vingt-cinq dinars algériens et quarante-deux centimes.",
    ),
    note: ("Note", "À livrer avant dix heures ; appeler le chauffeur au \u{2066}0550 12 34 56\u{2069} à l’arrivée."),
    mention: "Pénalité de retard : 1 % par mois après l’échéance. La marchandise vendue n’est reprise que contre un avoir.",
    signatures: ["Le vendeur", "Marchandise reçue en bon état"],
    scan: "À scanner pour payer ou consulter",
    pages: "Page {page} sur {pages}",
};

const ENGLISH: Words = Words {
    title: "Invoice",
    facts: [("Date", "12/11/2026"), ("Due", "12/12/2026"), ("Order", "CMD-2026/01293")],
    seller: (
        "El Bahdja Depot",
        ["12 Didouche Mourad Street, Bab El Oued", "16008 Algiers"],
        [("Trade register", "16/00-0987654 B 19"), ("Tax number", "001916098765432"), ("Article", "16089876543")],
    ),
    buyer: (
        "Billed to",
        "Nour Corner Shop",
        ["5 July Estate, block 14", "Bab Ezzouar, Algiers"],
        ("Tax number", "198816012345678"),
    ),
    columns: ["Item", "Quantity", "Unit price", "VAT", "Amount"],
    rows: [
        ("Whole pasteurised milk, 1 L", ""),
        ("Elio cooking oil, 5 L can", "Ref. ELI-5L"),
        ("Mineral water 1.5 L (pack of 6)", ""),
        ("White sugar, 50 kg sack", "One sack refused at the door"),
        ("Ground coffee, 250 g", ""),
    ],
    money: "DZD",
    tax: ["Rate", "Net", "VAT"],
    totals: ["Net total", "VAT", "Stamp duty", "Amount due", "Paid in cash"],
    words: (
        "Amount in words",
        "Sixty-two thousand nine hundred and twenty-five Algerian dinars and forty-two centimes.",
    ),
    note: ("Note", "Deliver before ten; call the driver on \u{2066}0550 12 34 56\u{2069} on arrival."),
    mention: "Late payment: 1% a month after the due date. Goods are taken back against a credit note only.",
    signatures: ["For the seller", "Received in good order"],
    scan: "Scan to pay or view",
    pages: "Page {page} of {pages}",
};

const HINDI: Words = Words {
    title: "बिल",
    facts: [("तारीख़", "12/11/2026"), ("भुगतान की अंतिम तारीख़", "12/12/2026"), ("ऑर्डर", "CMD-2026/01293")],
    seller: (
        "श्री राष्ट्रीय भंडार",
        ["12, लक्ष्मी मार्ग, बुधवार पेठ", "पुणे, महाराष्ट्र 411002"],
        [("जीएसटीआईएन", "27AAPFU0939F1ZV"), ("पैन", "AAPFU0939F"), ("एफ़एसएसएआई", "11522998000123")],
    ),
    buyer: (
        "ग्राहक",
        "कृष्णा किराना स्टोर",
        ["क्षत्रिय चौक, दुकान 14", "शिवाजीनगर, पुणे 411005"],
        ("जीएसटीआईएन", "27AABCK1234L1Z5"),
    ),
    columns: ["विवरण", "मात्रा", "इकाई मूल्य", "जीएसटी", "राशि"],
    rows: [
        ("पाश्चुरीकृत फ़ुल क्रीम दूध, 1 लीटर", ""),
        ("खाद्य तेल Elio, 5 लीटर का डिब्बा", "संदर्भ ELI-5L"),
        ("मिनरल वाटर 1.5 लीटर (6 का पैक)", ""),
        ("सफ़ेद चीनी, 50 किलो की बोरी", "एक बोरी द्वार पर अस्वीकृत"),
        ("पिसी हुई कॉफ़ी, 250 ग्राम", ""),
    ],
    money: "₹",
    tax: ["दर", "कर योग्य मूल्य", "जीएसटी"],
    totals: ["कर पूर्व योग", "जीएसटी", "स्टांप शुल्क", "कुल देय राशि", "नक़द भुगतान"],
    words: ("राशि शब्दों में", "बासठ हज़ार नौ सौ पच्चीस रुपये और बयालीस पैसे मात्र।"),
    note: ("टिप्पणी", "दस बजे से पहले पहुँचाएँ; पहुँचने पर ड्राइवर को \u{2066}098220 12345\u{2069} पर फ़ोन करें।"),
    mention: "अंतिम तारीख़ के बाद 1% प्रति माह विलंब शुल्क। बेचा हुआ माल केवल क्रेडिट नोट पर वापस लिया जाएगा।",
    signatures: ["विक्रेता के हस्ताक्षर", "माल सही हालत में मिला"],
    scan: "भुगतान करने या देखने के लिए स्कैन करें",
    pages: "पृष्ठ {page} / {pages}",
};

const SERBIAN: Words = Words {
    title: "Faktura",
    facts: [("Datum", "12.11.2026."), ("Dospeće", "12.12.2026."), ("Narudžbina", "CMD-2026/01293")],
    seller: (
        "Veletrgovina Đorđević i šćerke",
        ["Ulica Žarka Zrenjanina 12", "21000 Novi Sad"],
        [("PIB", "104058135"), ("Matični broj", "20094127"), ("Tekući račun", "160-0000000123456-78")],
    ),
    buyer: ("Kupac", "Samousluga „Čuperak“", ["Bulevar oslobođenja 14", "21000 Novi Sad"], ("PIB", "100123456")),
    columns: ["Naziv", "Količina", "Cena po jedinici", "PDV", "Iznos"],
    rows: [
        ("Pasterizovano punomasno mleko, 1 l", ""),
        ("Jestivo ulje Elio, kanta 5 l", "Šifra ELI-5L"),
        ("Mineralna voda 1,5 l (pakovanje od 6)", ""),
        ("Beli šećer, džak 50 kg", "Jedan džak odbijen pri isporuci"),
        ("Mlevena kafa, 250 g", ""),
    ],
    money: "RSD",
    tax: ["Stopa", "Osnovica", "PDV"],
    totals: ["Ukupno bez PDV-a", "PDV", "Taksa", "Za uplatu", "Plaćeno gotovinom"],
    words: ("Slovima", "Šezdeset dve hiljade devetsto dvadeset pet dinara i četrdeset dve pare."),
    note: ("Napomena", "Isporučiti pre deset; pozvati vozača na \u{2066}063 123 45 67\u{2069} po dolasku."),
    mention: "Zatezna kamata: 1% mesečno posle dospeća. Roba se vraća samo uz knjižno odobrenje.",
    signatures: ["Za prodavca", "Roba primljena u dobrom stanju"],
    scan: "Skenirajte za plaćanje ili pregled",
    pages: "Strana {page} od {pages}",
};
