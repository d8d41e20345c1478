//! Phrases that are translated word for word, where plain technical English has an expression of its own.
//!
//! `CONTRIBUTING.md` has the words of this project.

use std::fs;
use std::path::{Path, PathBuf};

/// What is not written, and what is instead.
const PHRASES: [(&str, &str); 20] = [
    ("has to be", "must be"),
    ("have to be", "must be"),
    ("nobody looks", "reports no progress"),
    ("goes its way", "is executed"),
    ("on its way", "in flight"),
    ("on their way", "in flight"),
    ("says no type", "has no type"),
    ("is no file", "is not a file"),
    ("anew", "again; a verb with re-"),
    ("the most time", "the timeout"),
    ("who she is", "authentication"),
    ("heard of", "reported; a sign of life"),
    ("lies in", "is in"),
    ("stands in", "is in"),
    ("chance", "randomness"),
    ("by chance", "at random"),
    ("ahead of its end", "before it expires"),
    ("she", "the caller"),
    ("her", "their"),
    ("make no sense, together", "every invalid setting"),
];

/// Words behind `is no` and `are no` in plain English; before others it is `is not a`.
const AFTER_NO: [&str; 14] = [
    "longer",
    "more",
    "less",
    "matter",
    "other",
    "reason",
    "shorter",
    "problem",
    "obstacle",
    "news",
    "burden",
    "differences",
    "such",
    "way",
];

/// Where nothing is ours: what is generated has its own texts from the specifications.
const SKIPPED: [&str; 4] = ["target", "generated", "node_modules", ".git"];

/// What has all of them, to say what is written instead.
const OWN: [&str; 2] = ["tidy/language.rs", "CONTRIBUTING.md"];

#[test]
fn texts_are_plain_technical_english() {
    let mut wrong = Vec::new();
    for path in texts(&super::root()) {
        if OWN.iter().any(|own| path.ends_with(own)) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a text of the repository");
        let prose = prose(&text);
        wrong.extend(
            PHRASES
                .iter()
                .filter(|(phrase, _)| contains_words(&prose, phrase))
                .map(|(phrase, instead)| {
                    format!("{}: `{phrase}`: write `{instead}`", path.display())
                }),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "`.ci/run spelling` checks it"]
fn what_something_is_not_is_said_with_not() {
    let mut wrong = Vec::new();
    for path in texts(&super::root()) {
        if OWN.iter().any(|own| path.ends_with(own)) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a text of the repository");
        let prose = prose(&text);
        let words: Vec<&str> = prose.split_whitespace().collect();
        let is_wrong = |four: &&[&str]| match four {
            [before, "is" | "are", "no", after] => {
                let after = after.trim_matches(|c: char| !c.is_alphanumeric());
                !before.ends_with("there") && !after.is_empty() && !AFTER_NO.contains(&after)
            }
            _ => false,
        };
        wrong.extend(
            words
                .windows(4)
                .filter(is_wrong)
                .map(|four| format!("{}: `{}`: write `not`", path.display(), four.join(" "))),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The text on one line in lower case, without the signs of comments and of line ends in strings.
fn prose(text: &str) -> String {
    let words = text
        .lines()
        .flat_map(|line| {
            let line = line.trim().trim_start_matches(['/', '!']);
            line.strip_suffix('\\').unwrap_or(line).split_whitespace()
        })
        .collect::<Vec<_>>();
    format!(" {} ", words.join(" ")).to_ascii_lowercase()
}

fn contains_words(prose: &str, phrase: &str) -> bool {
    let is_letter = |text: &str, last: bool| {
        let letter = match last {
            true => text.chars().next_back(),
            false => text.chars().next(),
        };
        letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    prose.match_indices(phrase).any(|(at, _)| {
        !is_letter(&prose[..at], true) && !is_letter(&prose[at + phrase.len()..], false)
    })
}

/// All Rust files and pages that are written by hand.
fn texts(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let path = entry.expect("an entry of it").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                let golden = name.starts_with("golden-") && !name.ends_with("tests");
                if !golden && !SKIPPED.contains(&name.as_ref()) {
                    open.push(path);
                }
            } else if name.ends_with(".rs") || name.ends_with(".md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
