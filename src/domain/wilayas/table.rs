//! The 69 wilayas: code, names, the wilaya each new one was cut from, and the day its powers began.
//! 1-58 by ISO 3166-2:DZ; 59-69 by the law adopted on 2026-03-09, whose decree of numbers was not yet seen.
use super::Wilaya;
use jiff::civil::{Date, date};

const SINCE_1984: Date = date(1984, 2, 4);
const SINCE_2019: Date = date(2019, 12, 11);
/// Announced: powers are exercised from this day.
const SINCE_2027: Date = date(2027, 1, 1);

const fn row(
    code: &'static str,
    fr: &'static str,
    ar: &'static str,
    parent: Option<&'static str>,
    since: Date,
) -> Wilaya {
    Wilaya { code, fr, ar, parent, since }
}

/// By code.
pub(super) const TABLE: [Wilaya; 69] = [
    row("01", "Adrar", "أدرار", None, SINCE_1984),
    row("02", "Chlef", "الشلف", None, SINCE_1984),
    row("03", "Laghouat", "الأغواط", None, SINCE_1984),
    row("04", "Oum El Bouaghi", "أم البواقي", None, SINCE_1984),
    row("05", "Batna", "باتنة", None, SINCE_1984),
    row("06", "Béjaïa", "بجاية", None, SINCE_1984),
    row("07", "Biskra", "بسكرة", None, SINCE_1984),
    row("08", "Béchar", "بشار", None, SINCE_1984),
    row("09", "Blida", "البليدة", None, SINCE_1984),
    row("10", "Bouira", "البويرة", None, SINCE_1984),
    row("11", "Tamanrasset", "تمنراست", None, SINCE_1984),
    row("12", "Tébessa", "تبسة", None, SINCE_1984),
    row("13", "Tlemcen", "تلمسان", None, SINCE_1984),
    row("14", "Tiaret", "تيارت", None, SINCE_1984),
    row("15", "Tizi Ouzou", "تيزي وزو", None, SINCE_1984),
    row("16", "Alger", "الجزائر", None, SINCE_1984),
    row("17", "Djelfa", "الجلفة", None, SINCE_1984),
    row("18", "Jijel", "جيجل", None, SINCE_1984),
    row("19", "Sétif", "سطيف", None, SINCE_1984),
    row("20", "Saïda", "سعيدة", None, SINCE_1984),
    row("21", "Skikda", "سكيكدة", None, SINCE_1984),
    row("22", "Sidi Bel Abbès", "سيدي بلعباس", None, SINCE_1984),
    row("23", "Annaba", "عنابة", None, SINCE_1984),
    row("24", "Guelma", "قالمة", None, SINCE_1984),
    row("25", "Constantine", "قسنطينة", None, SINCE_1984),
    row("26", "Médéa", "المدية", None, SINCE_1984),
    row("27", "Mostaganem", "مستغانم", None, SINCE_1984),
    row("28", "M'Sila", "المسيلة", None, SINCE_1984),
    row("29", "Mascara", "معسكر", None, SINCE_1984),
    row("30", "Ouargla", "ورقلة", None, SINCE_1984),
    row("31", "Oran", "وهران", None, SINCE_1984),
    row("32", "El Bayadh", "البيض", None, SINCE_1984),
    row("33", "Illizi", "إليزي", None, SINCE_1984),
    row("34", "Bordj Bou Arréridj", "برج بوعريريج", None, SINCE_1984),
    row("35", "Boumerdès", "بومرداس", None, SINCE_1984),
    row("36", "El Tarf", "الطارف", None, SINCE_1984),
    row("37", "Tindouf", "تندوف", None, SINCE_1984),
    row("38", "Tissemsilt", "تيسمسيلت", None, SINCE_1984),
    row("39", "El Oued", "الوادي", None, SINCE_1984),
    row("40", "Khenchela", "خنشلة", None, SINCE_1984),
    row("41", "Souk Ahras", "سوق أهراس", None, SINCE_1984),
    row("42", "Tipaza", "تيبازة", None, SINCE_1984),
    row("43", "Mila", "ميلة", None, SINCE_1984),
    row("44", "Aïn Defla", "عين الدفلى", None, SINCE_1984),
    row("45", "Naâma", "النعامة", None, SINCE_1984),
    row("46", "Aïn Témouchent", "عين تموشنت", None, SINCE_1984),
    row("47", "Ghardaïa", "غرداية", None, SINCE_1984),
    row("48", "Relizane", "غليزان", None, SINCE_1984),
    row("49", "Timimoun", "تيميمون", None, SINCE_2019),
    row("50", "Bordj Badji Mokhtar", "برج باجي مختار", None, SINCE_2019),
    row("51", "Ouled Djellal", "أولاد جلال", None, SINCE_2019),
    row("52", "Béni Abbès", "بني عباس", None, SINCE_2019),
    row("53", "In Salah", "عين صالح", None, SINCE_2019),
    row("54", "In Guezzam", "عين قزام", None, SINCE_2019),
    row("55", "Touggourt", "تقرت", None, SINCE_2019),
    row("56", "Djanet", "جانت", None, SINCE_2019),
    row("57", "El M'Ghair", "المغير", None, SINCE_2019),
    row("58", "El Meniaa", "المنيعة", None, SINCE_2019),
    row("59", "Aflou", "أفلو", Some("03"), SINCE_2027),
    row("60", "El Abiodh Sidi Cheikh", "الأبيض سيدي الشيخ", Some("32"), SINCE_2027),
    row("61", "El Aricha", "العريشة", Some("13"), SINCE_2027),
    row("62", "El Kantara", "القنطرة", Some("07"), SINCE_2027),
    row("63", "Barika", "بريكة", Some("05"), SINCE_2027),
    row("64", "Bou Saâda", "بوسعادة", Some("28"), SINCE_2027),
    row("65", "Bir El Ater", "بئر العاتر", Some("12"), SINCE_2027),
    row("66", "Ksar El Boukhari", "قصر البخاري", Some("26"), SINCE_2027),
    row("67", "Ksar Chellala", "قصر الشلالة", Some("14"), SINCE_2027),
    row("68", "Aïn Oussara", "عين وسارة", Some("17"), SINCE_2027),
    row("69", "Messaad", "مسعد", Some("17"), SINCE_2027),
];
