//! The generated command lines, and the agreements between the generator and their runtime.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod process;
mod server;
mod waiting;

use std::ffi::OsString;
use std::fs;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clientwright_cli_runtime::{Program, run};
use server::{Answer, Server};
use tempfile::TempDir;

#[test]
fn generator_and_runtime_have_the_same_lists_of_flags() {
    assert_eq!(
        clientwright_generator::RESERVED_FLAGS,
        clientwright_cli_runtime::RESERVED_FLAGS
    );
    assert_eq!(
        clientwright_generator::WAITING_FLAGS,
        clientwright_cli_runtime::WAITING_FLAGS
    );
}

/// A server, and a folder for files.
struct World {
    server: Server,
    folder: TempDir,
}

impl World {
    fn new(answer: impl Fn(&server::Request) -> Answer + Send + 'static) -> Self {
        Self {
            server: Server::start(answer),
            folder: TempDir::new().unwrap(),
        }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn put(&self, name: &str, bytes: &[u8]) -> String {
        fs::write(self.path(name), bytes).unwrap();
        self.path(name)
    }

    /// Runs the program, and returns its exit code and its output.
    fn run(&self, arguments: &[&str]) -> (u8, Vec<u8>) {
        let program = Program::new(
            "golden-commands",
            "0.1.0",
            &golden_commands_cli::COMMAND_LINE,
        );
        let out = self.path("out");
        let _ = fs::remove_file(&out);
        let all = ["golden-commands"]
            .into_iter()
            .chain(arguments.iter().copied())
            .chain(["--base-url", &self.server.url, "--out", &out]);
        let code = run(&program, &[], all.map(OsString::from));
        (code, fs::read(&out).unwrap_or_default())
    }
}

#[test]
fn files_are_sent_and_responses_are_written_to_files_unchanged() {
    let bytes: Vec<u8> = (0..=255).collect();
    let answered = bytes.clone();
    let world = World::new(move |request| match request.method.as_str() {
        "GET" => Answer::new(200, "application/octet-stream", &answered),
        _ => Answer::new(204, "", b""),
    });
    let path = world.put("picture.bin", &bytes);
    let whole = format!("@{path}");
    assert_eq!(world.run(&["files", "put", "a/b c", "--body", &whole]).0, 0);
    let request = world.server.last();
    assert_eq!(request.target, "/files/a%2Fb%20c");
    assert_eq!(request.body, bytes);
    assert_eq!(request.header("content-type"), "application/octet-stream");

    assert_eq!(world.run(&["files", "get", "x"]), (0, bytes.clone()));

    let secret = world.put("password", b"s3cret\n");
    let form = [
        "files",
        "send-form",
        "--title",
        "A title",
        "--picture",
        &path,
        "--password-file",
        &secret,
    ];
    assert_eq!(world.run(&form).0, 0);
    let request = world.server.last();
    let text = String::from_utf8_lossy(&request.body).into_owned();
    assert!(
        text.contains("name=\"title\"") && text.contains("A title"),
        "{text}"
    );
    assert!(text.contains("filename=\"picture.bin\""), "{text}");
    assert!(text.contains("\r\n\r\ns3cret\r\n"), "{text}");
    assert!(
        request.body.windows(256).any(|part| part == bytes),
        "{text}"
    );

    let (code, shown) = world.run(&[&form[..], &["--dry-run"]].concat());
    let shown = String::from_utf8_lossy(&shown).into_owned();
    assert_eq!(code, 0);
    assert!(!shown.contains("s3cret"), "{shown}");
}

#[test]
fn headers_of_parts_are_flags_and_required_parts_are_checked() {
    let world = World::new(|_| Answer::new(204, "", b""));
    let file = world.put("file.bin", b"content");
    let send = ["files", "send-parcel", "--meta.title", "t", "--file", &file];
    // A header of the part and a part are missing.
    assert_eq!(world.run(&send).0, 2);
    let (code, _) = world.run(&[
        "files",
        "send-parcel",
        "--file",
        &file,
        "--file-x-kind",
        "k",
    ]);
    assert_eq!(code, 2);
    let wrong = r#"{"meta":{"weight":"abc"}}"#;
    assert_eq!(world.run(&["files", "send-parcel", "--body", wrong]).0, 2);
    assert_eq!(world.server.count(), 0);
    let headers = [
        "--file-x-kind",
        "k",
        "--file-x-sizes",
        "1",
        "--file-x-sizes",
        "2",
    ];
    assert_eq!(world.run(&[&send[..], &headers].concat()).0, 0);
    let text = String::from_utf8_lossy(&world.server.last().body).to_lowercase();
    assert!(
        text.contains("x-kind: k\r\n") && text.contains("x-sizes: 1,2\r\n"),
        "{text}"
    );
    assert!(text.contains("{\"title\":\"t\"}"), "{text}");
}

#[test]
fn properties_are_flags_and_a_body_is_checked_before_it_is_sent() {
    let world = World::new(|request| Answer::new(201, "application/json", &request.body));
    let thumbnail = world.put("thumbnail", &[0, 255]);
    let create = [
        "things",
        "create",
        "--name",
        "n",
        "--count",
        "3",
        "--tags",
        "a",
        "--tags",
        "b",
        "--labels",
        "x=1",
        "--owner.mail",
        "m@example.com",
        "--thumbnail",
        &thumbnail,
        "--color-member",
        "red",
        "-o",
        "ndjson",
    ];
    let (code, out) = world.run(&create);
    assert_eq!(code, 0);
    assert_eq!(
        String::from_utf8(out).unwrap().trim(),
        r#"{"name":"n","color":"red","count":3,"tags":["a","b"],"labels":{"x":"1"},"thumbnail":"AP8=","owner":{"mail":"m@example.com"}}"#
    );
    let sent = world.server.count();
    for wrong in [
        &["things", "create"][..],
        &["things", "create", "--name", "n", "--count", "many"],
        &["things", "create", "--name", "n", "--labels", "x"],
        &["things", "create", "--name", "n", "--owner.phone", "1"],
        &["things", "create", "--body", r#"{"name": 1}"#],
        &["things", "create", "--body", "{"],
        &["things", "create", "--body", r#"{"name":"a","name":"b"}"#],
        &["things", "create", "--body", r#"[{"name":"a"}]"#],
        &[
            "things",
            "create",
            "--body",
            r#"{"name":"a","colour":"red"}"#,
        ],
        &[
            "things",
            "create",
            "--body",
            r#"{"name":"a","owner":{"mail":"m","fax":1}}"#,
        ],
        &["things", "create", "--name", "--count", "--count", "3"],
    ] {
        assert_eq!(world.run(wrong).0, 2, "{wrong:?}");
    }
    assert_eq!(world.server.count(), sent, "nothing was sent");
    // Unknown properties can be sent explicitly.
    let body = r#"{"name":"a","colour":"red"}"#;
    let known_better = ["things", "create", "--allow-unknown", "--body", body];
    assert_eq!(world.run(&known_better).0, 0);
    assert_eq!(world.server.last().body, body.as_bytes());
    // Text that begins with two dashes and a space is not a flag.
    let dashes = ["things", "create", "--name", "-- a --"];
    assert_eq!(world.run(&dashes).0, 0);
    assert_eq!(world.server.last().body, br#"{"name":"-- a --"}"#);
}

#[test]
fn a_curl_command_does_not_read_a_file_that_the_content_names() {
    let world = World::new(|_| Answer::new(204, "", b""));
    let put = ["files", "put", "a", "--body", "@", "--curl"];
    assert_eq!(world.run(&put).0, 2, "a file without a name is rejected");
    let path = world.put("text", b"@/etc/hostname");
    let put = ["files", "put", "a", "--body", &format!("@{path}"), "--curl"];
    let (code, line) = world.run(&put);
    let line = String::from_utf8(line).unwrap();
    assert_eq!(code, 0);
    assert!(line.contains("--data-raw '@/etc/hostname'"), "{line}");
    assert_eq!(world.server.count(), 0);
}

#[test]
fn lists_and_maps_are_parameters_and_all_pages_are_read() {
    let world = World::new(|request| {
        let page: &[u8] = match request.target.contains("after=2") {
            true => br#"{"items":[{"name":"c"}]}"#,
            false => br#"{"items":[{"name":"a"},{"name":"b"}],"next":"2"}"#,
        };
        Answer::new(200, "application/json", page)
    });
    let list = [
        "things", "list", "--colors", "red", "--colors", "blue", "--filter", "a=1", "--filter",
        "b=x",
    ];
    let (code, out) = world.run(&[&list[..], &["--all", "-o", "csv"]].concat());
    assert_eq!((code, out), (0, b"name\na\nb\nc\n".to_vec()));
    // An unknown value is sent, as the client does.
    let target = world.server.last().target;
    assert!(target.contains("colors=red&colors=blue"), "{target}");
    assert!(
        target.contains("filter%5Ba%5D=1") || target.contains("filter[a]=1"),
        "{target}"
    );
    let (code, out) = world.run(&[&list[..], &["-o", "ndjson"]].concat());
    assert_eq!(code, 0);
    assert_eq!(out.iter().filter(|byte| **byte == b'\n').count(), 2);
}

#[test]
fn items_of_a_response_are_written_as_they_arrive() {
    let (go_on, gate) = channel::<()>();
    let gate = Arc::new(Mutex::new(gate));
    let world = World::new(move |_| {
        Answer::new(200, "application/x-ndjson", b"{\"name\":\"a\"}\n")
            .then(&gate, b"{\"name\":\"b\"}\n")
    });
    let out = world.path("out");
    let (code, all) = std::thread::scope(|scope| {
        let run = scope.spawn(|| world.run(&["things", "follow-log"]));
        let until = Instant::now() + Duration::from_secs(20);
        let mut first = String::new();
        while !first.ends_with('\n') && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(10));
            first = fs::read_to_string(&out).unwrap_or_default();
        }
        assert_eq!(first, "{\"name\":\"a\"}\n", "before the second was sent");
        go_on.send(()).unwrap();
        run.join().unwrap()
    });
    assert_eq!(code, 0);
    assert_eq!(all, b"{\"name\":\"a\"}\n{\"name\":\"b\"}\n");
}

#[test]
fn a_response_is_read_item_by_item_if_requested() {
    let world = World::new(|request| match request.header("accept") {
        "text/event-stream" => Answer::new(
            200,
            "text/event-stream",
            b"data: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\ndata: [DONE]\n\n",
        ),
        _ => Answer::new(200, "application/json", br#"{"name":"whole"}"#),
    });
    let ask = ["things", "ask", "--question", "why"];
    let (code, whole) = world.run(&[&ask[..], &["-o", "ndjson"]].concat());
    assert_eq!((code, whole), (0, b"{\"name\":\"whole\"}\n".to_vec()));
    let (code, parts) = world.run(&[&ask[..], &["--stream"]].concat());
    assert_eq!(code, 0);
    assert_eq!(parts, b"{\"name\":\"a\"}\n{\"name\":\"b\"}\n");
    let (_, yaml) = world.run(&[&ask[..], &["--stream", "-o", "yaml"]].concat());
    assert_eq!(yaml, b"---\nname: a\n---\nname: b\n");
    let sent = String::from_utf8(world.server.last().body).unwrap();
    assert!(sent.contains(r#""stream":true"#), "{sent}");
}

/// The string literals in the source of the runtime that contain the name of a builder method.
fn texts_that_name_settings(
    folder: &std::path::Path,
    settings: &[String],
    found: &mut Vec<String>,
) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts_that_name_settings(&path, settings, found);
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".rs") || name.contains("test") {
            continue;
        }
        for line in fs::read_to_string(&path).unwrap().lines() {
            let line = line.trim();
            let is_text = line.contains('"') && !line.starts_with("//");
            let is_shown = !["assert", "note =", "#[", "\"Makes", "\"The required"]
                .iter()
                .any(|start| line.starts_with(start));
            let names_one = settings
                .iter()
                .any(|setting| line.contains(&format!("`{setting}`")));
            if is_text && is_shown && names_one {
                found.push(line.to_owned());
            }
        }
    }
}

#[test]
fn messages_about_settings_of_the_runtime_are_translated_for_a_terminal() {
    let runtime = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let api = fs::read_to_string(runtime.join("public-api.txt")).unwrap();
    let settings: Vec<String> = api
        .lines()
        .filter_map(|line| line.split_once("ClientBuilder::"))
        .map(|(_, rest)| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect();
    assert!(
        settings.contains(&"allow_plain_http".to_owned()),
        "{settings:?}"
    );
    let mut found = Vec::new();
    texts_that_name_settings(&runtime.join("src"), &settings, &mut found);
    assert!(found.len() > 8, "{found:#?}");
    for text in found {
        let shown = clientwright_cli_runtime::in_terms_of_a_terminal(&text);
        // One message contains the setting, because no command line can cause it.
        let is_of_wasm = text.contains("none by default on this platform");
        for setting in &settings {
            assert!(
                is_of_wasm || !shown.contains(&format!("`{setting}`")),
                "{text}: contains `{setting}`, which users of a command line do not know"
            );
        }
    }
}
