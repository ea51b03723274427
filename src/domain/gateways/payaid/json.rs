//! A JSON body as it was written, byte for byte: its `hash` member is cut out, and the rest is written anew the way the
//! gateway writes. A parser would forget the order of the members and the digits of the numbers, and so the proof.
use std::{fmt::Write as _, ops::Range};

/// A body without its hash.
pub(super) struct Cut {
    pub rest: String,
    pub hash: String,
}

/// Cuts the one `hash` member of the outermost object, and one comma. `None` when there is none, when there are two,
/// when it is no text, or when the body is no JSON object.
pub(super) fn without_hash(body: &[u8]) -> Option<Cut> {
    let text = std::str::from_utf8(body).ok()?;
    // From here on the text is known to be well formed, which keeps the reading below simple.
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    let tokens = tokens(text);
    let mut depth = 0_i32;
    let mut found = None;
    for (at, token) in tokens.iter().enumerate() {
        match text.get(token.clone())? {
            "{" | "[" => depth += 1,
            "}" | "]" => depth -= 1,
            key if depth == 1 && key.starts_with('"') && next_is(text, &tokens, at, ":") => {
                let again = read_text(key)? == "hash" && found.replace(at).is_some();
                if again {
                    return None;
                }
            }
            _ => {}
        }
    }
    let at = found.filter(|_| text.trim_start().starts_with('{'))?;
    let value = tokens.get(at + 2)?;
    let hash = read_text(text.get(value.clone())?)?;
    Some(Cut { rest: without(text, &tokens, at)?, hash })
}

/// The text without the member whose name is token `at`, and without the comma before it or else the one after it.
fn without(text: &str, tokens: &[Range<usize>], at: usize) -> Option<String> {
    let (name, value) = (tokens.get(at)?, tokens.get(at + 2)?);
    let comma = |token: Option<&Range<usize>>| token.filter(|token| text.get((*token).clone()) == Some(",")).cloned();
    let before = at.checked_sub(1).and_then(|at| comma(tokens.get(at)));
    let after = comma(tokens.get(at + 3)).filter(|_| before.is_none());
    let start = before.map_or(name.start, |comma| comma.start);
    let end = after.map_or(value.end, |comma| comma.end);
    Some(format!("{}{}", text.get(..start)?, text.get(end..)?))
}

fn next_is(text: &str, tokens: &[Range<usize>], at: usize, sign: &str) -> bool {
    tokens.get(at + 1).is_some_and(|token| text.get(token.clone()) == Some(sign))
}

/// A quoted token as text; `None` for every other.
fn read_text(token: &str) -> Option<String> {
    serde_json::from_str(token).ok()
}

/// The text as the gateway's language writes JSON: nothing between tokens, `/` as it is, every sign outside ASCII as
/// lower-case `\u`, numbers untouched.
pub(super) fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for token in tokens(text).into_iter().filter_map(|token| text.get(token)) {
        match read_text(token) {
            Some(plain) => escape(&mut out, &plain),
            None => out.push_str(token),
        }
    }
    out
}

fn escape(out: &mut String, plain: &str) {
    out.push('"');
    for c in plain.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{C}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ' '..='\u{7F}' => out.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a text cannot fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out.push('"');
}

/// Where the tokens of a well-formed text stand: signs, texts with their quotes, and numbers or words.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((start, byte)) = bytes.next() {
        let mut end = start + 1;
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => continue,
            b'{' | b'}' | b'[' | b']' | b',' | b':' => {}
            b'"' => {
                let mut escaped = false;
                for (at, byte) in bytes.by_ref() {
                    end = at + 1;
                    match byte {
                        b'"' if !escaped => break,
                        _ => escaped = byte == b'\\' && !escaped,
                    }
                }
            }
            _ => {
                while let Some((at, _)) = bytes.next_if(|(_, byte)| !b" \t\n\r{}[],:".contains(byte)) {
                    end = at + 1;
                }
            }
        }
        tokens.push(start..end);
    }
    tokens
}
