//! `init` creates a project for existing documents, and changes nothing else.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

#[cfg(unix)]
use clientwright_generator::load::load;
use clientwright_generator::source::{MemoryFiles, Node, Sources};

const DOCUMENT: &str = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nservers: [{url: 'https://shop.example.com'}]\npaths:\n  /orders:\n    get: {operationId: listOrders, responses: {'204': {description: none}}}\n";

fn init(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .arg("init")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn done(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    text
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn check(folder: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .args(["codegen", "--check"])
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn an_empty_folder_becomes_a_workspace_with_a_first_client() {
    let folder = tempfile::tempdir().unwrap();
    let text = done(&init(folder.path(), &[]));
    assert!(text.contains("petstore-client = { path"), "{text}");
    assert!(read(folder.path(), "Cargo.toml").contains("members = [\"generated/*\"]"));
    assert!(read(folder.path(), "README.md").contains("clientwright codegen --check"));
    let workflow = ".github/workflows/generated-clients.yml";
    let workflow = read(folder.path(), workflow);
    assert!(workflow.contains("run: clientwright codegen --check\n"));
    for line in [
        "codegen --check --summary --base \"$BASE\" --format markdown > clients-review.md",
        "diff --base \"$BASE\" --format markdown >> clients-review.md",
        "env: {BASE: \"origin/${{ github.base_ref }}\"}",
        "with: {name: clients-review, path: clients-review.md}",
    ] {
        assert!(workflow.contains(line), "{workflow}");
    }
    let manifest = read(folder.path(), "generated/petstore-client/Cargo.toml");
    assert!(manifest.contains("clientwright-runtime = "), "{manifest}");
    check(folder.path());
}

#[test]
fn an_existing_document_becomes_a_client_and_is_not_moved() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.openapi.yaml"), DOCUMENT).unwrap();
    done(&init(folder.path(), &[]));
    let clients = read(folder.path(), "specs/clients.toml");
    assert!(clients.contains("crate = \"shop-client\""), "{clients}");
    assert!(
        clients.contains("spec = \"../shop.openapi.yaml\""),
        "{clients}"
    );
    check(folder.path());
}

#[test]
fn a_document_outside_of_the_project_is_copied_to_specs() {
    let elsewhere = tempfile::tempdir().unwrap();
    let document = elsewhere.path().join("shop.yaml");
    fs::write(&document, DOCUMENT).unwrap();
    let folder = tempfile::tempdir().unwrap();
    done(&init(folder.path(), &[document.to_str().unwrap()]));
    assert_eq!(read(folder.path(), "specs/shop.yaml"), DOCUMENT);
    check(folder.path());
}

#[test]
fn a_package_keeps_its_manifest_and_becomes_a_workspace_too() {
    let folder = tempfile::tempdir().unwrap();
    let manifest =
        "[package]\nname = \"mine\" # a comment of mine\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.path().join("README.md"), "# Mine\n").unwrap();
    done(&init(folder.path(), &["--yes"]));
    let changed = read(folder.path(), "Cargo.toml");
    assert!(changed.starts_with(manifest), "{changed}");
    assert!(changed.contains("members = [\"generated/*\"]"), "{changed}");
    let readme = read(folder.path(), "README.md");
    assert!(readme.starts_with("# Mine\n\n## API clients"), "{readme}");
}

#[test]
fn a_workspace_gets_the_generated_crates_as_members() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"app\"]\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    done(&init(folder.path(), &["--ci", "none"]));
    let changed = read(folder.path(), "Cargo.toml");
    assert!(
        changed.contains("members = [\"app\", \"generated/*\"]"),
        "{changed}"
    );
    assert!(!folder.path().join(".github").exists());
}

#[test]
fn gitlab_is_detected_and_its_file_is_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".gitlab-ci.yml"), "mine: {}\n").unwrap();
    let text = done(&init(folder.path(), &[]));
    assert!(text.contains("add to .gitlab-ci.yml"), "{text}");
    assert_eq!(read(folder.path(), ".gitlab-ci.yml"), "mine: {}\n");
    let job = read(folder.path(), "ci/generated-clients.gitlab-ci.yml");
    assert!(job.contains("clientwright codegen --check"), "{job}");
}

/// Parses a CI configuration, which must be valid YAML.
#[cfg(unix)]
fn yaml(folder: &Path, path: &str) -> Sources {
    let files = MemoryFiles::new().with("ci.yml", read(folder, path));
    let loaded = load(&files, "ci.yml");
    let found: Vec<_> = loaded.diagnostics().collect();
    assert!(found.is_empty(), "{found:?}");
    loaded.sources
}

