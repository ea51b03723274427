//! A member's form: role, functions, how much they see, where they work.
use super::PATH;
use crate::{
    desk::settings::{
        clash::{self, Pick},
        function, role,
    },
    ui::{Form, Look, button, button::Kind, choices::Choice, crumbs, form, head},
};
use domain::{
    ids::Id,
    members::{Member, MemberForm, roles_to_give},
    modules,
    portal::Portal,
    problems::Problems,
    role::{Function, Role, Scope},
    sites::Site,
};
use lang::t;
use maud::{Markup, html};

/// What there is to choose from.
pub struct Choices<'a> {
    pub sites: &'a [Site],
    /// The reader's role: they give none above it.
    pub actor: Role,
}

/// The form of one member.
pub fn show(look: &Look, member: &Member, choices: &Choices, typed: &MemberForm, problems: &Problems) -> Markup {
    let path = format!("{PATH}/{}", member.id);
    let title = t!(look.tr, "members-edit", name = member.name.as_str());
    let form = Form::new(look, problems).version(member.version);
    let above = [(PATH, t!(look.tr, "members")), (path.as_str(), member.name.clone())];
    let above: Vec<(&str, &str)> = above.iter().map(|(path, word)| (*path, word.as_str())).collect();
    let body = html! {
        (head::page(&title, crumbs::show(look, &above, &t!(look.tr, "ui-edit")), html! {}))
        (form.show(&path, html! {
            (fields(look, &form, typed, (choices, member.portal())))
            (form::actions(html! {
                (button::submit(Kind::Primary, &t!(look.tr, "ui-save")))
                (button::link(Kind::Quiet, &look.to(&path), &t!(look.tr, "ui-cancel")))
            }))
        }))
    };
    look.page(&title, body)
}

/// The fields that say what a member may do; an invitation has the same.
pub fn fields(look: &Look, form: &Form, typed: &MemberForm, (choices, portal): (&Choices, Portal)) -> Markup {
    let tr = &look.tr;
    let say = |kind: &str, code: &'static str, word: String| Choice {
        value: code,
        word,
        note: tr.text(&format!("{kind}-{code}-note")),
    };
    let roles: Vec<Choice> =
        roles_to_give(choices.actor, portal).into_iter().map(|one| say("role", one.code(), role(look, one))).collect();
    let functions = Function::ALL.map(|one| say("function", one.code(), function(look, one)));
    let scopes = Scope::ALL.map(|one| say("scope", one.code(), tr.text(&format!("scope-{}", one.code()))));
    html! {
        (form.field("role", "members-role", &typed.role).required().cards(&roles))
        @if portal == Portal::Desk {
            (form.field("functions", "members-functions", &typed.functions.join(" ")).hint("members-functions-hint").checks(&functions))
        }
        (form.field("scope", "members-scope", &typed.scope).required().cards(&scopes))
        (sites(form, choices.sites, typed))
    }
}

/// Where they work: the sites in use, and those they already have.
fn sites(form: &Form, sites: &[Site], typed: &MemberForm) -> Markup {
    let own = |site: &Site| typed.sites.contains(&site.id.to_string());
    let open: Vec<(String, &Site)> = sites
        .iter()
        .filter(|site| site.archived_at.is_none() || own(site))
        .map(|site| (site.id.to_string(), site))
        .collect();
    let choices: Vec<Choice> = open
        .iter()
        .map(|(id, site)| Choice { value: id, word: site.name.clone(), note: site.address.clone() })
        .collect();
    let field = form.field("sites", "members-sites", &typed.sites.join(" ")).hint("members-sites-hint");
    html! { @if !choices.is_empty() || !typed.sites.is_empty() { (field.checks(&choices)) } }
}

/// Somebody saved since this edit began: what each of the two chose.
pub fn conflict(look: &Look, member: &Member, sites: &[Site], (mine, theirs): (&MemberForm, &MemberForm)) -> Markup {
    let pick = |name, key: &str, say: &dyn Fn(&MemberForm) -> (String, String)| Pick {
        name,
        label: look.tr.text(key),
        mine: say(mine),
        theirs: say(theirs),
    };
    let picks = [
        pick("role", "members-role", &|form| (form.role.clone(), role(look, form.role()))),
        pick("functions", "members-functions", &|form| functions_said(look, form)),
        pick("scope", "members-scope", &|form| {
            (form.scope.clone(), look.tr.text(&format!("scope-{}", form.scope().code())))
        }),
        pick("sites", "members-sites", &|form| sites_said(look, form, sites)),
    ];
    let title = t!(look.tr, "members-edit", name = member.name.as_str());
    let path = format!("{PATH}/{}", member.id);
    let body = html! { (head::title(&title)) (clash::show(look, (&path, &path), member.version, &picks)) };
    look.page(&title, body)
}

/// Several answers travel as one value, with blanks between them.
fn functions_said(look: &Look, form: &MemberForm) -> (String, String) {
    let words: Vec<String> = form.functions().into_iter().map(|one| function(look, one)).collect();
    (
        modules::stored(&form.functions(), Function::code),
        list(look, &words.iter().map(String::as_str).collect::<Vec<_>>()),
    )
}

fn sites_said(look: &Look, form: &MemberForm, sites: &[Site]) -> (String, String) {
    let ids = form.sites();
    let names: Vec<&str> = sites.iter().filter(|site| ids.contains(&site.id)).map(|site| site.name.as_str()).collect();
    let values: Vec<String> = ids.iter().map(Id::to_string).collect();
    (values.join(" "), list(look, &names))
}

/// Words in a row, as the reader's language lists them.
pub fn list(look: &Look, words: &[&str]) -> String {
    lang::list::join(look.tr.locale(), lang::list::Kind::And, words)
}
