//! Crates without a release to compare with.

use clientwright_change::git::Git;
use clientwright_generator::project::{Clients, ProjectPaths};

use crate::console::Console;

/// Reports crates without a release tag: by default, they are compared with the merge base with the main branch, which
/// on the main branch is the last commit, released or not.
pub(crate) fn note_missing(
    console: &Console,
    layout: &ProjectPaths,
    clients: &Clients,
    base: Option<&str>,
    only: Option<&str>,
) {
    let (None, Ok(git)) = (base, Git::of(&layout.root)) else {
        return;
    };
    let libraries = clients.clients.iter().map(|client| &client.options);
    let libraries = libraries.filter(|options| options.command_line.is_none());
    let untagged = libraries
        .filter(|options| only.is_none_or(|only| options.name == only))
        .filter(|options| git.last_release(Some(&options.name)).is_none());
    let (mut names, mut tags) = (Vec::new(), Vec::new());
    for options in untagged {
        names.push(format!("`{}`", options.name));
        tags.push(format!("`{}-v{}`", options.name, options.version));
    }
    let (are, tag) = match names.len() {
        0 => return,
        1 => ("it is", "tag"),
        _ => ("they are", "tags"),
    };
    console.note(format_args!(
        "note: no release {tag} of {} was found: {are} compared with the merge base with the main branch\nhelp: for the first release, commit the generated crates and create the {tag} {}; after a release without a tag, pass its revision with --base",
        names.join(", "),
        tags.join(", ")
    ));
}
