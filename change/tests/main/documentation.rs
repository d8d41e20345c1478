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

Four meetings are looked at: an old client with the new server and a new client with the old server, each for what
is sent (*request*) and for what is received (*response*). *works*: as before. *conditional*: it works unless what is
new is used. *breaks*: what worked before does not. The client is a generated one: it keeps unknown properties and
enum values, and does not check patterns and limits of what it receives.

What the API sends and clients receive, webhooks, callbacks and listeners, goes the other way: a rule of operations,
parameters, bodies and statuses holds with old client and old server exchanged, and what is in the schemas of such a
message is *received*, what is in its responses *sent*.

What a change does to Rust callers follows from the public surface of both crates, read from their rendered files:
removing or changing something that can be named is *major*, adding is *minor*, everything else that changes the
package is *patch*. What leaves code compiling and meaning something else is *minor* at least: a default that
changed, other arguments from a link, another order of the alternatives of a union that is received, another name of
a server, a header that a part must have from now on. Arguments of the same type that changed places are *major*. A
crate whose version is `0.y.z` raises `y` for *major* and `z` for the others.

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
