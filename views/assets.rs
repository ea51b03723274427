//! The files a page links to: named by their content, packed at build time, served as they lie here.
//!
//! A page links `assets::APP_CSS`; a name that does not exist does not compile. The server answers
//! `assets::find(path)` with `file.br`, `file.gz` or `file.plain`, its `kind`, its `etag` and `immutable`.

/// One file in its three forms.
#[derive(Debug)]
pub struct File {
    /// The name without the hash: `app.css`.
    pub name: &'static str,
    /// Where it is served: `/assets/app.3fa2c1d0b9e4.css`.
    pub path: &'static str,
    /// The content type.
    pub kind: &'static str,
    /// A strong ETag, with its quotes.
    pub etag: &'static str,
    pub plain: &'static [u8],
    /// Brotli, quality 11.
    pub br: &'static [u8],
    pub gz: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The file served at this path.
pub fn find(path: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(name: &str) -> usize {
        FILES.iter().find(|file| file.name == name).map(|file| file.br.len()).expect("a file of this name")
    }

    /// DESIGN §9: before the first paint stand the sheet and a page of at most 8 kB.
    #[test]
    fn the_phone_sheet_leaves_room_for_the_page_before_first_paint() {
        assert!(packed("shop.css") <= 6 * 1024, "{}", packed("shop.css"));
    }

    #[test]
    fn a_first_visit_in_the_shop_stays_within_its_budget() {
        let all = packed("shop.css") + packed("shop.js") + packed("icons.svg");
        assert!(all <= 22 * 1024, "{all} leaves no room for a page of 8 kB within 30");
    }

    #[test]
    fn the_sprite_stays_small() {
        assert!(packed("icons.svg") <= 4 * 1024, "{}", packed("icons.svg"));
    }

    #[test]
    fn the_desk_stays_small() {
        assert!(packed("app.css") <= 14 * 1024, "{}", packed("app.css"));
        assert!(packed("app.js") <= 20 * 1024, "{}", packed("app.js"));
    }

    #[test]
    fn a_file_is_found_by_the_path_pages_link() {
        for file in FILES {
            assert_eq!(find(file.path).map(|found| found.name), Some(file.name));
            assert!(file.br.len() < file.plain.len() && file.gz.len() < file.plain.len(), "{}", file.name);
        }
        assert!(find("/assets/app.css").is_none());
    }

    #[test]
    fn sheets_use_logical_properties_only() {
        for file in FILES.iter().filter(|file| file.name.ends_with(".css")) {
            let text = std::str::from_utf8(file.plain).expect("text");
            for word in ["margin-left", "margin-right", "padding-left", "padding-right", "float:", "text-align:left"] {
                assert!(!text.contains(word), "{} says {word}", file.name);
            }
            for word in ["text-align:right", ";left:", ";right:", "{left:", "{right:", "border-left", "border-right"] {
                assert!(!text.contains(word), "{} says {word}", file.name);
            }
        }
    }
}
