//! Draws both papers in every language into a folder, to be looked at: `cargo run -p paper --example papers -- FOLDER`.
#[path = "../checks/samples.rs"]
mod samples;

use domain::lang::Lang;
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "papers".to_owned()));
    fs::create_dir_all(&folder)?;
    for lang in Lang::ALL {
        fs::write(folder.join(format!("{}-a4.pdf", lang.code())), paper::a4(&samples::invoice(lang, 5))?)?;
        fs::write(folder.join(format!("{}-slip.pdf", lang.code())), paper::slip(&samples::invoice(lang, 5))?)?;
        fs::write(folder.join(format!("{}-long.pdf", lang.code())), paper::a4(&samples::invoice(lang, 60))?)?;
    }
    Ok(())
}
