//! The crates in `tests/golden` are, byte for byte, the output for their specifications.
//!
//! After an intended change `UPDATE_GOLDEN=1` rewrites them; the changes are then reviewed as a diff.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clientwright_generator::project::Clients;
use clientwright_generator::source::{MemoryFiles, Settings};
use clientwright_generator::{CommandLineOptions, CrateOptions, generate_crate};

const THEMES: [&str; 25] = [
    "shapes",
    "checks",
    "types",
    "unions",
    "constants",
    "numbers",
    "operations",
    "security",
    "credentials",
    "hostile",
    "parts",
    "media",
    "content",
    "swagger",
    "servers",
    "servers-below",
    "configured",
    "limits",
    "streams",
    "waiting",
    "xml",
    "inbound",
    "commands",
    "commands-cli",
    "guide",
];

/// The suffix of the theme of a command line; it has the specification of the client.
const COMMAND_LINE: &str = "-cli";

/// The diagnostics about a specification, stored next to its crate.
const FINDINGS: &str = "findings.txt";

/// Path to text.
type Texts = BTreeMap<String, String>;

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden")
}

fn specification(theme: &str) -> String {
    let theme = theme.strip_suffix(COMMAND_LINE).unwrap_or(theme);
    fs::read_to_string(golden().join(format!("specs/{theme}.yaml"))).unwrap()
}

/// The options of a client from a list of clients next to the specification, if there is one.
fn configured(theme: &str) -> Option<CrateOptions> {
    let path = format!("{theme}.toml");
    let text = fs::read_to_string(golden().join("specs").join(&path)).ok()?;
    let mut clients = Clients::parse(&text, "../../../").unwrap();
    clients.written_in(&Settings { path, text });
    Some(clients.clients.remove(0).options)
}

fn options(theme: &str) -> CrateOptions {
    if let Some(options) = configured(theme) {
        return options;
    }
    let client = theme.strip_suffix(COMMAND_LINE);
    CrateOptions {
        has_command_line: client.is_none() && THEMES.contains(&&*format!("{theme}{COMMAND_LINE}")),
        command_line: client.map(|client| CommandLineOptions {
            client: format!("golden-{client}"),
            client_dependency: format!("{{ path = \"../golden-{client}\" }}"),
            runtime: "{ path = \"../../../cli-runtime\" }".to_owned(),
        }),
        runtime: "{ path = \"../../../runtime\" }".to_owned(),
        tag_features: Some(matches!(theme, "operations" | "hostile")),
        ..CrateOptions::new(format!("golden-{theme}"))
    }
}

fn generate(theme: &str, text: &str) -> Texts {
    let name = format!("{theme}.yaml");
    let options = options(theme);
    let mut files = MemoryFiles::new().with(&name, text);
    for overlay in &options.custom.overlays {
        let path = golden().join("specs").join(&overlay.value);
        files = files.with(overlay, fs::read(path).unwrap());
    }
    let outcome = generate_crate(&files, &name, &options).unwrap();
    let findings = outcome.diagnostics.render(&outcome.sources, false);
    let generated = outcome.generated.unwrap_or_else(|| panic!("{findings}"));
    let mut texts: Texts = generated.files;
    if !findings.is_empty() {
        texts.insert(FINDINGS.to_owned(), findings);
    }
    texts
}

