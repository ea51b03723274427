//! Builds one sprite and one enum from `assets/icons/*.svg`: an icon that is not there does not compile.
use std::{error::Error, fmt::Write as _, fs, path::Path};

/// An icon's name and the shapes inside its drawing.
pub struct Drawing {
    name: String,
    shapes: String,
}

/// Reads every drawing of the folder, in the order of their names.
pub fn read(folder: &Path) -> Result<Vec<Drawing>, Box<dyn Error>> {
    let mut drawings = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "svg") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let start = text.find("<svg").and_then(|at| text[at..].find('>').map(|end| at + end + 1));
        let (Some(start), Some(end), Some(name)) = (start, text.rfind("</svg>"), path.file_stem()) else {
            return Err(format!("{} is not a drawing", path.display()).into());
        };
        let shapes: String = text[start..end].lines().map(str::trim).collect();
        drawings.push(Drawing { name: name.to_string_lossy().into_owned(), shapes: shapes.replace(" />", "/>") });
    }
    drawings.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(drawings)
}

/// One SVG with a symbol for each icon. Opened by itself it shows the mark, so it is the page's icon too:
/// one file and one request fewer.
pub fn sprite(drawings: &[Drawing], mark: &str) -> String {
    let mut out = String::from(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">"#);
    for Drawing { name, shapes } in drawings {
        out.push_str(&format!(r#"<symbol id="{name}" viewBox="0 0 24 24">{shapes}</symbol>"#));
    }
    out.push_str(mark.trim());
    out.push_str("</svg>");
    out
}

/// The enum of all icons, and their names in the same order.
pub fn code(drawings: &[Drawing]) -> Result<String, Box<dyn Error>> {
    let (mut variants, mut names, mut all) = (String::new(), String::new(), String::new());
    for Drawing { name, .. } in drawings {
        let variant = camel(name);
        writeln!(variants, "    {variant},")?;
        write!(names, "{name:?}, ")?;
        write!(all, "Icon::{variant}, ")?;
    }
    Ok(format!(
        "/// An icon of the sprite; the drawings are in `assets/icons`.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Icon {{\n{variants}}}\n\
         const NAMES: &[&str] = &[{names}];\n\
         impl Icon {{\n    /// Every icon.\n    pub const ALL: &[Icon] = &[{all}];\n\
         /// The symbol's name in the sprite.\n    pub const fn name(self) -> &'static str {{ NAMES[self as usize] }}\n}}\n"
    ))
}

/// `chevron-right` is `ChevronRight`.
fn camel(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
        })
        .collect()
}
