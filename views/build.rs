//! Turns `assets/` into what the server sends: joined, minified, named by content, packed with Brotli and gzip.
//!
//! CSS is written by hand for Chrome 111 and Safari 16.4, so nothing has to be lowered: a minifier of forty lines
//! comes within 3 % of a parser's output once packed, and spares every build 51 crates.
#[path = "build/icons.rs"]
mod icons;
#[path = "build/minify.rs"]
mod minify;

use sha2::{Digest, Sha256};
use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What the phone portals and the public pages load: small, because it stands before the first paint.
const SMALL: &[&str] = &["tokens", "base", "layout", "button", "form", "field", "card", "feedback", "phone", "site"];
/// What the Desk and the Operator load on top of it.
const LARGE: &[&str] = &["desk", "operator", "table", "tools", "palette", "timeline", "chart"];
/// Last in every sheet: paper overrules the screen.
const LAST: &[&str] = &["print"];

/// Scripts of the phone portals and the public pages.
const PHONE: &[&str] = &["htmx", "send", "focus", "fields", "stepper", "weight", "bell"];
/// Scripts of the Desk and the Operator.
const DESK: &[&str] = &[
    "htmx", "send", "focus", "fields", "stepper", "dialog", "palette", "keys", "select", "draft", "copy", "clock",
    "bell",
];

fn main() -> Outcome<()> {
    let assets = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../assets").canonicalize()?;
    // Relative: a cache of builds may be used by another clone, whose files are elsewhere.
    println!("cargo::rerun-if-changed=../assets");
    let out = PathBuf::from(env::var("OUT_DIR")?);

    let icons = icons::read(&assets.join("icons"))?;
    let files = [
        ("shop.css", sheet(&assets, &[SMALL, LAST])?),
        ("app.css", sheet(&assets, &[SMALL, LARGE, LAST])?),
        ("paper.css", sheet(&assets, &[&["paper"]])?),
        ("shop.js", script(&assets, PHONE)?),
        ("app.js", script(&assets, DESK)?),
        ("passkey.js", script(&assets, &["passkey"])?),
        ("sign.js", script(&assets, &["sign", "draft"])?),
        ("board.js", script(&assets, &["board"])?),
        ("icons.svg", icons::sprite(&icons, &fs::read_to_string(assets.join("mark.svg"))?)),
    ];
    let mut code = String::from(
        "/// Every file, in the order of the table in the build script.\npub static FILES: &[File] = &[\n",
    );
    let mut names = String::new();
    for (name, text) in &files {
        let hash = hash(text.as_bytes());
        let path = hashed(name, &hash);
        pack(&out, name, text.as_bytes())?;
        writeln!(
            code,
            "    File {{ name: {name:?}, path: {path:?}, kind: {:?}, etag: {:?}, plain: include_bytes!({:?}), \
             br: include_bytes!({:?}), gz: include_bytes!({:?}) }},",
            kind(name),
            format!("\"{hash}\""),
            out.join(name),
            out.join(format!("{name}.br")),
            out.join(format!("{name}.gz")),
        )?;
        let constant = name.replace('.', "_").to_uppercase();
        writeln!(names, "/// Where `{name}` is served.\npub const {constant}: &str = {path:?};")?;
    }
    fs::write(out.join("assets.rs"), format!("{code}];\n{names}"))?;
    fs::write(out.join("icons.rs"), icons::code(&icons)?)?;
    Ok(())
}

/// Joins and minifies the parts of one style sheet.
fn sheet(assets: &Path, groups: &[&[&str]]) -> Outcome<String> {
    let mut text = String::new();
    for part in groups.iter().flat_map(|group| group.iter()) {
        text.push_str(&read(&assets.join("css").join(format!("{part}.css")))?);
    }
    Ok(minify::css(&text))
}

/// Joins the parts of one script; htmx stands unchanged.
fn script(assets: &Path, parts: &[&str]) -> Outcome<String> {
    let mut text = String::new();
    for part in parts {
        if *part == "htmx" {
            text.push_str(&read(&assets.join("htmx.min.js"))?);
        } else {
            text.push_str(&minify::js(&read(&assets.join("js").join(format!("{part}.js")))?));
        }
        text.push('\n');
    }
    Ok(text)
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The first 48 bits of SHA-256, in hex: enough to tell versions of one file apart.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn hashed(name: &str, hash: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("/assets/{stem}.{hash}.{ending}"),
        None => format!("/assets/{name}.{hash}"),
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

/// Writes the file beside its two packed forms.
fn pack(out: &Path, name: &str, bytes: &[u8]) -> Outcome<()> {
    fs::write(out.join(name), bytes)?;
    let mut br = Vec::new();
    let best =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut br, &best)?;
    fs::write(out.join(format!("{name}.br")), br)?;
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(bytes)?;
    fs::write(out.join(format!("{name}.gz")), gz.finish()?)?;
    Ok(())
}
