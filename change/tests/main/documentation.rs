//! `docs/changes.md` lists every rule; it is generated from the rules.
//!
//! `UPDATE_DOCS=1 cargo test -p clientwright-change --test main documentation::` rewrites it.

use std::fmt::Write as _;
use std::path::Path;

use clientwright_change::kinds::{ALL, Meetings};

const HEAD: &str = "\
# The rules of `diff`

`clientwright diff` classifies each change of a document twice. This page lists the rules for the wire; it is
generated from them (`UPDATE_DOCS=1 cargo test -p clientwright-change --test main documentation::`).

Each rule covers four combinations: an old client with the new server and a new client with the old server, each
for what is sent (*request*) and for what is received (*response*). *works*: as before. *conditional*: works unless
new features are used. *breaks*: no longer works. The client is a generated one: it keeps unknown properties and
enum values, and does not check patterns and limits of what it receives.

Webhooks, callbacks and listeners, which the API sends and clients receive, have the opposite direction: a rule for
operations, parameters, bodies and statuses applies with old client and old server swapped, and the schemas of such a
message are *received*, those of its responses *sent*.

The effect on Rust callers is determined by the public surface of both crates, read from their rendered files:
removing or changing a public item is *major*, adding one is *minor*, and everything else that changes
the package is *patch*. Changes with which code compiles, but has a different meaning, are at least *minor*:
a changed default, different arguments from a link, a different order of the alternatives of a received
union, a renamed server, a newly required header of a part. Swapped arguments of the same type are *major*. A
crate with a version `0.y.z` raises `y` for *major* and `z` for the others.

| rule | request: old client, new client | response: old client, new client | why |
|---|---|---|---|
";

fn page() -> String {
    let mut text = HEAD.to_owned();
    let words = |meetings: Meetings| meetings.map(|effect| effect.as_str()).join(", ");
    for kind in ALL {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} |",
            kind.code,
            words(kind.request),
            words(kind.response),
            kind.why
        );
    }
    text
}

#[test]
fn the_page_lists_every_rule() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/changes.md");
    let page = page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).expect("the page");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page,
        "docs/changes.md is out of date: run with UPDATE_DOCS=1"
    );
}
