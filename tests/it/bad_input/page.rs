//! Reads a page's forms as a browser does: where they go, what they send, and what a person types.

/// A form that posts.
pub struct Sheet {
    pub action: String,
    pub entries: Vec<Entry>,
}

/// One thing a form sends.
#[derive(Debug)]
pub struct Entry {
    pub name: String,
    pub value: String,
    pub kind: String,
    pub required: bool,
    /// Never sent back to the page: a password, a code.
    pub secret: bool,
}

impl Entry {
    /// Whether a person fills it.
    pub fn is_typed(&self) -> bool {
        !matches!(self.kind.as_str(), "hidden" | "submit" | "button" | "file" | "checkbox" | "radio")
    }

    /// Whether it is chosen from a list, so that what was sent cannot come back as typed.
    pub fn is_choice(&self) -> bool {
        matches!(self.kind.as_str(), "select" | "color" | "date")
    }
}

/// Every form of the page with `method="post"` that sends ordinary fields.
pub fn forms(html: &str) -> Vec<Sheet> {
    let bodies = html.split("<form ").skip(1).filter_map(|rest| rest.split("</form>").next());
    bodies.filter_map(form).collect()
}

fn form(body: &str) -> Option<Sheet> {
    let (tag, inside) = body.split_once('>')?;
    if attribute(tag, "method")? != "post"
        || attribute(tag, "enctype").is_some_and(|kind| kind.starts_with("multipart"))
    {
        return None;
    }
    let mut entries = Vec::new();
    for (mark, kind) in [("<input ", ""), ("<textarea ", "textarea"), ("<select ", "select")] {
        for rest in inside.split(mark).skip(1) {
            entries.extend(entry(rest, kind));
        }
    }
    Some(Sheet { action: unescape(&attribute(tag, "action")?), entries })
}

fn entry(rest: &str, kind: &str) -> Option<Entry> {
    let (tag, after) = rest.split_once('>')?;
    let kind =
        if kind.is_empty() { attribute(tag, "type").unwrap_or_else(|| "text".to_owned()) } else { kind.to_owned() };
    let boxed = matches!(kind.as_str(), "checkbox" | "radio");
    if tag.split_whitespace().any(|word| word == "disabled") || (boxed && !tag.contains(" checked")) {
        return None;
    }
    let value = match kind.as_str() {
        "textarea" => after.split("</textarea>").next().unwrap_or_default().to_owned(),
        "select" => chosen(after),
        _ => attribute(tag, "value").unwrap_or_default(),
    };
    let name = attribute(tag, "name")?;
    let secret = kind == "password" || attribute(tag, "autocomplete").is_some_and(|token| token.contains("one-time"));
    let required = tag.split_whitespace().any(|word| word == "required" || word == "aria-required=\"true\"");
    Some(Entry { name, value: unescape(&value), kind, required, secret })
}

/// The value of a list's chosen option, or of its first.
fn chosen(after: &str) -> String {
    let options = after.split("</select>").next().unwrap_or_default();
    let all: Vec<&str> = options.split("<option").skip(1).collect();
    let marked = all.iter().find(|option| option.split('>').next().is_some_and(|tag| tag.contains(" selected")));
    marked.or(all.first()).and_then(|option| attribute(option, "value")).unwrap_or_default()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let mark = format!("{name}=\"");
    let at = tag.match_indices(&mark).find(|(at, _)| *at == 0 || tag[..*at].ends_with(' '))?.0 + mark.len();
    tag[at..].split('"').next().map(str::to_owned)
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn a_form_is_read_as_a_browser_reads_it() {
    let html = r#"<form class="a" method="post" action="/x?a=1&amp;b=2"><input type="hidden" name="csrf" value="t">
        <input name="name" value="A &quot;B&quot;" required><textarea name="note">n</textarea>
        <select name="s"><option value="1">a</option><option value="2" selected>b</option></select>
        <input type="checkbox" name="c" value="1"></form><form method="get" action="/q"><input name="q"></form>"#;
    let forms = forms(html);
    assert_eq!((forms.len(), forms[0].action.as_str()), (1, "/x?a=1&b=2"));
    let read: Vec<(&str, &str)> = forms[0].entries.iter().map(|e| (e.name.as_str(), e.value.as_str())).collect();
    assert_eq!(read, [("csrf", "t"), ("name", "A \"B\""), ("note", "n"), ("s", "2")]);
    assert!(forms[0].entries[1].required && forms[0].entries[1].is_typed() && !forms[0].entries[0].is_typed());
}
