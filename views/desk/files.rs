//! `/desk/files`: what the organization keeps, and sending more.
use crate::ui::{
    Form, Icon, Look, Tone, banner, button,
    button::Kind,
    empty, form, head, icon, pager,
    table::{Column, Table},
    value,
};
use domain::{
    access::Permission,
    files::{File, FileKind},
    ids::Id,
    problems::Problems,
};
use lang::t;
use maud::{Markup, html};

const PATH: &str = "/desk/files";

/// What a page of files shows.
pub struct Shelf<'a> {
    /// The last one only says that more follow.
    pub files: &'a [File],
    pub size: usize,
    /// Not the first page.
    pub later: bool,
    /// Just put away: it can still be brought back.
    pub removed: Option<Id>,
    /// Bytes kept, and the most that may be.
    pub used: i64,
}

/// One page of files.
pub fn list(look: &Look, shelf: &Shelf, problems: &Problems) -> Markup {
    let (tr, title) = (&look.tr, t!(look.tr, "files"));
    let (shown, more) = (shelf.files.get(..shelf.size).unwrap_or(shelf.files), shelf.files.len() > shelf.size);
    let before = shelf.later.then(|| look.to(PATH));
    let after = shown.last().filter(|_| more).map(|last| look.to(&format!("{PATH}?before={}", last.id)));
    let body = html! {
        (head::title(&title))
        @if let Some(id) = shelf.removed { (undo(look, id)) }
        @if look.can(Permission::FilesWrite) { (upload(look, problems)) }
        @if shown.is_empty() {
            (empty::nothing_yet(Icon::Folder, &t!(tr, "files-none"), &t!(tr, "files-none-text"), html! {}))
        } @else {
            (table(look, &title, shown))
            p class="muted small" { (t!(tr, "files-used", size = megabytes(shelf.used))) }
            (pager::show(look, shown.len(), before.as_deref(), after.as_deref()))
        }
    };
    look.page(&title, body)
}

fn undo(look: &Look, id: Id) -> Markup {
    let tr = &look.tr;
    let act = button::act(look, &format!("{PATH}/{id}/removal/delete"), Kind::Plain, &t!(tr, "ui-undo"));
    banner::show(Tone::Info, html! { (t!(tr, "files-removed")) }, act)
}

fn upload(look: &Look, problems: &Problems) -> Markup {
    let sending = Form::new(look, problems).files();
    let accept: Vec<String> =
        FileKind::ALL.iter().flat_map(|kind| kind.endings()).map(|ending| format!(".{ending}")).collect();
    sending.show(PATH, html! {
        (sending.field("file", "files-choose", "").hint("files-choose-hint").required().file(&accept.join(","), false))
        (form::actions(button::submit(Kind::Primary, &t!(look.tr, "files-send"))))
    })
}

fn table(look: &Look, title: &str, files: &[File]) -> Markup {
    let words = ["ui-name", "files-size", "files-sent", "ui-actions"].map(|key| look.tr.text(key));
    let columns = [Column::text(&words[0]), Column::end(&words[1]), Column::tight(&words[2]), Column::acts(&words[3])];
    let rows = html! { @for file in files { (row(look, file, &words)) } };
    Table::new(title, &columns).cards().show(look, rows)
}

fn row(look: &Look, file: &File, words: &[String; 4]) -> Markup {
    let content = look.to(&format!("{PATH}/{}/content", file.id));
    html! {
        tr {
            td { a class="strong" href=(content) download[!file.is_image()] { (icon(Icon::File)) " " (value::name(&file.name)) } }
            td class="end" data-label=(words[1]) { (t!(look.tr, "files-kilobytes", size = (file.size + 1023) / 1024)) }
            td class="muted" data-label=(words[2]) { (value::ago(look, file.created_at)) }
            td class="tight" {
                @if look.can(Permission::FilesWrite) {
                    (button::act(look, &format!("{PATH}/{}/removal", file.id), Kind::Quiet, &t!(look.tr, "ui-delete")))
                }
            }
        }
    }
}

fn megabytes(bytes: i64) -> i64 {
    (bytes + 1_048_575) / 1_048_576
}
