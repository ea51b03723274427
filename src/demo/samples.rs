//! The sample organizations, as data.
use domain::{
    accounts::{Kind, Status},
    lang::Lang,
    modules::{Feature, Module},
    portal::Portal,
    role::{Function, Role},
};

/// The one password of every sample person. It works on sample data only.
pub const PASSWORD: &str = "sanduk-demo";

pub struct Sample {
    pub slug: &'static str,
    pub name: &'static str,
    pub country: &'static str,
    pub language: Lang,
    pub industry: &'static str,
    pub modules: &'static [Module],
    pub features: &'static [Feature],
    pub people: &'static [SamplePerson],
    /// How buyers reach it: e-mail, phone, address.
    pub reach: (&'static str, &'static str, &'static str),
    pub accent: Option<&'static str>,
    /// Name and address.
    pub sites: &'static [(&'static str, &'static str)],
    /// Name and phone.
    pub contacts: &'static [(&'static str, &'static str)],
    pub accounts: &'static [SampleAccount],
    /// Why its accounts have their limits, and why one of them is suspended.
    pub reasons: (&'static str, &'static str),
}

pub struct SampleAccount {
    pub name: &'static str,
    pub kind: Kind,
    pub phone: &'static str,
    pub address: &'static str,
    pub status: Status,
    /// In minor units.
    pub limit: i64,
    /// The e-mail addresses of its people.
    pub people: &'static [&'static str],
}

pub struct SamplePerson {
    pub name: &'static str,
    pub email: &'static str,
    pub phone: &'static str,
    /// Signs in with this inside the organization, besides e-mail and phone.
    pub username: &'static str,
    pub portal: Portal,
    pub role: Role,
    pub functions: &'static [Function],
}

const fn person(name: &'static str, email: &'static str, portal: Portal, role: Role) -> SamplePerson {
    SamplePerson { name, email, phone: "", username: "", portal, role, functions: &[] }
}

const fn works(person: SamplePerson, functions: &'static [Function]) -> SamplePerson {
    SamplePerson { functions, ..person }
}

const fn reached(person: SamplePerson, username: &'static str, phone: &'static str) -> SamplePerson {
    SamplePerson { username, phone, ..person }
}

const fn account(
    name: &'static str,
    kind: Kind,
    (phone, address): (&'static str, &'static str),
    limit: i64,
) -> SampleAccount {
    SampleAccount { name, kind, phone, address, status: Status::Active, limit, people: &[] }
}

const fn peopled(account: SampleAccount, people: &'static [&'static str]) -> SampleAccount {
    SampleAccount { people, ..account }
}

const fn standing(account: SampleAccount, status: Status) -> SampleAccount {
    SampleAccount { status, ..account }
}

use Portal::{Desk, Operator, Round, Shop};
use Role::{Admin, Member, Owner, Viewer};

