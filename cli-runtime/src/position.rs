//! The file of `--position`: where the result of an accepted operation is asked for, and of which call it is.

use std::path::Path;

use clientwright_runtime::PollPosition;

use crate::json::Json;
use crate::stored::{read_text, replace_private, write_private};

/// The member that says of which call a position is.
const CALL: &str = "call";

/// What a call is told apart by from others of its operation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    /// That of a call of which nothing is known.
    pub(crate) const fn new() -> Self {
        // FNV-1a: it finds mistakes, it keeps nobody out.
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// With something that the call consists of.
    pub(crate) fn with(self, part: &[u8]) -> Self {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        // What is in one part is not in the next.
        let hash = part.iter().fold(self.0, step);
        Self(part.len().to_be_bytes().iter().fold(hash, step))
    }

    fn text(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// Where the result of the operation is asked for, if a file says so.
///
/// # Errors
/// The file is of another call, is not a position, or cannot be read.
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
    let of_call = Json::parse(text.as_bytes()).ok();
    let of_call = of_call.as_ref().and_then(|json| json.get(CALL));
    let (Ok(position), Some(Json::String(of_call))) = (text.parse::<PollPosition>(), of_call)
    else {
        return Err(format!(
            "--position: {shown} is not where a result is asked for"
        ));
    };
    if position.operation() != id {
        return Err(format!(
            "--position: {shown} is of the operation {}, not of {id}",
            position.operation()
        ));
    }
    if *of_call != call.text() {
        return Err(format!(
            "--position: {shown} is of a call with other arguments; give it a file of its own"
        ));
    }
    Ok(Some(position))
}

/// Makes sure that a position can be kept, before there is one: afterwards it would be too late.
///
/// # Errors
/// Why it cannot.
pub(crate) fn check(file: &Path) -> Result<(), String> {
    write_private(file, "")
        .and_then(|()| std::fs::remove_file(file))
        .map_err(|error| format!("--position: cannot write {}: {error}", file.display()))
}

/// Keeps a position.
///
/// # Errors
/// Why it cannot be kept.
pub(crate) fn keep(file: &Path, position: &PollPosition, call: Fingerprint) -> std::io::Result<()> {
    let text = position.to_string();
    let text = match Json::parse(text.as_bytes()) {
        Ok(Json::Object(mut members)) => {
            members.push((CALL.to_owned(), Json::String(call.text())));
            Json::Object(members).to_line()
        }
        _ => text,
    };
    replace_private(file, &text)
}
