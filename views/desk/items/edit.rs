//! The form of an item, and two people's edits of one side by side.
use super::{PATH, indent, own_name};
use crate::{
    desk::settings::clash::{self, Pick},
    ui::{Form, Look, button, button::Kind, crumbs, field::Field, form, head},
};
use domain::{
    categories::{Category, tree},
    country::Country,
    items::{Item, ItemForm, TAX_CLASSES},
    problems::Problems,
    units::Unit,
};
use lang::t;
use maud::{Markup, html};

/// The form of a new item.
pub fn new(look: &Look, categories: &[Category], typed: &ItemForm, problems: &Problems) -> Markup {
    let title = t!(look.tr, "items-new");
    let form = Form::new(look, problems).draft("item");
    let body = html! {
        (head::page(&title, crumbs::show(look, &[(PATH, &t!(look.tr, "items"))], &title), html! {}))
        (form.show(PATH, fields(look, &form, categories, typed, PATH)))
    };
    look.page(&title, body)
}

/// The form of an item that exists.
pub fn edit(look: &Look, item: &Item, categories: &[Category], typed: &ItemForm, problems: &Problems) -> Markup {
    let path = format!("{PATH}/{}", item.id);
    let title = t!(look.tr, "items-edit", name = item.name.as_str());
    let form = Form::new(look, problems).version(item.version);
    let items = t!(look.tr, "items");
    let above = [(PATH, items.as_str()), (path.as_str(), item.name.as_str())];
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &t!(look.tr, "ui-edit")), html! {}))
        (form.show(&path, fields(look, &form, categories, typed, &path)))
    };
    look.page(&title, body)
}

fn fields(look: &Look, form: &Form, categories: &[Category], typed: &ItemForm, back: &str) -> Markup {
    html! {
        (form.field("name", "ui-name", &typed.name).required().max(160).text())
        (form::pair(html! {
            (form.field("price", "items-price", &typed.price).hint("items-price-hint").required().amount(look.currency.code()))
            (coded(look, form.field("unit", "items-unit", &typed.unit), "unit-", &Unit::ALL.map(Unit::code)))
        }))
        (form::pair(html! {
            (form.field("cost", "items-cost", &typed.cost).optional().amount(look.currency.code()))
            (coded(look, form.field("tax_class", "items-tax", &typed.tax_class), "tax-class-", &TAX_CLASSES))
        }))
        (tax_code(look, form, typed))
        (category(look, form, categories, typed))
        (form::pair(html! {
            (form.field("sku", "items-sku", &typed.sku).hint("items-sku-hint").optional().max(40).code())
            (form.field("barcode", "items-barcode", &typed.barcode).optional().max(40).code())
        }))
        (form.field("pack", "items-pack", &typed.pack).hint("items-pack-hint").number())
        (form::pair(html! {
            (form.field("minimum", "items-minimum", &typed.minimum).number())
            (form.field("multiple", "items-multiple", &typed.multiple).hint("items-multiple-hint").number())
        }))
        (form.field("tracked", "items-tracked", &typed.tracked).hint("items-tracked-hint").switch())
        (form.field("description", "items-description", &typed.description).optional().max(2_000).area(3))
        details class="more" open[typed.names().iter().chain(&typed.descriptions()).any(|(_, text)| !text.is_empty())] {
            summary { (t!(look.tr, "items-names")) }
            div class="stack" {
                @for ((field, name), (told, text)) in typed.names().into_iter().zip(typed.descriptions()) {
                    (named(form, field, name))
                    (described(look, form, told, text))
                }
            }
        }
        (form::actions(html! {
            (button::submit(Kind::Primary, &t!(look.tr, "ui-save")))
            (button::link(Kind::Quiet, &look.to(back), &t!(look.tr, "ui-cancel")))
        }))
    }
}

