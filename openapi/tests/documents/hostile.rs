//! Reading any file ends with a diagnostic: no panic, no abort, no infinite loop.

use crate::support;

use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document;
use clientwright_openapi::load::MAX_DEPTH;
use clientwright_openapi::source::{DiskFiles, MAX_FILE_BYTES, MemoryFiles};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use support::{Read, read, read_bytes, with_schemas};

fn nested(unit: &str, bytes: usize) -> String {
    unit.repeat(bytes / unit.len())
}

fn read_disk(base: &std::path::Path, path: &str) -> Read {
    let mut diagnostics = Diagnostics::new();
    let (sources, document) = document::read(&DiskFiles::new(base), path, &mut diagnostics);
    Read {
        sources,
        document,
        diagnostics,
    }
}

#[test]
fn fifty_megabytes_of_nesting_are_rejected_with_a_short_excerpt() {
    const BYTES: usize = 50 << 20;
    for (path, unit) in [
        ("a.json", "["),
        ("b.json", "{\"a\":"),
        ("c.yaml", "["),
        ("d.yaml", "{a: "),
        ("e.yaml", "- "),
        ("f.yaml", "? "),
        ("g.yaml", "[{"),
    ] {
        let read = read_bytes(path, nested(unit, BYTES));
        let found = read.report("E0008");
        assert!(found.message.contains("256"), "{}", found.message);
        assert!(read.document.is_none());
        assert!(read.rendered().len() < 4_000, "the excerpt is cut");
    }
}

#[test]
fn deep_block_mappings_are_rejected() {
    let text: String = (0..2_000)
        .map(|n| format!("{}a:\n", " ".repeat(n)))
        .collect();
    read(&text).report("E0008");
}

#[test]
fn documents_of_the_maximum_depth_are_read_and_dropped() {
    let depth = MAX_DEPTH - 2;
    let text = format!(
        "{{\"openapi\": \"3.0.3\", \"x-deep\": {}{}}}",
        "[".repeat(depth),
        "]".repeat(depth)
    );
    let read = read_bytes("a.json", text);
    assert!(read.document.is_some(), "{}", read.rendered());
    // Schemas are built with a queue, so depth does not use the stack.
    let schema = format!(
        "{}true{}",
        "{\"items\":".repeat(depth - 4),
        "}".repeat(depth - 4)
    );
    let text = format!(
        "{{\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"T\", \"version\": \"1\"}}, \"components\": {{\"schemas\": {{\"A\": {schema}}}}}}}"
    );
    let read = read_bytes("a.json", text);
    assert_eq!(read.clean().schemas.len(), depth - 3);
}

#[test]
fn exponential_aliases_are_rejected() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..20 {
        let list = vec![format!("*a{}", n - 1); 10].join(", ");
        text.push_str(&format!("a{n}: &a{n} [{list}]\n"));
    }
    read(&text).report("E0009");
    // Nested by aliases rather than by brackets.
    let mut text = "a0: &a0 [x]\n".to_owned();
    for n in 1..400 {
        text.push_str(&format!("a{n}: &a{n} [*a{}]\n", n - 1));
    }
    read(&text).report("E0008");
}

#[test]
fn a_truncated_file_is_reported_without_a_panic() {
    let whole = with_schemas(
        "3.0.3",
        "A: {type: object, properties: {b: {type: 'string'}}}",
    );
    for end in 0..whole.len() {
        let read = read(&whole[..end]);
        let _ = read.rendered();
    }
    let read = read(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {\"200\": {descr",
    );
    assert_eq!(read.codes(), ["E0004"]);
    assert!(read.document.is_none());
}

#[test]
fn files_that_are_not_utf_8_text_are_reported() {
    let read = read_bytes("a.yaml", b"openapi: 3.0.3\nx: \xff\xfe\x00".to_vec());
    assert_eq!(read.place(&read.report("E0002")), "a.yaml:2:4");
    let read = read_bytes("a.yaml", b"\xff\xfeo\0p\0e\0n\0".to_vec());
    assert!(read.report("E0002").help.unwrap().contains("UTF-16"));
    // The YAML parser would treat this as the end of the file.
    let read = read_bytes("a.yaml", b"openapi: 3.0.3\n\0rest: 1".to_vec());
    assert!(read.report("E0002").message.contains("U+0000"));
    let read = read_bytes("a.yaml", (0..=255_u8).collect::<Vec<u8>>());
    read.report("E0002");
}

#[test]
fn an_empty_file_is_reported() {
    for text in ["", "\n\n", "# only a comment\n", "\u{feff}"] {
        read(text).report("E0003");
    }
    read_bytes("a.json", "{").report("E0005");
}

#[test]
fn an_unreadable_file_is_reported_without_its_absolute_path() {
    let base = std::env::temp_dir().join(format!("front-hostile-{}", std::process::id()));
    std::fs::create_dir_all(base.join("folder")).unwrap();
    for (path, why) in [
        ("missing.yaml", "there is no such file"),
        ("folder", "it is a directory"),
        ("missing/x.yaml", "there is no such file"),
    ] {
        let read = read_disk(&base, path);
        let found = read.report("E0001");
        assert!(found.message.contains(why), "{}", found.message);
        let rendered = read.rendered();
        assert!(!rendered.contains(base.to_str().unwrap()), "{rendered}");
        assert!(read.document.is_none());
    }
    let large = std::fs::File::create(base.join("large.yaml")).unwrap();
    large.set_len(MAX_FILE_BYTES + 1).unwrap();
    let read = read_disk(&base, "large.yaml");
    assert!(read.report("E0001").message.contains("larger than 64 MiB"));
    std::fs::remove_dir_all(&base).unwrap();
}

#[cfg(unix)]
#[test]
fn missing_permissions_and_devices_are_reported() {
    use std::os::unix::fs::PermissionsExt;
    let base = std::env::temp_dir().join(format!("front-denied-{}", std::process::id()));
    std::fs::create_dir_all(&base).unwrap();
    let path = base.join("secret.yaml");
    std::fs::write(&path, "openapi: 3.0.3").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o0)).unwrap();
    // The root user can read everything.
    if std::fs::read(&path).is_err() {
        let read = read_disk(&base, "secret.yaml");
        assert!(read.report("E0001").message.contains("permission denied"));
    }
    std::fs::remove_dir_all(&base).unwrap();
    let read = read_disk(std::path::Path::new("/dev"), "null");
    assert!(read.report("E0001").message.contains("not a regular file"));
}