pub const SAMPLES: &[Sample] = &[
    Sample {
        slug: "sanduk",
        name: "Sanduk",
        country: "DZ",
        language: Lang::En,
        industry: "platform",
        modules: &[Module::Contacts, Module::Messages],
        features: &[],
        people: &[
            person("Nadia Operator", "nadia@sanduk.example", Operator, Owner),
            person("Omar Support", "omar@sanduk.example", Operator, Admin),
            person("Petra Care", "petra@sanduk.example", Operator, Member),
            person("Quentin Audit", "quentin@sanduk.example", Operator, Viewer),
            person("Nadia Operator", "nadia@sanduk.example", Desk, Owner),
        ],
        reach: ("hello@sanduk.example", "021 00 10 20", "12 rue Didouche Mourad, Alger"),
        accent: None,
        sites: &[("Alger", "12 rue Didouche Mourad, Alger")],
        contacts: &[
            ("Dépôt El Bahdja", "+213550100200"),
            ("Vidya Study Spaces", "+919876543210"),
            ("Sava Servis", "+381641234567"),
        ],
        accounts: &[],
        reasons: ("", ""),
    },
    Sample {
        slug: "bahdja",
        name: "Dépôt El Bahdja",
        country: "DZ",
        language: Lang::Fr,
        industry: "distribution",
        modules: &Module::ALL,
        features: &[Feature::ShopRegistration, Feature::Sms, Feature::Whatsapp],
        people: &[
            person("Karim Haddad", "karim@bahdja.example", Desk, Owner),
            person("Samia Belkacem", "samia@bahdja.example", Desk, Admin),
            works(
                person("Yacine Mansouri", "yacine@bahdja.example", Desk, Member),
                &[Function::Sales, Function::Stock],
            ),
            works(person("Lynda Ait Ahmed", "lynda@bahdja.example", Desk, Member), &[Function::Accounts]),
            person("Rachid Ziani", "rachid@bahdja.example", Desk, Viewer),
            reached(person("حمزة بوعلام", "hamza@bahdja.example", Shop, Owner), "hamza", "+213661234567"),
            reached(person("فاطمة الزهراء", "fatima@bahdja.example", Shop, Member), "fatima", "+213770123456"),
            reached(person("Mourad Cherif", "mourad@bahdja.example", Round, Member), "mourad", "+213550123456"),
        ],
        reach: ("contact@bahdja.example", "023 45 67 89", "Zone d'activités, lot 14, Oued Smar, Alger"),
        accent: Some("#8a3b12"),
        sites: &[
            ("Dépôt Oued Smar", "Zone d'activités, lot 14, Oued Smar, Alger"),
            ("مستودع البليدة", "حي المنطقة الصناعية، البليدة"),
        ],
        contacts: &[
            ("Superette Amine", "0550 12 34 57"),
            ("Épicerie du Marché", "0661 22 33 44"),
            ("بقالة النور", "0770 11 22 33"),
            ("Café de la Gare", "021 65 43 21"),
            ("محل الحاج أحمد", "0555 98 76 54"),
            ("Restaurant El Djenina", "0560 10 20 30"),
            ("Boulangerie Sidi Yahia", "0657 44 55 66"),
            ("مخبزة الوردة", "0791 33 44 55"),
            ("Kiosque Didouche", "0540 77 88 99"),
            ("Cash & Carry Rouiba", "0770 55 66 77"),
            ("تعاونية السلام", "0699 12 13 14"),
            ("Alimentation Générale Kouba", "0552 45 46 47"),
        ],
        accounts: &[
            peopled(
                account("Superette Amine", Kind::Retailer, ("0550 12 34 57", "14 rue Bab El Oued, Alger"), 8_000_000),
                &["hamza@bahdja.example", "fatima@bahdja.example"],
            ),
            account("بقالة النور", Kind::Retailer, ("0770 11 22 33", "حي 5 جويلية، باب الزوار"), 5_000_000),
            account("Café de la Gare", Kind::Cafe, ("021 65 43 21", "Place de la Gare, Alger"), 3_000_000),
            account(
                "Cash & Carry Rouiba",
                Kind::Wholesaler,
                ("0770 55 66 77", "Zone industrielle, Rouiba"),
                45_000_000,
            ),
            standing(
                account("محل الحاج أحمد", Kind::Retailer, ("0555 98 76 54", "حي الكاليتوس، الجزائر"), 0),
                Status::Pending,
            ),
            standing(
                account("Kiosque Didouche", Kind::Retailer, ("0540 77 88 99", "Rue Didouche Mourad, Alger"), 2_000_000),
                Status::Suspended,
            ),
        ],
        reasons: ("Plafond d’ouverture", "Impayé depuis plus de 60 jours"),
    },
    Sample {
        slug: "vidya",
        name: "Vidya Study Spaces",
        country: "IN",
        language: Lang::En,
        industry: "study-space",
        modules: &Module::ALL,
        features: &[Feature::ShopRegistration, Feature::Whatsapp],
        people: &[
            person("Asha Kulkarni", "asha@vidya.example", Desk, Owner),
            person("Rohan Deshpande", "rohan@vidya.example", Desk, Admin),
            works(person("Meera Joshi", "meera@vidya.example", Desk, Member), &[Function::Sales, Function::Marketing]),
            person("Imran Shaikh", "imran@vidya.example", Desk, Viewer),
            reached(person("प्रिया शर्मा", "priya@vidya.example", Shop, Owner), "priya", "+919876543210"),
            reached(person("अर्जुन पाटील", "arjun@vidya.example", Shop, Viewer), "arjun", "+919822012345"),
            reached(person("Sunil Pawar", "sunil@vidya.example", Round, Member), "sunil", "+919890098900"),
        ],
        reach: ("desk@vidya.example", "020 2565 7788", "2nd floor, Fergusson College Road, Pune 411004"),
        accent: Some("#1f4e8c"),
        sites: &[
            ("FC Road library", "2nd floor, Fergusson College Road, Pune 411004"),
            ("Kothrud library", "Karve Road, Kothrud, Pune 411038"),
        ],
        contacts: &[
            ("Aarav Mehta", "98200 11223"),
            ("सीता देवी", "98900 44556"),
            ("Fergusson Tutorials", "020 2565 1234"),
            ("Neha Iyer", "99300 22334"),
            ("राहुल वर्मा", "97640 55667"),
            ("Deccan Book House", "020 2553 9876"),
        ],
        accounts: &[
            peopled(
                account("प्रिया शर्मा", Kind::Student, ("98765 43210", "कोथरूड, पुणे"), 300_000),
                &["priya@vidya.example", "arjun@vidya.example"],
            ),
            account("Fergusson Tutorials", Kind::Firm, ("020 2565 1234", "FC Road, Pune"), 5_000_000),
            account("Aarav Mehta", Kind::Student, ("98200 11223", "Deccan, Pune"), 300_000),
            account("Deccan Book House", Kind::Retailer, ("020 2553 9876", "Deccan Gymkhana, Pune"), 2_500_000),
            standing(account("राहुल वर्मा", Kind::Student, ("97640 55667", "शिवाजीनगर, पुणे"), 0), Status::Pending),
            standing(account("Neha Iyer", Kind::Person, ("99300 22334", "Aundh, Pune"), 150_000), Status::Suspended),
        ],
        reasons: ("Opening limit", "Unpaid for more than 60 days"),
    },
    Sample {
        slug: "sava",
        name: "Sava Servis",
        country: "RS",
        language: Lang::Sr,
        industry: "services",
        modules: &Module::ALL,
        features: &[],
        people: &[
            person("Jelena Petrović", "jelena@sava.example", Desk, Owner),
            person("Miloš Đorđević", "milos@sava.example", Desk, Admin),
            works(person("Ana Nikolić", "ana@sava.example", Desk, Member), &[Function::Sales, Function::Accounts]),
            person("Vuk Stojanović", "vuk@sava.example", Desk, Viewer),
            reached(person("Dragan Ilić", "dragan@sava.example", Shop, Owner), "dragan", "+381641234567"),
            reached(person("Ljiljana Čolić", "ljiljana@sava.example", Round, Member), "ljiljana", "+381651112223"),
        ],
        reach: ("kancelarija@sava.example", "011 222 3344", "Bulevar kralja Aleksandra 84, 11000 Beograd"),
        accent: Some("#5b2a86"),
        sites: &[("Beograd", "Bulevar kralja Aleksandra 84"), ("Novi Sad", "Bulevar oslobođenja 12")],
        contacts: &[
            ("Pekara Žito", "064 111 2233"),
            ("Đura i sinovi", "065 222 3344"),
            ("Kafana Čarda", "021 456 789"),
            ("Apoteka Zdravlje", "011 334 4556"),
            ("Nikola Jovanović", "063 777 8899"),
        ],
        accounts: &[
            peopled(
                account("Pekara Žito", Kind::Firm, ("064 111 2233", "Cara Dušana 12, Beograd"), 12_000_000),
                &["dragan@sava.example"],
            ),
            account("Đura i sinovi", Kind::Firm, ("065 222 3344", "Futoška 30, Novi Sad"), 20_000_000),
            account("Kafana Čarda", Kind::Cafe, ("021 456 789", "Dunavska 5, Novi Sad"), 6_000_000),
            account("Apoteka Zdravlje", Kind::Retailer, ("011 334 4556", "Njegoševa 44, Beograd"), 9_000_000),
            standing(
                account("Nikola Jovanović", Kind::Person, ("063 777 8899", "Zmaj Jovina 3, Novi Sad"), 0),
                Status::Pending,
            ),
            standing(
                account("Mlin Banat", Kind::Wholesaler, ("023 512 300", "Kralja Petra I 8, Zrenjanin"), 15_000_000),
                Status::Suspended,
            ),
        ],
        reasons: ("Početni limit", "Neplaćeno duže od 60 dana"),
    },
];