// Windows does not allow such a folder name.
#[cfg(unix)]
#[test]
fn the_drift_check_runs_in_folders_with_special_characters() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join(".git")).unwrap();
    let member = folder.path().join("it's: #1 of \"them\"");
    fs::create_dir_all(&member).unwrap();
    for (ci, path, pointer) in [
        ("github", ".github/workflows/generated-clients.yml", "run"),
        ("gitlab", ".gitlab-ci.yml", "script"),
    ] {
        done(&init(&member, &["--yes", "--ci", ci]));
        let sources = yaml(folder.path(), path);
        let root = sources.files().next().unwrap().root().unwrap();
        let command = match pointer {
            "run" => {
                let job = root.get("jobs").unwrap().get("drift").unwrap();
                let steps = job.get("steps").unwrap().as_sequence().unwrap();
                let mut commands = steps.iter().filter_map(|step| step.get("run"));
                let is_check = |it: &Node| it.as_str().unwrap().starts_with("clientwright ");
                commands.find(|command| is_check(command)).unwrap()
            }
            _ => {
                let job = root.get("generated-clients").unwrap();
                job.get("script")
                    .unwrap()
                    .as_sequence()
                    .unwrap()
                    .last()
                    .unwrap()
            }
        };
        // Interpreted by the shell of the runner.
        let command = command.as_str().unwrap();
        let arguments = command.strip_prefix("clientwright ").unwrap();
        let output = Command::new("bash")
            .args(["-c", &format!("\"$0\" {arguments}")])
            .arg(env!("CARGO_BIN_EXE_clientwright"))
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{command}: {output:?}");
        fs::remove_dir_all(&member).unwrap();
        fs::create_dir_all(&member).unwrap();
    }
}

#[test]
fn init_fails_in_an_existing_project() {
    let folder = tempfile::tempdir().unwrap();
    done(&init(folder.path(), &[]));
    let again = init(folder.path(), &[]);
    assert_eq!(again.status.code(), Some(1));
    let error = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(error.contains("is a project already"), "{error}");
}

#[test]
fn nothing_is_written_after_an_error() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), "[workspace\n").unwrap();
    let output = init(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("specs").exists());
    let missing = init(folder.path(), &["nope.yaml"]);
    let error = String::from_utf8_lossy(&missing.stderr).into_owned();
    assert!(error.contains("cannot read nope.yaml"), "{error}");
}

#[test]
fn a_workspace_member_registers_its_crates_and_its_check_in_the_parent_folders() {
    let folder = tempfile::tempdir().unwrap();
    let manifest =
        "[workspace]\nresolver = \"3\"\nmembers = [\n    \"crates/*\", # all of them\n]\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::create_dir_all(folder.path().join(".git")).unwrap();
    let member = folder.path().join("crates/app");
    fs::create_dir_all(member.join("src")).unwrap();
    let package = "[package]\nname = \"app\"\nversion = \"0.1.0\"\n";
    fs::write(member.join("Cargo.toml"), package).unwrap();
    fs::write(member.join("src/lib.rs"), "").unwrap();
    let text = done(&init(&member, &["--yes"]));
    assert!(text.contains("changes  ../../Cargo.toml"), "{text}");
    assert_eq!(read(&member, "Cargo.toml"), package);
    let changed = read(folder.path(), "Cargo.toml");
    assert!(
        changed.contains("\"crates/*\", # all of them\n    \"crates/app/generated/*\",\n]"),
        "{changed}"
    );
    let workflow = read(folder.path(), ".github/workflows/generated-clients.yml");
    assert!(
        workflow.contains("clientwright codegen --check --project crates/app\n"),
        "{workflow}"
    );
    assert!(!member.join(".github").exists());
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version=1"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let packages = String::from_utf8_lossy(&metadata.stdout).into_owned();
    assert!(packages.contains("\"petstore-client\""), "{metadata:?}");
}

#[test]
fn a_runtime_folder_is_written_along_with_the_published_version() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("libs/runtime")).unwrap();
    let manifest = "[package]\nname = \"clientwright-runtime\"\nversion.workspace = true\n";
    fs::write(folder.path().join("libs/runtime/Cargo.toml"), manifest).unwrap();
    done(&init(folder.path(), &["--runtime", "libs/runtime"]));
    let clients = read(folder.path(), "specs/clients.toml");
    let expected = "runtime = { path = \"libs/runtime\", version = \"0.1.0\" }";
    assert!(clients.contains(expected), "{clients}");
}

