//! Makes style sheets and scripts smaller without understanding them: comments and needless white space go.

/// Removes comments and the spaces that CSS does not need. Texts in quotes stay as they are.
pub fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut gap = false;
    while let Some(c) = rest.next() {
        if c == '/' && rest.peek() == Some(&'*') {
            skip_comment(&mut rest);
            gap = true;
        } else if c.is_whitespace() {
            gap = true;
        } else {
            if gap && needs_gap(out.chars().last(), c) {
                out.push(' ');
            }
            gap = false;
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(c);
            if c == '"' || c == '\'' {
                copy_quoted(&mut rest, &mut out, c);
            }
        }
    }
    out
}

/// A space matters between two words, before a selector's `:` and around `+` and `-`; never beside these.
fn needs_gap(before: Option<char>, after: char) -> bool {
    let joins = |c: char| matches!(c, '{' | '}' | ';' | ',' | '>');
    match before {
        None => false,
        Some(before) => !joins(before) && before != ':' && before != '(' && !joins(after) && after != ')',
    }
}

fn skip_comment(rest: &mut impl Iterator<Item = char>) {
    let mut star = false;
    for c in rest.by_ref() {
        if star && c == '/' {
            return;
        }
        star = c == '*';
    }
}

fn copy_quoted(rest: &mut impl Iterator<Item = char>, out: &mut String, quote: char) {
    let mut escaped = false;
    for c in rest.by_ref() {
        out.push(c);
        if c == quote && !escaped {
            return;
        }
        escaped = c == '\\' && !escaped;
    }
}

/// Removes indentation, empty lines and whole-line comments. Our scripts hold no text over several lines.
pub fn js(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}
