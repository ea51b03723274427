//! Asks a ClamAV daemon whether an upload is clean. Protocol: clamd(8), `zINSTREAM`.
use super::Refused;
use crate::Error;
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

const PATIENCE: Duration = Duration::from_secs(30);
/// Bytes sent at a time.
const PIECE: usize = 64 * 1024;

/// Passes what the daemon calls clean. A daemon that does not answer stops the upload: unchecked is not clean.
pub(super) async fn clean(daemon: &str, bytes: &[u8]) -> Result<(), Refused> {
    let away = |why: String| Refused::Store(Error::Files(format!("the virus scanner {daemon}: {why}")));
    let said = timeout(PATIENCE, ask(daemon, bytes))
        .await
        .map_err(|_| away("no answer".to_owned()))?
        .map_err(|error| away(error.to_string()))?;
    match said.trim_end_matches(['\0', '\n']) {
        "stream: OK" => Ok(()),
        said if said.ends_with("FOUND") => Err(Refused::Problem("files-infected")),
        said => Err(away(said.chars().take(200).collect())),
    }
}

async fn ask(daemon: &str, bytes: &[u8]) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(daemon).await?;
    stream.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        stream.write_all(&u32::try_from(piece.len()).unwrap_or(0).to_be_bytes()).await?;
        stream.write_all(piece).await?;
    }
    stream.write_all(&[0; 4]).await?;
    let mut answer = String::new();
    stream.take(4_096).read_to_string(&mut answer).await?;
    Ok(answer)
}