fn read_below(folder: &Path, prefix: &str, into: &mut Texts) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read_below(&entry.path(), &format!("{path}/"), into);
        } else {
            into.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn on_disk(theme: &str) -> Texts {
    let mut texts = Texts::new();
    read_below(&golden().join(format!("golden-{theme}")), "", &mut texts);
    texts
}

fn write(theme: &str, texts: &Texts) {
    let folder = golden().join(format!("golden-{theme}"));
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in texts {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn golden_crates_match_the_output_for_their_specifications() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for theme in THEMES {
        let expected = generate(theme, &specification(theme));
        if update {
            write(theme, &expected);
        }
        let found = on_disk(theme);
        for path in expected.keys().chain(found.keys()) {
            let (expected, found) = (expected.get(path), found.get(path));
            assert!(
                expected == found,
                "golden-{theme}/{path} differs: {}; UPDATE_GOLDEN=1 rewrites it",
                difference(expected, found)
            );
        }
    }
}

/// The first line in which two texts differ.
fn difference(expected: Option<&String>, found: Option<&String>) -> String {
    let (Some(expected), Some(found)) = (expected, found) else {
        return "only one side has it".to_owned();
    };
    let mut lines = expected.lines().zip(found.lines()).enumerate();
    match lines.find(|(_, (expected, found))| expected != found) {
        Some((at, (expected, found))) => {
            format!(
                "line {}: `{expected}` is generated, `{found}` is on disk",
                at + 1
            )
        }
        None => "one side is longer".to_owned(),
    }
}

#[test]
fn the_output_for_a_specification_is_deterministic() {
    for theme in THEMES {
        let text = specification(theme);
        assert!(generate(theme, &text) == generate(theme, &text), "{theme}");
    }
}

/// The blocks of lines below the only line that is `heading`, each starting with a line that is
/// indented by `indent`; returns the lines before, the blocks, and the lines after.
fn blocks<'a>(text: &'a str, heading: &str, indent: usize) -> [Vec<&'a str>; 3] {
    let at = text.find(&format!("\n{heading}\n")).unwrap() + heading.len() + 2;
    let (before, rest) = text.split_at(at);
    let mut blocks = Vec::new();
    let (mut start, mut end) = (0, 0);
    for line in rest.split_inclusive('\n') {
        let depth = line.len() - line.trim_start_matches(' ').len();
        if depth < indent {
            break;
        }
        if depth == indent && end > start {
            blocks.push(&rest[start..end]);
            start = end;
        }
        end += line.len();
    }
    blocks.push(&rest[start..end]);
    [vec![before], blocks, vec![&rest[end..]]]
}

/// The document with the blocks below a heading in reverse order.
fn reversed(text: &str, heading: &str, indent: usize) -> String {
    let [before, mut blocks, after] = blocks(text, heading, indent);
    assert!(blocks.len() > 3, "{heading} has too little to be reordered");
    blocks.reverse();
    [before, blocks, after].concat().concat()
}

/// The files of the types, without the locations of definitions.
fn types(texts: &Texts) -> Texts {
    let kept = texts
        .iter()
        .filter(|(path, _)| path.starts_with("src/types/") && !path.ends_with("/mod.rs"));
    kept.map(|(path, text)| {
        let lines = text
            .lines()
            .filter(|line| !line.contains("/// Defined at `"));
        (path.clone(), lines.collect::<Vec<_>>().join("\n"))
    })
    .collect()
}

/// The methods of the client and their operations.
fn methods(texts: &Texts) -> BTreeMap<String, String> {
    let operations = texts
        .iter()
        .filter(|(path, _)| path.starts_with("src/operations/") && !path.ends_with("/mod.rs"));
    operations
        .filter_map(|(path, text)| Some((path, text.split_once("Operation::new(")?.1)))
        .map(|(path, rest)| {
            let (arguments, _) = rest.split_once(';').unwrap();
            let path = path.trim_start_matches("src/operations/");
            let arguments: String = arguments.split_whitespace().collect();
            (path.to_owned(), arguments)
        })
        .collect()
}

#[test]
fn the_order_of_schemas_and_paths_affects_no_name_and_no_type() {
    for theme in ["types", "unions", "constants", "operations", "hostile"] {
        let text = specification(theme);
        let mut other = reversed(&text, "  schemas:", 4);
        if !matches!(theme, "types" | "unions" | "constants") {
            other = reversed(&other, "paths:", 2);
        }
        assert_ne!(text, other);
        let (straight, reversed) = (generate(theme, &text), generate(theme, &other));
        let (expected, found) = (types(&straight), types(&reversed));
        assert!(expected.len() > 3);
        assert_eq!(
            expected.keys().collect::<Vec<_>>(),
            found.keys().collect::<Vec<_>>()
        );
        for (path, text) in &expected {
            assert!(
                found[path] == *text,
                "golden-{theme}/{path}: {}",
                difference(Some(text), found.get(path))
            );
        }
        assert_eq!(methods(&straight), methods(&reversed));
    }
}
