//! The texts of new files.

use std::fmt::Write as _;

/// A first document, for a folder that has none.
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

/// `clients.toml`: the clients are pairs of crate and document.
pub(super) fn clients(clients: &[(String, String)], runtime: Option<&str>) -> String {
    let mut text = String::from(
        "\
# What `clientwright codegen` generates: one crate for each [[client]], into generated/<crate>/.
#
# crate        name of the package; the library has `_` for `-`
# version      version of the package; raise it by hand when a document changes, by the rules of Cargo
# spec         the OpenAPI document, relative to this file
# description  one line for the package manifest
#
# [defaults] is for all clients; a [[client]] may say otherwise. The keys are those of Cargo: license, authors,
# repository, homepage, keywords, categories, edition, rust-version, lints; license-files are copied into the
# crates, registry is the only one that they may be published to, runtime is how they depend on the runtime: a
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
        None => text.push_str("# runtime = \"0.1.0\"\n"),
    }
    for (name, spec) in clients {
        let _ = write!(
            text,
            "\n[[client]]\ncrate = {name:?}\nversion = \"0.1.0\"\nspec = {spec:?}\n"
        );
    }
    text
}

/// The manifest of a workspace that has nothing but clients.
pub(super) const WORKSPACE: &str = "\
[workspace]
resolver = \"3\"
members = [\"generated/*\"]
";

/// The command that fails where generated crates are not up to date, run in the root of the repository.
pub(super) fn check(project: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    let project = match project {
        "" => String::new(),
        plain if plain.chars().all(is_plain) => format!(" --project {plain}"),
        other => format!(" --project '{}'", other.replace('\'', r"'\''")),
    };
    format!("clientwright codegen --check{project}")
}

/// A workflow of GitHub that runs the check.
pub(super) fn github(version: &str, check: &str) -> String {
    format!(
        "\
# Fails where a document changed and the crates were not regenerated.
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
      - run: cargo install --locked clientwright --version {version}
      - run: {}
",
        scalar(check)
    )
}

/// The same for GitLab.
pub(super) fn gitlab(version: &str, check: &str) -> String {
    format!(
        "\
# Fails where a document changed and the crates were not regenerated.
generated-clients:
  image: rust:latest
  script:
    - cargo install --locked clientwright --version {version}
    - {}
",
        scalar(check)
    )
}

/// A text as a scalar of YAML: the name of a folder may hold what means something there.
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

The crates in `generated/` are written by [clientwright](https://docs.rs/clientwright) from the OpenAPI
documents that `{clients_path}` lists. Do not edit them: change a document and run

```sh
clientwright codegen          # regenerates what changed
clientwright codegen --check  # fails (exit code 3) if something is out of date
```
"
    )
}
