//! The table of cases and counts, `FAULTS.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Duration;

const HEAD: &str = "\
# Guarantees of the runtime when servers and networks fail, with counts

Each row is a case of `tests/faults`: a real server on loopback behaves as the first column
describes, calls are counted when they arrive at the server, and time is that of an injected clock,
with the longest possible random waits. The tests generate this page (`UPDATE_FAULTS=1 cargo test -p
clientwright-runtime --test main faults::`) and fail if it differs from their counts.

*Executed* is how many calls were received by the server without being rejected (401, 403; 429 and
503 with a code of the API) never, once, or more than once; *requests* are those of calls, *tokens*
those to the token endpoint.

| Fault | Guarantee | Calls | Succeeded | Failed | Executed never / once / more than once | Requests | Tokens | Seconds |
|---|---|---:|---:|---|---|---:|---:|---:|
";

#[derive(Default)]
pub(crate) struct Row {
    pub(crate) fault: &'static str,
    pub(crate) promise: &'static str,
    pub(crate) ok: usize,
    pub(crate) failed: BTreeMap<String, usize>,
    pub(crate) never: usize,
    pub(crate) once: usize,
    pub(crate) again: usize,
    pub(crate) requests: usize,
    pub(crate) tokens: usize,
    pub(crate) time: Duration,
}

impl Row {
    fn line(&self) -> String {
        let failed: Vec<_> = self
            .failed
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"))
            .collect();
        let failed = match failed.is_empty() {
            true => "–".to_owned(),
            false => failed.join(", "),
        };
        let calls = self.ok + self.failed.values().sum::<usize>();
        let Self {
            fault,
            promise,
            ok,
            never,
            once,
            again,
            requests,
            tokens,
            ..
        } = self;
        let time = (self.time.as_secs_f64() * 10.0).round() / 10.0;
        format!(
            "| {fault} | {promise} | {calls} | {ok} | {failed} | {never} / {once} / {again} | {requests} | {tokens} | {time:.1} |"
        )
    }
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("FAULTS.md")
}

/// Writes the file.
pub(crate) fn write(rows: &[Row]) {
    let mut table = HEAD.to_owned();
    for row in rows {
        let _ = writeln!(table, "{}", row.line());
    }
    std::fs::write(path(), table).unwrap();
}

/// Compares rows with the file.
pub(crate) fn holds(rows: &[Row]) {
    if std::env::var_os("UPDATE_FAULTS").is_some() {
        return;
    }
    let kept = std::fs::read_to_string(path()).unwrap_or_default();
    for row in rows {
        let counted = row.line();
        assert!(
            kept.lines().any(|line| line == counted),
            "FAULTS.md is not what was counted (UPDATE_FAULTS=1 writes it); counted:\n{counted}"
        );
    }
}

/// Checks that the file has the head and the number of rows.
pub(crate) fn has_rows(count: usize) {
    let kept = std::fs::read_to_string(path()).unwrap_or_default();
    let rows = kept.strip_prefix(HEAD).map(|rows| rows.lines().count());
    assert_eq!(rows, Some(count), "UPDATE_FAULTS=1 writes FAULTS.md");
}
