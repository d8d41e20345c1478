//! Rejects phrases that are translated word for word, if plain technical English has its own expression.
//!
//! `CONTRIBUTING.md` lists the words of this project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Forbidden phrases, with replacements.
const PHRASES: [(&str, &str); 27] = [
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
    ("of your own", "your own"),
    ("those who talk", "clients and servers"),
    ("put into words", "described"),
    ("how it went", "the result"),
    ("where the time went", "the time of each stage"),
    ("as they came", "as received"),
    ("stand on", "are based on"),
];

/// Phrases that [`CLEAN`] rooms must not contain, with replacements. In other rooms, their numbers are at most those
/// in `language.txt`, and may only decrease.
const LEFT: [(&str, &str); 37] = [
    ("of its own", "its own; separate"),
    ("of their own", "their own; separate"),
    ("beside", "alongside, next to"),
    ("leads nowhere", "has no target"),
    ("called so", "has that name"),
    ("what came of", "the result of"),
    ("is told", "is reported"),
    ("are told", "are reported"),
    ("the word for it", "the name"),
    ("looked at", "checked"),
    ("has come about", "has been reached"),
    ("go on", "continue"),
    ("goes on", "continues"),
    ("leaves out", "omits"),
    ("stands on", "is based on"),
    ("otherwise than", "differently from"),
    ("without a word", "silently"),
    ("all the same", "nevertheless"),
    ("slip", "mistake"),
    ("slips", "mistakes"),
    ("judge", "classify"),
    ("judged", "classified"),
    ("nobody", "no caller"),
    ("anybody", "any caller"),
    ("somebody", "the caller"),
    ("whoever", "the caller that"),
    ("in a circle", "circular"),
    ("is said", "is stated"),
    ("said of", "stated about"),
    ("taken apart", "resolved"),
    ("knows nothing", "is independent"),
    ("know nothing", "are independent"),
    ("knows of", "depends on"),
    ("what holds", "what applies"),
    ("what keeps", "what prevents; what preserves"),
    ("where there is none", "if there is none"),
    ("asked for", "requested"),
];

/// Files and folders without any of [`LEFT`], except for their tests and changelogs.
const CLEAN: [&str; 18] = [
    "ARCHITECTURE.md",
    "README.md",
    "SECURITY.md",
    "change/",
    "check/",
    "cli/",
    "cli-runtime/src/",
    "docs/",
    "generator/src/",
    "loopback/",
    "macros/",
    "openapi/src/",
    "orange/",
    "runtime/src/",
    "sandbox/",
    "specs/",
    "values/",
    "xtask/",
];

/// Words that follow `is no` and `are no` in plain English; before others, write `is not a`.
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

/// Folders without hand-written texts: generated ones have the texts of the specifications.
const SKIPPED: [&str; 4] = ["target", "generated", "node_modules", ".git"];

/// Files that contain all phrases, to list their replacements.
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

fn is_clean(path: &str) -> bool {
    let is_left = path.contains("/tests/") || path.ends_with("CHANGELOG.md");
    !is_left && CLEAN.iter().any(|clean| path.starts_with(clean))
}

/// `UPDATE_LANGUAGE=1` lowers the numbers in `language.txt`.
#[test]
fn the_number_of_remaining_phrases_only_decreases() {
    let root = super::root();
    let mut wrong = Vec::new();
    let mut counts: BTreeMap<&str, usize> = LEFT.map(|(phrase, _)| (phrase, 0)).into();
    for path in texts(&root) {
        let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy();
        if OWN.iter().any(|own| name.ends_with(own)) {
            continue;
        }
        let prose = prose(&fs::read_to_string(&path).expect("a text of the repository"));
        for (phrase, instead) in LEFT {
            let count = words(&prose, phrase).count();
            if is_clean(&name) && count > 0 {
                wrong.push(format!("{name}: `{phrase}`: write `{instead}`"));
            } else if let Some(sum) = counts.get_mut(phrase) {
                *sum += count;
            }
        }
    }
    let list = root.join("tests/tests/tidy/language.txt");
    let known = fs::read_to_string(&list).expect("the list of phrases");
    let known: BTreeMap<&str, usize> = known
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(count, phrase)| Some((phrase, count.parse().ok()?)))
        .collect();
    for (phrase, instead) in LEFT {
        let (known, count) = (known.get(phrase).copied(), counts.get_mut(phrase));
        let (Some(known), Some(count)) = (known, count) else {
            wrong.push(format!("`{phrase}` is not in {}", list.display()));
            continue;
        };
        if *count > known {
            wrong.push(format!(
                "`{phrase}`: {known} were known, and there are {count}: write `{instead}`"
            ));
        }
        *count = known.min(*count);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    if std::env::var_os("UPDATE_LANGUAGE").is_some() {
        let lines = counts
            .iter()
            .map(|(phrase, count)| format!("{count} {phrase}\n"));
        fs::write(list, lines.collect::<String>()).expect("a writable repository");
    }
}

#[test]
#[ignore = "`.ci/run spelling` checks it"]
fn negations_are_written_with_not() {
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

/// The text on one line in lower case, without comment markers and line continuations.
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
    words(prose, phrase).next().is_some()
}

/// The positions of a phrase, as whole words.
fn words<'p>(prose: &'p str, phrase: &'p str) -> impl Iterator<Item = usize> + 'p {
    let is_letter = |text: &str, last: bool| {
        let letter = match last {
            true => text.chars().next_back(),
            false => text.chars().next(),
        };
        letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    prose
        .match_indices(phrase)
        .map(|(at, _)| at)
        .filter(move |at| {
            !is_letter(&prose[..*at], true) && !is_letter(&prose[at + phrase.len()..], false)
        })
}

/// All hand-written Rust files and pages.
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
