//! The file of `--position`: the position of the result of an accepted operation, and the call that it belongs to.

use std::io::ErrorKind;
use std::path::Path;

use clientwright_runtime::PollPosition;

use crate::json::Json;
use crate::stored::{read_text, replace_private, write_private};

/// The member that identifies the call of a position.
const CALL: &str = "call";

/// The content of the file until the operation is accepted.
const STARTING: &str = r#"{"starting":true}"#;

/// Distinguishes a call from others of the same operation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    /// The initial fingerprint of a call.
    pub(crate) const fn new() -> Self {
        // FNV-1a: it detects mistakes, but is not secure against attacks.
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a part of the call.
    pub(crate) fn with(self, part: &[u8]) -> Self {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        // The length separates the parts.
        let hash = part.iter().fold(self.0, step);
        Self(part.len().to_be_bytes().iter().fold(hash, step))
    }

    fn text(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// Reads the position of the result of the operation from a file, if it exists.
///
/// # Errors
/// The file belongs to another call, is not a position, or cannot be read.
pub(crate) fn kept(
    file: &Path,
    id: &str,
    call: Fingerprint,
) -> Result<Option<PollPosition>, String> {
    let shown = file.display();
    let text = match read_text(file) {
        Ok(Some(text)) => text,
        Ok(None) => return Ok(None),
        Err(error) => return Err(format!("--position: cannot read {shown}: {error}")),
    };
    if text == STARTING {
        return Err(is_starting(file));
    }
    let of_call = Json::parse(text.as_bytes()).ok();
    let of_call = of_call.as_ref().and_then(|json| json.get(CALL));
    let (Ok(position), Some(Json::String(of_call))) = (text.parse::<PollPosition>(), of_call)
    else {
        return Err(format!("--position: {shown} is not a URL of a result"));
    };
    if position.operation() != id {
        return Err(format!(
            "--position: {shown} is of the operation {}, not of {id}",
            position.operation()
        ));
    }
    if *of_call != call.text() {
        return Err(format!(
            "--position: {shown} is of a call with other arguments; use a separate file"
        ));
    }
    Ok(Some(position))
}

fn is_starting(file: &Path) -> String {
    format!(
        "--position: another command is starting the operation with {0}\n  if none is running, one was ended before it \
         knew whether the operation was accepted: remove {0} to start the operation",
        file.display()
    )
}

/// A reserved file for a position. No other command can reserve it, and it is removed if no position is kept.
#[derive(Debug)]
pub(crate) struct Reserved<'a> {
    file: &'a Path,
    is_kept: bool,
}

impl<'a> Reserved<'a> {
    /// Creates the file before there is a position, because afterwards a failure would be too late.
    ///
    /// # Errors
    /// The file cannot be written, or another command has created it.
    pub(crate) fn new(file: &'a Path) -> Result<Self, String> {
        match write_private(file, STARTING) {
            Ok(()) => Ok(Self {
                file,
                is_kept: false,
            }),
            // It did not exist a moment ago.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(is_starting(file)),
            Err(error) => Err(format!(
                "--position: cannot write {}: {error}",
                file.display()
            )),
        }
    }

    /// Writes the position to the file.
    ///
    /// # Errors
    /// The position cannot be written.
    pub(crate) fn keep(
        mut self,
        position: &PollPosition,
        call: Fingerprint,
    ) -> std::io::Result<()> {
        let text = position.to_string();
        let text = match Json::parse(text.as_bytes()) {
            Ok(Json::Object(mut members)) => {
                members.push((CALL.to_owned(), Json::String(call.text())));
                Json::Object(members).to_line()
            }
            _ => text,
        };
        replace_private(self.file, &text)?;
        self.is_kept = true;
        Ok(())
    }
}

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        if !self.is_kept {
            // A failure cannot be handled here.
            let _ = std::fs::remove_file(self.file);
        }
    }
}
