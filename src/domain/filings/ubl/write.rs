//! XML as UBL wants it: namespaces on the root, an empty value left out, amounts with their currency.
use crate::{filings::exact, money::Currency};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

const CAC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
const CBC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

/// A document being written. Writing goes to memory and does not fail; what would is remembered.
pub(super) struct Out {
    writer: Writer<Vec<u8>>,
    root: &'static str,
    currency: Currency,
    broken: bool,
}

impl Out {
    pub(super) fn new(currency: Currency) -> Out {
        let mut out = Out { writer: Writer::new_with_indent(Vec::new(), b' ', 1), root: "", currency, broken: false };
        out.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        out
    }

    pub(super) fn root(&mut self, name: &'static str) {
        self.root = name;
        let own = format!("urn:oasis:names:specification:ubl:schema:xsd:{name}-2");
        let start =
            BytesStart::new(name).with_attributes([("xmlns", own.as_str()), ("xmlns:cac", CAC), ("xmlns:cbc", CBC)]);
        self.event(Event::Start(start));
    }

    /// An element that holds others.
    pub(super) fn inside(&mut self, name: &'static str, write: impl FnOnce(&mut Out)) {
        self.event(Event::Start(BytesStart::new(name)));
        write(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with a text; none when there is nothing to say.
    pub(super) fn text(&mut self, name: &'static str, text: &str) {
        self.with(name, &[], text);
    }

    /// The same with attributes.
    pub(super) fn with(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        if text.trim().is_empty() {
            return;
        }
        // Control characters have no place in XML, however they are written.
        let plain: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        self.event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())));
        self.event(Event::Text(BytesText::new(&plain)));
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An amount of the document's currency.
    pub(super) fn amount(&mut self, name: &'static str, minor: i64) {
        let (currency, amount) = (self.currency, exact(minor, self.currency).to_string());
        self.with(name, &[("currencyID", currency.code())], &amount);
    }

    pub(super) fn finish(mut self) -> Option<String> {
        self.event(Event::End(BytesEnd::new(self.root)));
        if self.broken { None } else { String::from_utf8(self.writer.into_inner()).ok() }
    }

    fn event(&mut self, event: Event<'_>) {
        self.broken |= self.writer.write_event(event).is_err();
    }
}