/// What the tax office calls it, where it calls it anything.
fn tax_code(look: &Look, form: &Form, typed: &ItemForm) -> Markup {
    let (word, hint) = match look.tr.locale().country {
        Country::Dz => return html! {},
        Country::In => ("items-tax-code-in", "items-tax-code-in-hint"),
        Country::Rs | Country::Fr => ("items-tax-code-exemption", "items-tax-code-exemption-hint"),
    };
    form.field("tax_code", word, &typed.tax_code).hint(hint).optional().max(30).code()
}

fn named(form: &Form, field: &'static str, name: &str) -> Markup {
    form.field_named(field, own_name(field.trim_start_matches("name_")), name).optional().max(160).text()
}

fn described(look: &Look, form: &Form, field: &'static str, text: &str) -> Markup {
    form.field_named(field, &told(look, field), text).optional().max(2_000).area(2)
}

/// "Description · Français": which language a description is in.
fn told(look: &Look, field: &str) -> String {
    format!("{} · {}", t!(look.tr, "items-description"), own_name(field.trim_start_matches("description_")))
}

/// The choices of a coded value, each in the reader's words: `unit-piece`.
fn coded(look: &Look, field: Field, family: &str, codes: &[&str]) -> Markup {
    let options: Vec<(&str, String)> =
        codes.iter().map(|code| (*code, look.tr.text(&format!("{family}{code}")))).collect();
    let options: Vec<(&str, &str)> = options.iter().map(|(code, word)| (*code, word.as_str())).collect();
    field.select(&options)
}

fn category(look: &Look, form: &Form, categories: &[Category], typed: &ItemForm) -> Markup {
    let none = t!(look.tr, "items-no-category");
    let tree: Vec<(String, String)> = tree(categories)
        .into_iter()
        .map(|(depth, one)| (one.id.to_string(), format!("{}{}", indent(depth), one.name)))
        .collect();
    let mut options = vec![("", none.as_str())];
    options.extend(tree.iter().map(|(id, name)| (id.as_str(), name.as_str())));
    form.field("category", "items-category", &typed.category).optional().select(&options)
}

/// Somebody saved since this edit began: what each of the two wrote.
pub fn conflict(look: &Look, now: &Item, mine: &ItemForm, theirs: &ItemForm) -> Markup {
    let pick = |name, key: &str, mine: &str, theirs: &str| Pick::text(look, name, key, mine, theirs);
    let mut picks = vec![
        pick("name", "ui-name", &mine.name, &theirs.name),
        pick("price", "items-price", &mine.price, &theirs.price),
        pick("unit", "items-unit", &mine.unit, &theirs.unit),
        pick("cost", "items-cost", &mine.cost, &theirs.cost),
        pick("tax_class", "items-tax", &mine.tax_class, &theirs.tax_class),
        pick("tax_code", "items-tax-code", &mine.tax_code, &theirs.tax_code),
        pick("category", "items-category", &mine.category, &theirs.category),
        pick("sku", "items-sku", &mine.sku, &theirs.sku),
        pick("barcode", "items-barcode", &mine.barcode, &theirs.barcode),
        pick("pack", "items-pack", &mine.pack, &theirs.pack),
        pick("minimum", "items-minimum", &mine.minimum, &theirs.minimum),
        pick("multiple", "items-multiple", &mine.multiple, &theirs.multiple),
        pick("tracked", "items-tracked", &mine.tracked, &theirs.tracked),
        pick("description", "items-description", &mine.description, &theirs.description),
    ];
    picks.extend(mine.names().iter().zip(theirs.names()).map(|((field, mine), (_, theirs))| Pick {
        label: own_name(field.trim_start_matches("name_")).to_owned(),
        ..Pick::text(look, field, "ui-name", mine, theirs)
    }));
    picks.extend(mine.descriptions().iter().zip(theirs.descriptions()).map(|((field, mine), (_, theirs))| Pick {
        label: told(look, field),
        ..Pick::text(look, field, "items-description", mine, theirs)
    }));
    let path = format!("{PATH}/{}", now.id);
    let title = t!(look.tr, "items-edit", name = now.name.as_str());
    look.page(&title, html! { (head::title(&title)) (clash::show(look, (&path, &path), now.version, &picks)) })
}