#[test]
fn the_check_installs_the_command_from_the_source_of_the_runtime() {
    let package = |folder: &Path, path: &str, name: &str| {
        let manifest = format!("[package]\nname = {name:?}\nversion = \"0.1.0\"\n");
        fs::create_dir_all(folder.join(path)).unwrap();
        fs::write(folder.join(path).join("Cargo.toml"), manifest).unwrap();
    };
    let git = "https://git.example.com/clientwright";
    for (runtime, installed) in [
        (
            Some("libs/runtime"),
            "run: cargo install --locked --path libs/cli\n",
        ),
        (
            Some(git),
            "run: 'cargo install --locked --git https://git.example.com/clientwright clientwright'\n",
        ),
        (
            Some("0.1.0"),
            "run: cargo install --locked clientwright --version",
        ),
        (None, "run: cargo install --locked clientwright --version"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        package(folder.path(), "libs/runtime", "clientwright-runtime");
        package(folder.path(), "libs/cli", "clientwright");
        let given: Vec<&str> = runtime
            .into_iter()
            .flat_map(|it| ["--runtime", it])
            .collect();
        let text = done(&init(folder.path(), &given));
        let workflow = read(folder.path(), ".github/workflows/generated-clients.yml");
        assert!(workflow.contains(installed), "{workflow}");
        let is_unknown = text.contains("change the line with `cargo install`");
        assert_eq!(is_unknown, runtime.is_none(), "{text}");
    }
}

#[test]
fn the_dependency_is_relative_to_the_package_that_uses_the_client() {
    for (manifest, expected) in [
        (
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\n",
            "{ path = \"generated/petstore-client\" }",
        ),
        (
            "[workspace]\nmembers = [\"app\"]\n",
            "{ path = \"../generated/petstore-client\" }",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        let text = done(&init(folder.path(), &[]));
        assert!(text.contains(expected), "{text}");
        assert_eq!(read(folder.path(), ".gitignore"), "/target\n");
    }
}

#[test]
fn with_quiet_only_notes_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), DOCUMENT).unwrap();
    let output = init(folder.path(), &["--quiet"]);
    assert_eq!(done(&output), "");
}

#[test]
fn a_folder_without_the_runtime_is_rejected_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, name: &str, version: &str| {
        let manifest = format!("[package]\nname = {name:?}\nversion = {version:?}\n");
        fs::create_dir_all(folder.path().join(path)).unwrap();
        fs::write(folder.path().join(path).join("Cargo.toml"), manifest).unwrap();
    };
    put("libs/other", "serde", "1.0.0");
    put("libs/old", "clientwright-runtime", "0.0.1");
    fs::create_dir_all(folder.path().join("libs/empty")).unwrap();
    for (given, found) in [
        (
            "nope",
            "expected the package `clientwright-runtime`, found no such folder",
        ),
        ("libs/empty", "found a folder without a package"),
        (
            "libs/other",
            "expected the package `clientwright-runtime`, found `serde`",
        ),
        (
            "libs/old",
            "expected version 0.1.0 of `clientwright-runtime` or a compatible one, found 0.0.1",
        ),
    ] {
        let output = init(folder.path(), &["--runtime", given]);
        assert_eq!(output.status.code(), Some(1));
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains(&format!("--runtime {given}: ")), "{error}");
        assert!(error.contains(found), "{error}");
        assert!(!folder.path().join("specs").exists());
    }
    let arguments = ["--project", "new/project", "--runtime", "nope"];
    let output = init(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("new").exists());
}

#[test]
fn without_a_runtime_the_version_is_that_of_the_command_and_the_alternatives_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let text = done(&init(folder.path(), &[]));
    let version = Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .arg("--version")
        .output()
        .unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let (_, version) = version.trim().rsplit_once(' ').unwrap();
    let version = version.trim_end_matches(')');
    assert!(
        text.contains(&format!("clientwright-runtime {version}")),
        "{text}"
    );
    assert!(
        text.contains("set `runtime` in specs/clients.toml"),
        "{text}"
    );
    let clients = read(folder.path(), "specs/clients.toml");
    assert!(
        clients.contains(&format!("# runtime = {version:?}\n")),
        "{clients}"
    );
    let manifest = read(folder.path(), "generated/petstore-client/Cargo.toml");
    assert!(manifest.contains(&format!("{version:?}")), "{manifest}");
}

