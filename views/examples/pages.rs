//! Writes the components page and each portal's frame, in each language, to a folder, to be looked at.
//!
//! `cargo run -p views --example pages -- /tmp/pages`, then serve that folder (`python3 -m http.server`).
use domain::{
    access::Access,
    country::Country,
    lang::Lang,
    modules::Module,
    money::{Currency, Money},
    portal::Portal,
    role::{Role, Scope},
};
use lang::{Locale, Tr, t};
use maud::{Markup, html};
use std::{env, error::Error, fs, path::Path};
use views::{
    assets, site,
    ui::{
        Brand, Density, Form, Icon, Look, Part, Person, Theme, Toast, Tone, accent, button, button::Kind, crumbs,
        empty, form, head, oops, stepper, tile, value,
    },
};

/// 2026-11-20 10:00 UTC.
const NOW: i64 = 1_795_168_800_000;

/// An organization's colour that cannot be read on paper as it is.
const YELLOW: &str = "#ffc400";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("name a folder")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for file in assets::FILES {
        fs::write(folder.join(file.path.trim_start_matches('/')), file.plain)?;
    }
    if let Some(accent) = accent::safe(YELLOW) {
        fs::write(folder.join("brand.css"), accent::stylesheet(&accent))?;
    }
    for lang in Lang::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            let write = |name: &str, page: Markup| {
                fs::write(folder.join(format!("{name}-{}-{}.html", lang.code(), theme.code())), page.into_string())
            };
            for portal in [Portal::Shop, Portal::Round, Portal::Desk, Portal::Operator] {
                let look = look(lang, theme, portal);
                write(portal.code(), home(&look))?;
            }
            let shop = look(lang, theme, Portal::Shop);
            let brand = shop.brand.clone().map(|brand| Brand { accent: Some(YELLOW.to_owned()), ..brand });
            write("branded", home(&Look { brand, ..shop }))?;
            write("form", edit(&look(lang, theme, Portal::Desk)))?;
            write("oops", oops::page(&look(lang, theme, Portal::Desk), 500, "01J9ZK3T"))?;
            let site = Look {
                person: None,
                brand: None,
                path: String::from("/components"),
                ..look(lang, theme, Portal::Site)
            };
            write("components", site::components::show(&site))?;
            write("sign-in", sign_in(&site))?;
        }
    }
    Ok(())
}

fn look(lang: Lang, theme: Theme, portal: Portal) -> Look {
    let country = match lang {
        Lang::Ar | Lang::Fr => Country::Dz,
        Lang::En | Lang::Hi => Country::In,
        Lang::Sr => Country::Rs,
    };
    let tr = Tr::new(Locale::new(lang, country));
    let access = Access {
        portal,
        role: Role::Owner,
        functions: Vec::new(),
        scope: Scope::All,
        modules: Module::ALL.to_vec(),
        features: Vec::new(),
        granted: Vec::new(),
        denied: Vec::new(),
    };
    Look {
        tr,
        part: Part::Whole,
        portal,
        base: String::new(),
        path: format!("/{}", portal.code()),
        csrf: String::new(),
        once: String::new(),
        now: NOW,
        zone: jiff::tz::TimeZone::UTC,
        currency: country.currency(),
        theme,
        density: Density::Comfortable,
        brand: Some(Brand { name: t!(tr, "components-shop"), accent: None, logo: None }),
        person: Some(Person { name: t!(tr, "components-person"), access, unread: 3, switches: true }),
        toasts: Vec::new(),
        saves: false,
    }
}

fn home(look: &Look) -> Markup {
    let tr = &look.tr;
    let item = |name: &'static str, key| {
        html! {
            li class="list-line" {
                span class="list-main" {
                    span class="list-title" { (tr.text(key)) }
                    span class="muted small" { (value::price(tr, Money::new(124_000, Currency::Dzd))) }
                }
                (stepper::show(look, name, "12", stepper::Range { min: 0, max: 240, step: 12 }, &tr.text(key)))
            }
        }
    };
    let body = html! {
        (head::page(&t!(tr, "ui-home"), html! {}, button::new("#", &t!(tr, "components-new"))))
        (tile::row(html! {
            (tile::show(&t!(tr, "components-orders"), value::num(tr, 1_248), &t!(tr, "components-overview"), Some("#")))
            (tile::show(&t!(tr, "components-due"), value::price(tr, Money::new(41_230_000, Currency::Dzd)), "", None))
        }))
        @if matches!(look.portal, Portal::Shop | Portal::Round) {
            ul class="list" { (item("a", "components-shop")) (item("b", "components-other")) (item("c", "components-third")) }
        } @else {
            (empty::nothing_yet(Icon::Users, &t!(tr, "components-none"), &t!(tr, "components-none-text"), html! {
                (button::link(Kind::Plain, "#", &t!(tr, "ui-import")))
            }))
        }
    };
    look.page(&t!(tr, "ui-home"), body)
}

fn edit(look: &Look) -> Markup {
    let tr = &look.tr;
    let mut problems = domain::problems::Problems::new();
    problems.add("name", "form-required");
    let form = Form::new(look, &problems);
    let body = html! {
        (head::page(&t!(tr, "components-new"), crumbs::show(look, &[("/desk", &t!(tr, "ui-home"))], &t!(tr, "components-new")), html! {}))
        (form.show("/desk", html! {
            (form.field("name", "ui-name", "").required().text())
            (form.field("phone", "ui-phone", "").hint("components-hint").phone())
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(tr, "ui-save"))) (button::link(Kind::Plain, "#", &t!(tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&t!(tr, "components-new"), body)
}

fn sign_in(look: &Look) -> Markup {
    let tr = &look.tr;
    let look = &Look {
        toasts: vec![Toast { tone: Tone::Good, text: t!(tr, "components-saved") }],
        saves: false,
        ..self::look(tr.locale().lang, look.theme, Portal::Site)
    };
    let problems = domain::problems::Problems::new();
    let form = Form::new(look, &problems);
    let body = html! {
        div class="door" {
            (head::title(&t!(tr, "ui-sign-in")))
            (form.show_at("/sign-in", html! {
                (form.field("name", "ui-email", "").autocomplete("username").email())
                (form.field("password", "components-password", "").autocomplete("current-password").password())
                (form::actions(button::submit(Kind::Primary, &t!(tr, "ui-sign-in"))))
            }))
        }
    };
    look.page(&t!(tr, "ui-sign-in"), body)
}
