//! A table of rows: `(Table::new(&caption, &[Column::text(&name), Column::end(&balance)]).show(look, rows))`.
use super::{Icon, Look, icon};
use lang::t;
use maud::{Markup, html};

/// A column's head.
#[derive(Default)]
pub struct Column<'a> {
    word: &'a str,
    end: bool,
    tight: bool,
    unseen: bool,
    sort: Option<(String, Sort)>,
}

/// How a column is sorted now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Not,
    Up,
    Down,
}

impl<'a> Column<'a> {
    /// Words, read from the start.
    pub fn text(word: &'a str) -> Column<'a> {
        Column { word, ..Column::default() }
    }

    /// Figures, aligned at the end; the cells carry class `end` too.
    pub fn end(word: &'a str) -> Column<'a> {
        Column { word, end: true, ..Column::default() }
    }

    /// As narrow as its content: dates, states.
    pub fn tight(word: &'a str) -> Column<'a> {
        Column { word, tight: true, ..Column::default() }
    }

    /// A column of buttons, whose head only a screen reader says.
    pub fn acts(word: &'a str) -> Column<'a> {
        Column { word, tight: true, unseen: true, ..Column::default() }
    }

    /// Makes the head a link that sorts; `href` asks for the other order.
    pub fn sort(self, href: String, now: Sort) -> Column<'a> {
        Column { sort: Some((href, now)), ..self }
    }
}

/// A table being drawn.
pub struct Table<'a> {
    caption: &'a str,
    columns: &'a [Column<'a>],
    pick: bool,
    cards: bool,
    id: Option<&'a str>,
    foot: Option<Markup>,
}

impl<'a> Table<'a> {
    /// The caption names the table for those who do not see the page around it.
    pub fn new(caption: &'a str, columns: &'a [Column<'a>]) -> Table<'a> {
        Table { caption, columns, pick: false, cards: false, id: None, foot: None }
    }

    /// Rows begin with [`pick`], and a head that picks all.
    pub fn picks(self) -> Table<'a> {
        Table { pick: true, ..self }
    }

    /// On a phone each row becomes a small card instead of scrolling sideways.
    pub fn cards(self) -> Table<'a> {
        Table { cards: true, ..self }
    }

    /// The id of the body, for rows that are added or swapped.
    pub fn id(self, id: &'a str) -> Table<'a> {
        Table { id: Some(id), ..self }
    }

    /// Totals: one or more `tr`.
    pub fn foot(self, foot: Markup) -> Table<'a> {
        Table { foot: Some(foot), ..self }
    }

    /// The table around its rows.
    pub fn show(&self, look: &Look, rows: Markup) -> Markup {
        let class = if self.cards { "table table-cards" } else { "table" };
        html! {
            div class="table-wrap table-wrap-tall" role="region" aria-label=(self.caption) tabindex="0" {
                table class=(class) data-rows {
                    caption class="unseen" { (self.caption) }
                    thead {
                        tr {
                            @if self.pick { th class="cell-pick tight" scope="col" {
                                input type="checkbox" data-pick-all aria-label=(t!(look.tr, "table-pick-all"));
                            } }
                            @for column in self.columns { (head(look, column)) }
                        }
                    }
                    tbody id=[self.id] { (rows) }
                    @if let Some(foot) = &self.foot { tfoot { (foot) } }
                }
            }
        }
    }
}

/// The cell that picks a row for an act on several: `name` is what the form sends.
pub fn pick(look: &Look, name: &str, value: &str, row: &str) -> Markup {
    html! {
        td class="cell-pick tight" {
            input type="checkbox" name=(name) value=(value) data-pick aria-label=(t!(look.tr, "table-pick", row = row));
        }
    }
}

fn head(look: &Look, column: &Column) -> Markup {
    let class = match (column.end, column.tight) {
        (true, _) => Some("end"),
        (_, true) => Some("tight"),
        _ => None,
    };
    let sorted = column.sort.as_ref().and_then(|(_, now)| match now {
        Sort::Not => None,
        Sort::Up => Some("ascending"),
        Sort::Down => Some("descending"),
    });
    html! {
        th scope="col" class=[class] aria-sort=[sorted] {
            @match &column.sort {
                Some((href, now)) => a class="sort" href=(href) title=(t!(look.tr, "table-sort")) {
                    (column.word) (icon(arrow(*now)))
                },
                None if column.unseen => span class="unseen" { (column.word) },
                None => (column.word),
            }
        }
    }
}

const fn arrow(sort: Sort) -> Icon {
    match sort {
        Sort::Not => Icon::ChevronsUpDown,
        Sort::Up => Icon::ArrowUp,
        Sort::Down => Icon::ArrowDown,
    }
}