#[test]
fn after_errors_in_a_document_the_next_step_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let broken = DOCUMENT.replace("openapi: 3.1.0", "openapi: 9");
    fs::write(folder.path().join("shop.yaml"), broken).unwrap();
    let first = init(folder.path(), &[]);
    assert_eq!(first.status.code(), Some(1));
    let error = String::from_utf8_lossy(&first.stderr).into_owned();
    let next = "correct the errors, and run `clientwright codegen`";
    assert!(error.contains(next), "{error}");
    let second = init(folder.path(), &[]);
    let error = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(error.contains("is a project already"), "{error}");
    assert!(
        error.contains("its crates have not been generated"),
        "{error}"
    );
    assert!(error.contains("run `clientwright codegen`"), "{error}");
    fs::write(folder.path().join("shop.yaml"), DOCUMENT).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .arg("codegen")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let third = init(folder.path(), &[]);
    let error = String::from_utf8_lossy(&third.stderr).into_owned();
    assert!(error.contains("add a [[client]] there"), "{error}");
}

#[test]
fn standard_input_and_urls_are_rejected_with_an_alternative() {
    let folder = tempfile::tempdir().unwrap();
    for (spec, part) in [
        ("-", "clientwright generate -"),
        ("https://a.example/b.yaml", "clientwright vendor"),
    ] {
        let output = init(folder.path(), &[spec]);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains(part), "{error}");
    }
}

/// A document with a reference to a file.
fn referring(file: &str) -> String {
    let body = "content: {application/json: {schema: {$ref: 'FILE#/Problem'}}}";
    let response = format!("'200': {{description: ok, {}}}", body.replace("FILE", file));
    DOCUMENT.replace("'204': {description: none}", &response)
}

const PARTS: &str = "Problem: {type: object, properties: {buyer: {$ref: 'more/buyer.yaml'}}}\n";
const BUYER: &str = "{type: object, properties: {name: {type: string}}}\n";

#[test]
fn a_document_may_refer_to_files_in_its_own_folder() {
    for (document, parts, allowed) in [
        ("api/shop.yaml", "common.yaml", Some("../api")),
        ("shop.yaml", "parts/a.yaml", Some("..")),
        ("specs/shop.yaml", "common.yaml", None),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let own = Path::new(document).parent().unwrap();
        let parts_path = own.join(parts);
        put(document, &referring(parts));
        put(parts_path.to_str().unwrap(), PARTS);
        let buyer = parts_path.with_file_name("more").join("buyer.yaml");
        put(buyer.to_str().unwrap(), BUYER);
        done(&init(folder.path(), &[document]));
        let clients = read(folder.path(), "specs/clients.toml");
        let written = allowed.map(|allowed| format!("allow-read = [\"{allowed}\"]\n"));
        match written {
            Some(written) => assert!(clients.contains(&written), "{clients}"),
            None => assert!(!clients.contains("\nallow-read"), "{clients}"),
        }
        check(folder.path());
    }
}

#[test]
fn a_document_that_refers_to_files_of_a_parent_folder_is_rejected_with_the_setting_that_allows_it()
{
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("api")).unwrap();
    fs::write(
        folder.path().join("api/shop.yaml"),
        referring("../common.yaml"),
    )
    .unwrap();
    fs::write(folder.path().join("common.yaml"), PARTS).unwrap();
    let output = init(folder.path(), &["api/shop.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(error.contains("error[E0013]"), "{error}");
    assert!(
        error.contains("in the [[client]] of clients.toml"),
        "{error}"
    );
}

#[test]
fn the_files_that_a_copied_document_refers_to_are_copied_as_well() {
    let elsewhere = tempfile::tempdir().unwrap();
    fs::create_dir(elsewhere.path().join("more")).unwrap();
    fs::write(elsewhere.path().join("parts.yaml"), PARTS).unwrap();
    fs::write(elsewhere.path().join("more/buyer.yaml"), BUYER).unwrap();
    let path = elsewhere.path().join("shop.yaml");
    fs::write(&path, referring("parts.yaml")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let text = done(&init(folder.path(), &[path.to_str().unwrap()]));
    assert!(text.contains("and the 2 files that it refers to"), "{text}");
    assert_eq!(read(folder.path(), "specs/parts.yaml"), PARTS);
    assert_eq!(read(folder.path(), "specs/more/buyer.yaml"), BUYER);
    check(folder.path());
}

#[test]
fn a_document_from_elsewhere_that_refers_to_files_outside_of_its_folder_is_not_copied() {
    let elsewhere = tempfile::tempdir().unwrap();
    fs::create_dir(elsewhere.path().join("api")).unwrap();
    fs::write(elsewhere.path().join("parts.yaml"), PARTS).unwrap();
    let path = elsewhere.path().join("api/shop.yaml");
    fs::write(&path, referring("../parts.yaml")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let output = init(folder.path(), &[path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(error.contains("it refers to `../parts.yaml`"), "{error}");
    assert!(
        error.contains("copy the document into the project together"),
        "{error}"
    );
    assert!(!folder.path().join("specs").exists());
}