#[test]
fn large_invalid_documents_are_read_in_reasonable_time() {
    // Each of these takes quadratic time in a naive reader.
    let refs: String = (0..5_000)
        .map(|n| format!("    S{n}: {{$ref: '#/components/schemas/T{n}'}}\n"))
        .collect();
    let text = format!("openapi: 3.0.3\ncomponents:\n  schemas:\n{refs}");
    let read = read(&text);
    assert!(read.diagnostics.has_errors());
    assert!(read.rendered().contains("more"));
    let chain: String = (0..5_000)
        .map(|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1))
        .collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{chain}    S5000: {{type: string}}\n"
    );
    assert_eq!(support::read(&text).clean().schemas.len(), 5_001);
    let path: String = (0..5_000).map(|n| format!("/{{p{n}}}")).collect();
    let text = format!("openapi: 3.0.3\npaths:\n  ? {path}\n  : get: {{}}\n");
    let _ = support::read(&text);
}

/// A document that covers most of the reader.
const SPEC: &str = include_str!("../support/everything.yaml");

fn read_all_ways(bytes: &[u8]) {
    for path in ["main.yaml", "main.json"] {
        let files = MemoryFiles::new()
            .with(path, bytes)
            .with("other.yaml", SPEC);
        let mut diagnostics = Diagnostics::new();
        let (sources, _) = document::read(&files, path, &mut diagnostics);
        let _ = diagnostics.render(&sources, true);
    }
}

#[test]
fn the_document_that_is_mutated_is_valid() {
    let read = read(SPEC);
    read.ok();
    assert_eq!(read.codes(), ["W0213"], "{}", read.rendered());
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_all_ways(&bytes);
    }

    #[test]
    fn arbitrary_text_never_panics(text in "[a-z{}\\[\\]:,&*<!|>'\"#%@` \n\té€-]{0,200}") {
        read_all_ways(text.as_bytes());
    }

    #[test]
    fn mutated_documents_never_panic(
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..6_u8), 1..6)
    ) {
        let mut lines: Vec<String> = SPEC.lines().map(str::to_owned).collect();
        for (from, to, how) in cuts {
            let (a, b) = (from.index(lines.len()), to.index(lines.len()));
            match how {
                0 => lines.swap(a, b),
                1 => { lines.remove(a); }
                2 => { let line = lines[b].clone(); lines.insert(a, line); }
                3 => lines[a] = lines[a].replace(':', ": ["),
                4 => lines[a] = lines[a].split(": ").next().unwrap_or_default().to_owned() + ": 17",
                _ => lines[a] = lines[a].replace("  ", " "),
            }
            if lines.is_empty() { break; }
        }
        read_all_ways(lines.join("\n").as_bytes());
    }

    #[test]
    fn values_of_other_types_never_panic(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), 0..7_usize), 1..8)
    ) {
        const VALUES: [&str; 7] = ["null", "17", "text", "[]", "{}", "[{}]", "{$ref: '#/components'}"];
        let mut text = SPEC.to_owned();
        for (at, value) in changes {
            let places: Vec<usize> = text.match_indices(": ").map(|(at, _)| at + 2).collect();
            if places.is_empty() { break; }
            let start = places[at.index(places.len())];
            let end = text[start..].find(['\n', ',', '}', ']']).map_or(text.len(), |end| start + end);
            text.replace_range(start..end, VALUES[value]);
        }
        read_all_ways(text.as_bytes());
    }
}
