//! What each text is, for those who do not see the page: a heading, a paragraph, a cell of a table.
use krilla::tagging::{Identifier, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use std::num::NonZeroU16;

/// What a group of texts is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Heading,
    Paragraph,
    Table,
    Row,
    HeadCell,
    Cell,
    /// A picture, with what is said in its place.
    Figure(String),
}

/// A place in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node(usize);

#[derive(Clone)]
struct Entry {
    kind: Kind,
    parent: Option<usize>,
    texts: Vec<Identifier>,
}

/// The tree, in the order it is read.
#[derive(Default, Clone)]
pub struct Tree {
    entries: Vec<Entry>,
}

impl Tree {
    pub fn add(&mut self, kind: Kind, parent: Option<Node>) -> Node {
        self.entries.push(Entry { kind, parent: parent.map(|node| node.0), texts: Vec::new() });
        Node(self.entries.len() - 1)
    }

    /// Notes that what was drawn under this mark belongs to a place.
    pub fn mark(&mut self, node: Node, text: Identifier) {
        if let Some(entry) = self.entries.get_mut(node.0) {
            entry.texts.push(text);
        }
    }

    /// The tree as the PDF wants it. Children come after their parents, so the last are hung up first.
    pub fn finish(self, lang: &str) -> TagTree {
        let mut groups: Vec<(Option<usize>, TagGroup)> =
            self.entries.into_iter().map(|entry| (entry.parent, group(entry.kind, entry.texts))).collect();
        let mut hung: Vec<Vec<TagGroup>> = groups.iter().map(|_| Vec::new()).collect();
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        let mut tops = Vec::new();
        while let Some((parent, mut group)) = groups.pop() {
            for child in hung.pop().unwrap_or_default().into_iter().rev() {
                group.push(child);
            }
            match parent.and_then(|parent| hung.get_mut(parent)) {
                Some(place) => place.push(group),
                None => tops.push(group),
            }
        }
        for group in tops.into_iter().rev() {
            tree.push(group);
        }
        tree
    }
}

fn group(kind: Kind, texts: Vec<Identifier>) -> TagGroup {
    let tag: TagKind = match kind {
        Kind::Heading => Tag::Hn(NonZeroU16::MIN, None).into(),
        Kind::Paragraph => Tag::P.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Row => Tag::TR.into(),
        Kind::HeadCell => Tag::TH(TableHeaderScope::Column).into(),
        Kind::Cell => Tag::TD.into(),
        Kind::Figure(said) => Tag::Figure(Some(said)).into(),
    };
    let mut group = TagGroup::new(tag);
    for text in texts {
        group.push(text);
    }
    group
}
