//! Tests that require a separate process: messages, the environment, signals. The process is this test, started
//! again.

use std::ffi::OsString;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::channel;

use clientwright_cli_runtime::{Program, run};

use crate::World;
use crate::server::Answer;

/// The variable with the arguments of the process.
const ARGUMENTS: &str = "COMMAND_LINES_ARGUMENTS";

/// The separator of the arguments.
const BETWEEN: &str = "\u{1f}";

/// Runs the program instead of a test, if this process was started for that.
#[test]
fn the_program_is_executed_in_a_separate_process() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else {
        return;
    };
    let program = Program::new(
        "golden-commands",
        "0.1.0",
        &golden_commands_cli::COMMAND_LINE,
    );
    let arguments = arguments.split(BETWEEN).map(OsString::from);
    std::process::exit(i32::from(run(&program, &[], arguments)));
}

/// The result of a process.
#[derive(Debug, PartialEq)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    #[track_caller]
    fn fails(&self, code: i32, parts: &[&str]) {
        assert_eq!((self.code, &*self.out), (code, ""), "{self:?}");
        for part in parts {
            assert!(self.err.contains(part), "`{part}` is not in {self:?}");
        }
    }
}

/// A running program.
struct Running {
    child: Child,
    out: String,
}

impl Running {
    fn end(self) -> Ran {
        let output = self.child.wait_with_output().unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: std::fs::read_to_string(&self.out).unwrap_or_default(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Starts the program; the name distinguishes the runs of a world.
fn start(world: &World, name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Running {
    let out = world.path(&format!("{name}.out"));
    let _ = std::fs::remove_file(&out);
    let all = [
        &["golden-commands"],
        arguments,
        &["--base-url", &world.server.url, "--out", &out],
    ];
    let child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "process::the_program_is_executed_in_a_separate_process",
        ])
        .args(["--nocapture", "--quiet"])
        .env_clear()
        .env("GOLDEN_COMMANDS_CONFIG_DIR", world.path("config"))
        .env(ARGUMENTS, all.concat().join(BETWEEN))
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    Running { child, out }
}

fn ran(world: &World, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
    start(world, "one", arguments, variables).end()
}

fn silent() -> World {
    World::new(|_| Answer::new(204, "", b""))
}

#[test]
fn a_body_of_another_type_is_an_error_in_json_terms_with_its_position() {
    let world = silent();
    let file = world.put("body", b"{\n  \"name\": \"a\",\n  \"owner\": [1]\n}");
    let file = format!("@{file}");
    let lone = world.put("lone", b"\n  \"text\"");
    let lone = format!("@{lone}");
    for (body, expected) in [
        (
            "[]",
            "the body: expected an object, found an array at line 1, column 1",
        ),
        (
            "null",
            "the body: expected an object, found null at line 1, column 1",
        ),
        (
            &lone,
            "the body: expected an object, found a string at line 2, column 3",
        ),
        (
            &file,
            "the body: owner: expected an object, found an array at line 3, column 12",
        ),
        (
            r#"{"name":"a","tags":{}}"#,
            "the body: tags: expected an array, found an object at line 1, column 20",
        ),
    ] {
        let ran = ran(&world, &["things", "create", "--body", body], &[]);
        ran.fails(2, &[expected]);
    }
    // Flags change the text, so that positions in it would be wrong.
    let merged = [
        "things",
        "create",
        "--name",
        "a",
        "--body",
        r#"{"owner":[1]}"#,
    ];
    let merged = ran(&world, &merged, &[]);
    merged.fails(2, &["owner: expected an object, found an array\n"]);
    assert_eq!(world.server.count(), 0);
}

#[test]
fn all_values_outside_of_the_specified_limits_are_named_and_nothing_is_sent() {
    let world = silent();
    let body = r#"{"name":"","count":100,"tags":["a","B","c","d"]}"#;
    let create = ["things", "create", "--body", body];
    ran(&world, &create, &[]).fails(
        2,
        &[
            "the body: name: must have at least 1 character, has 0",
            "the body: count: must be at most 99",
            "the body: tags: must have at most 3 items, has 4",
            "the body: tags[1]: must match `^[a-z]+$`",
            "--allow-invalid also sends",
        ],
    );
    let flags = ["things", "create", "--name", "", "--count=-1"];
    ran(&world, &flags, &[]).fails(
        2,
        &[
            "--name: must have at least 1",
            "--count: must be at least 0",
        ],
    );
    let many: Vec<String> = (0..100).map(|n| format!("\"B{n}\"")).collect();
    let many = format!(r#"{{"name":"a","tags":[{}]}}"#, many.join(","));
    let many = ran(&world, &["things", "create", "--body", &many], &[]);
    many.fails(2, &["and 91 more"]);
    assert_eq!(world.server.count(), 0);
    let sent = ran(&world, &[&create[..], &["--allow-invalid"]].concat(), &[]);
    assert_eq!(sent.code, 0, "{sent:?}");
    assert_eq!(world.server.last().body, body.as_bytes());
}

#[test]
fn all_parameters_outside_of_their_limits_are_named_and_nothing_is_sent() {
    let world = silent();
    let list = [
        "things",
        "list",
        "--limit",
        "1001",
        "--filter",
        "a=0123456789",
        "--colors",
        "red",
        "--colors",
        "red",
        "--colors",
        "red",
        "--colors",
        "red",
    ];
    ran(&world, &list, &[]).fails(
        2,
        &[
            "--limit: must be at most 1000",
            "--filter: a: must have at most 9 characters, has 10",
            "--colors: must have at most 3 items, has 4",
            "--allow-invalid also sends",
        ],
    );
    ran(&world, &["things", "list", "--limit=-1"], &[]).fails(2, &["--limit: must be at least 0"]);
    let long = "j".repeat(41);
    let jobs = ran(&world, &["jobs", "get-job", &long], &[]);
    jobs.fails(2, &["id: must have at most 40 characters, has 41"]);
    assert_eq!(world.server.count(), 0);
    let anyway = ["things", "list", "--limit", "1001", "--allow-invalid"];
    ran(&world, &anyway, &[]);
    assert!(world.server.last().target.contains("limit=1001"));
}

#[test]
fn a_body_that_is_sent_unchanged_accepts_no_flags() {
    let world = silent();
    let note = ["things", "add-note", "--content-type", "application/xml"];
    let both = [&note[..], &["--text", "a", "--body", "<Note/>"]].concat();
    ran(&world, &both, &[]).fails(2, &["--text: a body of application/xml is sent as it is"]);
    let alone = [&note[..], &["--text", "a"]].concat();
    ran(&world, &alone, &[]).fails(2, &["--text: a body of application/xml is sent as it is"]);
    assert_eq!(world.server.count(), 0);
    let whole = [&note[..], &["--body", "<Note><text>a</text></Note>"]].concat();
    assert_eq!(ran(&world, &whole, &[]).code, 0);
    let sent = world.server.last();
    assert_eq!(sent.body, b"<Note><text>a</text></Note>");
    assert_eq!(sent.header("content-type"), "application/xml");
}

const KEY: (&str, &str) = ("GOLDEN_COMMANDS_API_KEY", "s3cret-key");
const USER: (&str, &str) = ("GOLDEN_COMMANDS_USER", "u");
const PASSWORD: (&str, &str) = ("GOLDEN_COMMANDS_PASSWORD", "s3cret-password");

#[test]
fn the_credentials_of_one_alternative_are_sufficient() {
    let world = silent();
    let status = ["auth", "status", "-o", "csv"];
    for (variables, code, parts) in [
        (
            &[][..],
            3,
            &["login,user,missing", "key,api-key,missing"][..],
        ),
        (
            &[KEY],
            0,
            &["login,user,not needed", "key,api-key,environment"],
        ),
        (
            &[USER, PASSWORD],
            0,
            &["password,environment", "api-key,not needed"],
        ),
        (
            &[USER, PASSWORD, KEY],
            0,
            &["password,environment", "api-key,environment"],
        ),
        // An incomplete credential is a mistake: no client is built with it.
        (&[USER, KEY], 3, &["user,environment", "password,missing"]),
    ] {
        let ran = ran(&world, &status, variables);
        assert_eq!(ran.code, code, "{variables:?} {ran:?}");
        for part in parts {
            assert!(ran.out.contains(part), "`{part}` is not in {ran:?}");
        }
    }
}

#[test]
fn the_alternative_that_would_be_used_is_shown() {
    let world = silent();
    let read = ["things", "read-account"];
    for (variables, shown, curl) in [
        (
            &[KEY][..],
            "x-key: ***",
            "-H 'X-Key: '\"${GOLDEN_COMMANDS_API_KEY}\"''",
        ),
        (
            &[USER, PASSWORD],
            "authorization: Basic ***",
            "-u \"${GOLDEN_COMMANDS_USER}:${GOLDEN_COMMANDS_PASSWORD}\"",
        ),
        // The first alternative in the specification, if all of them have credentials, or none.
        (&[USER, PASSWORD, KEY], "authorization: Basic ***", "-u "),
        (&[], "authorization: Basic ***", "-u "),
    ] {
        let dry = ran(&world, &[&read[..], &["--dry-run"]].concat(), variables);
        assert_eq!(dry.code, 0, "{dry:?}");
        let lines = dry.out.to_lowercase();
        assert!(
            lines.contains(&shown.to_lowercase()),
            "{variables:?} {dry:?}"
        );
        assert_ne!(
            lines.contains("x-key"),
            lines.contains("authorization"),
            "{dry:?}"
        );
        let line = ran(&world, &[&read[..], &["--curl"]].concat(), variables);
        assert!(
            line.out.to_lowercase().contains(&curl.to_lowercase()),
            "{variables:?} {line:?}"
        );
        assert!(
            !format!("{dry:?}{line:?}").contains("s3cret"),
            "{dry:?} {line:?}"
        );
    }
    assert_eq!(world.server.count(), 0);
}

#[cfg(unix)]
#[test]
fn a_shell_passes_the_values_of_the_request_to_curl_unchanged() {
    let world = silent();
    // A replacement of curl that prints each argument on a separate line, followed by a mark.
    let curl = "curl() { for argument in \"$@\"; do printf '%s|\\n' \"$argument\"; done; }\n";
    let shell = |arguments: &[&str]| {
        let line = ran(&world, &[arguments, &["--curl"]].concat(), &[KEY]);
        assert_eq!(line.code, 0, "{line:?}");
        let output = Command::new("sh")
            .args(["-c", &format!("{curl}{}", line.out)])
            .env_clear()
            .env(KEY.0, "a key's $(value)")
            .output()
            .unwrap();
        assert!(output.stderr.is_empty(), "{output:?} {line:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    for text in [
        "it's \"quoted\" and `run` and $HOME and $(id) and \\ ",
        "two\nlines\n",
        "'",
        "-d",
    ] {
        let type_and_body = ["--content-type=application/xml", "--body", text];
        let note = shell(&[&["things", "add-note"], &type_and_body[..]].concat());
        let expected = format!("--data-binary|\n{text}|\n");
        assert!(note.contains(&expected), "{note}");
    }
    // As a whole body, curl would treat it as a file, unless it is raw.
    let at = world.put("at", b"@/etc/hostname");
    let put = shell(&["files", "put", "it's", "--body", &format!("@{at}")]);
    assert!(put.contains("--data-raw|\n@/etc/hostname|\n"), "{put}");
    assert!(
        put.contains("/files/it's|\n") || put.contains("/files/it%27s|\n"),
        "{put}"
    );
    // Content that is not text must be in a file of the user.
    let bytes = world.put("bytes", &[0, 255, 39, 10]);
    let put = shell(&["files", "put", "b", "--body", &format!("@{bytes}")]);
    assert!(put.contains("--data-binary|\n@BODY|\n"), "{put}");
    // The shell inserts the secret, and executes nothing in it.
    let account = shell(&["things", "read-account"]);
    assert!(
        account
            .to_lowercase()
            .contains("x-key: a key's $(value)|\n"),
        "{account}"
    );
    assert_eq!(world.server.count(), 0);
}

#[test]
fn an_empty_list_is_written_in_every_format() {
    let world = World::new(|_| Answer::new(200, "application/json", br#"{"items":[]}"#));
    let list = ["things", "list", "--all", "--limit", "0", "-o"];
    for (format, expected) in [
        ("json", "[]\n"),
        ("yaml", "[]\n"),
        ("table", "(none)\n"),
        ("ndjson", ""),
        ("csv", ""),
    ] {
        let ran = ran(&world, &[&list[..], &[format]].concat(), &[]);
        assert_eq!(
            (ran.code, &*ran.out, &*ran.err),
            (0, expected, ""),
            "{format}"
        );
    }
    let named = [&list[..], &["csv", "--columns", "name,count"]].concat();
    assert_eq!(ran(&world, &named, &[]).out, "name,count\n");
}

/// A server that starts reports; it responds to the first request when the test allows it, and the result is never
/// available.
fn reports() -> (
    World,
    std::sync::mpsc::Sender<()>,
    std::sync::mpsc::Receiver<()>,
) {
    let (go_on, gate) = channel::<()>();
    let (came, arrivals) = channel::<()>();
    let gate = Mutex::new(gate);
    let world = World::new(move |request| match request.target.as_str() {
        "/reports/r" => {
            came.send(()).unwrap();
            gate.lock().unwrap().recv().unwrap();
            Answer::new(202, "", b"").header("location", "/reports/r/status")
        }
        _ => {
            let _ = came.send(());
            Answer::new(202, "", b"")
        }
    });
    (world, go_on, arrivals)
}

const BUILD: [&str; 8] = [
    "jobs",
    "build-report",
    "r",
    "--wait",
    "--delay=10ms",
    "--max-delay=20ms",
    "--timeout=60s",
    "--position",
];

#[cfg(unix)]
fn interrupt(running: &Running) {
    let id = running.child.id().to_string();
    let kill = Command::new("kill").args(["-INT", &id]).status();
    assert!(kill.unwrap().success());
}

#[cfg(unix)]
#[test]
fn one_of_two_processes_with_the_same_position_starts_the_operation() {
    let (world, go_on, arrivals) = reports();
    let file = world.path("position");
    let build = [&BUILD[..], &[&file]].concat();
    let first = start(&world, "first", &build, &[]);
    arrivals.recv().unwrap();
    // The first process has sent its request, but has no response yet.
    let second = start(&world, "second", &build, &[]).end();
    second.fails(
        2,
        &[
            "another command is starting the operation",
            &file,
            "nothing was sent",
        ],
    );
    go_on.send(()).unwrap();
    // Wait until the result is requested.
    arrivals.recv().unwrap();
    interrupt(&first);
    let first = first.end();
    first.fails(
        130,
        &[
            "accepted and is still running",
            &format!("the same command with --position {file} asks for its result"),
        ],
    );
    let started = world.server.lines();
    let started = started.iter().filter(|line| line.starts_with("POST"));
    assert_eq!(started.count(), 1);
    assert!(std::path::Path::new(&file).exists());
    // A wait that times out mentions this, too.
    let late = [&build[..6], &["--timeout=500ms"], &build[7..]].concat();
    ran(&world, &late, &[]).fails(14, &["the same command with --position"]);
}

#[cfg(unix)]
#[test]
fn an_interrupted_start_leaves_no_position() {
    let (world, go_on, arrivals) = reports();
    let file = world.path("position");
    let build = [&BUILD[..], &[&file]].concat();
    let first = start(&world, "first", &build, &[]);
    arrivals.recv().unwrap();
    assert!(std::path::Path::new(&file).exists());
    interrupt(&first);
    let first = first.end();
    first.fails(130, &["interrupted"]);
    assert!(!first.err.contains("accepted"), "{first:?}");
    assert!(!std::path::Path::new(&file).exists());
    go_on.send(()).unwrap();
}

#[test]
fn nested_values_are_json_in_a_cell_and_ignored_options_are_warnings() {
    let world = World::new(|request| match request.target.as_str() {
        "/log" => Answer::new(200, "application/x-ndjson", b"{\"name\":\"a\"}\n"),
        _ => Answer::new(
            200,
            "application/json",
            br#"{"items":[{"name":"a","owner":{"mail":"m"},"parts":[{"x":1}],"tags":["b","c"]}]}"#,
        ),
    });
    let list = ["things", "list", "-o", "csv"];
    let nested = ran(&world, &list, &[]);
    let lines = "name,owner.mail,parts,tags\na,m,\"[{\"\"x\"\":1}]\",\"b, c\"\n";
    assert_eq!((nested.code, &*nested.out, &*nested.err), (0, lines, ""));
    let columns = ["--columns", "name,owner,nam"];
    let unknown = ran(&world, &[&list[..], &columns].concat(), &[]);
    let lines = "name,owner,nam\na,\"{\"\"mail\"\":\"\"m\"\"}\",\n";
    assert_eq!((unknown.code, &*unknown.out), (0, lines));
    assert!(
        unknown.err.contains("warning: no column `nam`"),
        "{unknown:?}"
    );
    // Columns have no effect in other formats.
    let json = ran(
        &world,
        &["things", "list", "-o", "json", "--columns", "name"],
        &[],
    );
    assert!(json.out.contains("owner"), "{json:?}");
    let warning = "warning: --columns is for tables and CSV, the response is written as json";
    assert!(json.err.contains(warning), "{json:?}");
    // Items of a stream are not a table: they are written as lines of JSON, with a warning.
    let follow = ["things", "follow-log", "-o", "csv"];
    let items = ran(&world, &follow, &[]);
    assert_eq!((items.code, &*items.out), (0, "{\"name\":\"a\"}\n"));
    assert!(items.err.contains("csv is of all at once"), "{items:?}");
    let quiet = ran(&world, &[&follow[..], &["--quiet"]].concat(), &[]);
    assert_eq!((quiet.code, &*quiet.err), (0, ""));
}
