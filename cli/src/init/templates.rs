//! The contents of new files.

use std::fmt::Write as _;

use clientwright_generator::render::RUNTIME_VERSION;

use super::ci::Source;

/// An example document, for a folder without documents.
pub(super) const FIRST_DOCUMENT: &str = "\
openapi: 3.1.0
info:
  title: Petstore
  version: \"1.0\"
servers:
  - url: https://petstore.example.com/v1
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      summary: Reads a pet
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
      responses:
        \"200\":
          description: The pet
          content:
            application/json:
              schema: {$ref: \"#/components/schemas/Pet\"}
        \"404\":
          description: There is no such pet
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: {type: string}
        name: {type: string}
        born: {type: string, format: date}
      example: {id: p1, name: Rex, born: 2020-02-29}
";

/// A client to list in `clients.toml`.
pub(super) struct NewClient {
    /// The name of its crate.
    pub(super) name: String,
    /// Its document, relative to `clients.toml`.
    pub(super) spec: String,
    /// A folder that the document may refer to, if it is not that of `clients.toml`.
    pub(super) allow_read: Option<String>,
}

/// `clients.toml`.
pub(super) fn clients(clients: &[NewClient], runtime: Option<&str>) -> String {
    let mut text = String::from(
        "\
# What `clientwright codegen` generates: one crate for each [[client]], into generated/<crate>/.
#
# crate        name of the package; the library has `_` for `-`
# version      version of the package; raise it when a document changes, according to Cargo's SemVer rules
# spec         the OpenAPI document, relative to this file
# description  one line for the package manifest
#
# [defaults] applies to all clients; a [[client]] can override it. The keys are those of Cargo: license, authors,
# repository, homepage, keywords, categories, edition, rust-version, lints; license-files are copied into the
# crates, registry is the only one that they may be published to, runtime is their dependency on the runtime: a
# version, or { version, path }, or { git, tag }.

[defaults]
# license = \"MIT OR Apache-2.0\"
# repository = \"https://…\"
",
    );
    match runtime {
        Some(runtime) => {
            let _ = writeln!(text, "runtime = {runtime}");
        }
        None => {
            let _ = writeln!(text, "# runtime = {RUNTIME_VERSION:?}");
        }
    }
    for client in clients {
        let (name, spec) = (&client.name, &client.spec);
        let _ = write!(
            text,
            "\n[[client]]\ncrate = {name:?}\nversion = \"0.1.0\"\nspec = {spec:?}\n"
        );
        if let Some(folder) = &client.allow_read {
            let _ = writeln!(text, "allow-read = [{folder:?}]");
        }
    }
    text
}

/// The manifest of a workspace that contains only clients.
pub(super) const WORKSPACE: &str = "\
[workspace]
resolver = \"3\"
members = [\"generated/*\"]
";

/// The command that fails if generated crates are not up to date, run in the root of the repository.
pub(super) fn check(project: &str) -> String {
    format!("clientwright codegen --check{}", option(project))
}

/// The file that describes for reviewers how a change affects the crates.
const REVIEW: &str = "clients-review.md";

/// The commands that write [`REVIEW`]: the changes of the crates since `$BASE`, and their effects. They
/// exit with 3 if there are any.
fn review(project: &str, indent: &str) -> String {
    let project = option(project);
    [
        format!("clientwright codegen --check{project} --summary --base \"$BASE\" --format markdown > {REVIEW} || [ $? -eq 3 ]"),
        format!("clientwright diff{project} --base \"$BASE\" --format markdown >> {REVIEW} || [ $? -eq 3 ]"),
    ]
    .map(|line| format!("{indent}{line}\n"))
    .concat()
}

/// The option for the folder of the project, unless it is the root of the repository.
fn option(project: &str) -> String {
    match project {
        "" => String::new(),
        project => format!(" --project {}", argument(project)),
    }
}

/// An argument as a shell reads it.
fn argument(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-:@".contains(c);
    match text.chars().all(is_plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// The command that installs this program.
pub(super) fn install(source: &Source) -> String {
    match source {
        Source::Registry => {
            let version = env!("CARGO_PKG_VERSION");
            format!("cargo install --locked clientwright --version {version}")
        }
        Source::Git(url) => format!(
            "cargo install --locked --git {} clientwright",
            argument(url)
        ),
        Source::Folder(folder) => format!("cargo install --locked --path {}", argument(folder)),
    }
}

/// A GitHub workflow that runs the check.
pub(super) fn github(source: &Source, project: &str) -> String {
    let install = scalar(&install(source));
    let check = scalar(&check(project));
    let review = review(project, "          ");
    format!(
        "\
# Fails if a document changed and the crates were not regenerated. For a pull request, the artifact
# `clients-review` describes how it affects the crates and their users.
name: Generated clients
on:
  push: {{branches: [main]}}
  pull_request:
permissions: {{contents: read}}
jobs:
  drift:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: {{fetch-depth: 0}}
      - run: {install}
      - run: {check}
      - if: github.event_name == 'pull_request' && !cancelled()
        env: {{BASE: \"origin/${{{{ github.base_ref }}}}\"}}
        run: |
{review}          cat {REVIEW} >> \"$GITHUB_STEP_SUMMARY\"
      - if: github.event_name == 'pull_request' && !cancelled()
        uses: actions/upload-artifact@v4
        with: {{name: clients-review, path: {REVIEW}}}
"
    )
}

/// A GitLab job that runs the check.
pub(super) fn gitlab(source: &Source, project: &str) -> String {
    let install = scalar(&install(source));
    let check = scalar(&check(project));
    let review = review(project, "        ");
    format!(
        "\
# Fails if a document changed and the crates were not regenerated. For a merge request, the artifact describes
# how it affects the crates and their users.
generated-clients:
  image: rust:latest
  variables: {{GIT_DEPTH: \"0\"}}
  script:
    - {install}
    - |
      BASE=\"$CI_MERGE_REQUEST_DIFF_BASE_SHA\"
      if [ -n \"$BASE\" ]; then
{review}      fi
    - {check}
  artifacts:
    when: always
    paths: [{REVIEW}]
"
    )
}

/// Text as a YAML scalar: the name of a folder may contain special characters.
fn scalar(text: &str) -> String {
    match text.contains(['\'', '"', ':', '#']) {
        false => text.to_owned(),
        true => format!("'{}'", text.replace('\'', "''")),
    }
}

/// The section of the README.
pub(super) fn readme_section(clients_path: &str) -> String {
    format!(
        "\
## API clients

The crates in `generated/` are generated by [clientwright](https://docs.rs/clientwright) from the OpenAPI
documents listed in `{clients_path}`. Do not edit them: change a document and run

```sh
clientwright codegen          # regenerates what changed
clientwright codegen --check  # fails (exit code 3) if something is out of date
```
"
    )
}
