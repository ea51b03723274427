//! Hindi words for amounts: irregular below a hundred, then by hundred, thousand, lakh, crore and arab.
use super::Parts;
use domain::money::Currency;

#[rustfmt::skip]
const SMALL: [&str; 100] = [
    "शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ", "दस", "ग्यारह", "बारह",
    "तेरह", "चौदह", "पन्द्रह", "सोलह", "सत्रह", "अठारह", "उन्नीस", "बीस", "इक्कीस", "बाईस", "तेईस",
    "चौबीस", "पच्चीस", "छब्बीस", "सत्ताईस", "अट्ठाईस", "उनतीस", "तीस", "इकतीस", "बत्तीस", "तैंतीस",
    "चौंतीस", "पैंतीस", "छत्तीस", "सैंतीस", "अड़तीस", "उनतालीस", "चालीस", "इकतालीस", "बयालीस",
    "तैंतालीस", "चौवालीस", "पैंतालीस", "छियालीस", "सैंतालीस", "अड़तालीस", "उनचास", "पचास",
    "इक्यावन", "बावन", "तिरेपन", "चौवन", "पचपन", "छप्पन", "सत्तावन", "अट्ठावन", "उनसठ", "साठ",
    "इकसठ", "बासठ", "तिरेसठ", "चौंसठ", "पैंसठ", "छियासठ", "सड़सठ", "अड़सठ", "उनहत्तर", "सत्तर",
    "इकहत्तर", "बहत्तर", "तिहत्तर", "चौहत्तर", "पचहत्तर", "छिहत्तर", "सतहत्तर", "अठहत्तर", "उनासी",
    "अस्सी", "इक्यासी", "बयासी", "तिरासी", "चौरासी", "पचासी", "छियासी", "सत्तासी", "अट्ठासी",
    "नवासी", "नब्बे", "इक्यानबे", "बानबे", "तिरानबे", "चौरानबे", "पंचानबे", "छियानबे", "सत्तानबे",
    "अट्ठानबे", "निन्यानबे",
];
const SCALE: [(u64, &str); 5] =
    [(1_000_000_000, "अरब"), (10_000_000, "करोड़"), (100_000, "लाख"), (1_000, "हज़ार"), (100, "सौ")];

pub(super) fn cardinal(n: u64) -> String {
    let mut words = Vec::new();
    let mut rest = n;
    for (size, name) in SCALE {
        if rest >= size {
            // Only arabs can exceed the scale; their count is spelled like any number.
            words.push(cardinal(rest / size));
            words.push(name.to_owned());
            rest %= size;
        }
    }
    if rest > 0 || words.is_empty() {
        words.push(SMALL[usize::try_from(rest).unwrap_or(0).min(99)].to_owned());
    }
    words.join(" ")
}

/// `एक लाख रुपये और पचास पैसे मात्र`.
pub(super) fn amount(parts: &Parts) -> String {
    let (one, many, minor_one, minor_many) = nouns(parts.currency);
    let sign = if parts.negative { "ऋण " } else { "" };
    let major = if parts.major == 1 { one } else { many };
    let minor = match parts.minor {
        0 => String::new(),
        n => format!(" और {} {}", cardinal(n), if n == 1 { minor_one } else { minor_many }),
    };
    format!("{sign}{} {major}{minor} मात्र", cardinal(parts.major))
}

const fn nouns(currency: Currency) -> (&'static str, &'static str, &'static str, &'static str) {
    match currency {
        Currency::Inr => ("रुपया", "रुपये", "पैसा", "पैसे"),
        Currency::Dzd => ("अल्जीरियाई दिनार", "अल्जीरियाई दिनार", "सेंटीम", "सेंटीम"),
        Currency::Rsd => ("सर्बियाई दिनार", "सर्बियाई दिनार", "पारा", "पारा"),
        Currency::Eur => ("यूरो", "यूरो", "सेंट", "सेंट"),
        Currency::Usd => ("अमेरिकी डॉलर", "अमेरिकी डॉलर", "सेंट", "सेंट"),
        Currency::Tnd => ("ट्यूनीशियाई दिनार", "ट्यूनीशियाई दिनार", "मिलीम", "मिलीम"),
        Currency::Jpy => ("येन", "येन", "", ""),
    }
}
