//! The secrets of this installation: given as settings, or made once and kept in a file only its owner can read.
use crate::config::Settings;
use std::{collections::BTreeMap, fs, io::Write, os::unix::fs::OpenOptionsExt, path::Path, time::Duration};
use store::Keys;

/// How often a running server looks whether the key file changed.
pub const WATCH: Duration = Duration::from_secs(3);

/// The key ring. A missing file is made with fresh secrets; an unreadable one stops the start, or data would be lost.
pub fn load(settings: &Settings) -> Result<Keys, String> {
    let (secrets, index) = secrets(settings)?;
    Keys::new(&secrets, &index).map_err(|problem| problem.to_string())
}

/// Takes over what the file says now.
pub fn reload(settings: &Settings, keys: &Keys) -> Result<(), String> {
    let (secrets, index) = secrets(settings)?;
    keys.replace(&secrets, &index).map_err(|problem| problem.to_string())
}

fn secrets(settings: &Settings) -> Result<(BTreeMap<u32, String>, String), String> {
    let path = settings.data.join("keys.toml");
    let kept = if settings.keys.is_some() && settings.index_key.is_some() { Kept::default() } else { kept(&path)? };
    let secrets = match &settings.keys {
        Some(text) => numbered(text)?,
        None => kept.seal.iter().filter_map(|(id, secret)| Some((id.parse().ok()?, secret.clone()))).collect(),
    };
    Ok((secrets, settings.index_key.clone().unwrap_or(kept.index)))
}

/// Adds a key of the next number to the file; it seals from the next start on.
pub fn add(settings: &Settings) -> Result<u32, String> {
    let path = settings.data.join("keys.toml");
    let mut kept = kept(&path)?;
    let next = kept.seal.keys().filter_map(|id| id.parse::<u32>().ok()).max().unwrap_or(0) + 1;
    kept.seal.insert(next.to_string(), fresh()?);
    write(&path, &kept)?;
    Ok(next)
}

#[derive(Default, serde::Serialize, serde::Deserialize)]
struct Kept {
    index: String,
    seal: BTreeMap<String, String>,
}

fn kept(path: &Path) -> Result<Kept, String> {
    match fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text).map_err(|e| format!("{} is damaged: {e}", path.display())),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            let made = Kept { index: fresh()?, seal: BTreeMap::from([("1".to_owned(), fresh()?)]) };
            write(path, &made)?;
            Ok(made)
        }
        Err(e) => Err(format!("cannot read {}: {e}", path.display())),
    }
}

/// Written beside and moved into place, so that a crash leaves the old keys or the new, never half of them.
fn write(path: &Path, kept: &Kept) -> Result<(), String> {
    let problem = |e: std::io::Error| format!("cannot write {}: {e}", path.display());
    let text = toml::to_string(kept).map_err(|e| e.to_string())?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(problem)?;
    }
    let beside = path.with_extension("new");
    let mut file =
        fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside).map_err(problem)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(problem)?;
    fs::rename(&beside, path).map_err(problem)
}

/// 32 random bytes in hexadecimal.
fn fresh() -> Result<String, String> {
    store::secret().map_err(|problem| problem.to_string())
}

fn numbered(text: &str) -> Result<BTreeMap<u32, String>, String> {
    let one = |part: &str| {
        let (id, secret) = part.split_once(':')?;
        Some((id.trim().parse().ok()?, secret.trim().to_owned()))
    };
    text.split(',')
        .map(|part| one(part).ok_or_else(|| "keys are `number:secret`, separated by commas".to_owned()))
        .collect()
}
