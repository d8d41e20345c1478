//! The crate of a command line: names, flags, and the effects of strings in a document.

use std::collections::BTreeMap;

use clientwright_generator::project::Clients;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CommandLineOptions, CrateOptions, Generated, generate_crate};

fn generated(document: &str) -> BTreeMap<String, String> {
    generated_with(document, &options())
}

fn options() -> CrateOptions {
    CrateOptions {
        command_line: Some(CommandLineOptions {
            client: "pets".to_owned(),
            client_dependency: "\"0.1.0\"".to_owned(),
            runtime: "\"0.1.0\"".to_owned(),
        }),
        ..CrateOptions::new("pets-cli")
    }
}

fn generated_with(document: &str, options: &CrateOptions) -> BTreeMap<String, String> {
    outcome(document, options).files
}

fn outcome(document: &str, options: &CrateOptions) -> Generated {
    let files = MemoryFiles::new().with("a.yaml", document);
    let outcome = generate_crate(&files, "a.yaml", options).unwrap();
    outcome.generated.unwrap()
}

const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: https://a.example}]
tags: [{name: Pets, description: All about pets.}]
paths:
  /pets/{petId}:
    parameters: [{name: petId, in: path, required: true, schema: {type: integer, format: int64}}]
    get:
      tags: [Pets]
      operationId: getPet
      parameters:
        - {name: output, in: query, schema: {type: string, enum: [short, '$(reboot)']}}
        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
      responses: {'204': {description: Done}}
    put:
      tags: [Pets]
      operationId: updatePet
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Pet'}
      responses: {'204': {description: Done}}
components:
  schemas:
    Pet:
      type: object
      required: [name, owner]
      properties:
        id: {type: string, readOnly: true}
        name: {type: string}
        output: {type: boolean}
        owner:
          type: object
          required: [email]
          properties: {email: {type: string}, parent: {$ref: '#/components/schemas/Pet'}}
        password: {type: string, format: password}
        photo: {type: string, format: byte}
";

#[test]
fn parameters_and_properties_are_flags_of_the_correct_kind() {
    let files = generated(PETS);
    let get = &files["src/commands/get_pet.rs"];
    for part in [
        r#"Command::new("pets", "get-pet", &OPERATION)"#,
        r#".alias("get")"#,
        r#"Input::new("pet-id", Kind::Integer).required().checked(check::<i64>)"#,
        r#"Input::new("output-parameter", Kind::Text).values(&["short", "$(reboot)"])"#,
        r#"Input::new("tags", Kind::List(&Kind::Text))"#,
    ] {
        assert!(get.contains(part), "{part} is not in\n{get}");
    }
    let put = &files["src/commands/update_pet.rs"];
    for part in [
        "use pets::types;",
        "Format::Json).checked(check::<types::Pet>)",
        r#"Member::new(&["name"], Input::new("name", Kind::Text).required()).always()"#,
        r#"Member::new(&["output"], Input::new("output-member", Kind::Boolean))"#,
        r#"Member::new(&["owner", "email"], Input::new("owner.email", Kind::Text).required()).always()"#,
        r#"Member::new(&["owner", "parent"], Input::new("owner.parent", Kind::Json))"#,
        r#"Input::new("password", Kind::Secret)"#,
        r#"Input::new("photo", Kind::Base64)"#,
    ] {
        assert!(put.contains(part), "{part} is not in\n{put}");
    }
    // Properties that only the server sets are not flags.
    assert!(!put.contains(r#"&["id"]"#), "{put}");
    assert!(files["Cargo.toml"].contains("name = \"pets\""));
    assert!(files["rustfmt.toml"].contains("disable_all_formatting"));
}

#[test]
fn commands_and_flags_keep_their_names_after_additions() {
    let before = PETS.replace("operationId: getPet", "operationId: get_pet");
    // Both would take the names: the one that is spelled plainly has priority.
    let after = before
        .replace(
            "{name: output, in: query, schema: {type: string, enum",
            "{name: Tags, in: query, schema: {type: boolean}}\n        - {name: output, in: query, schema: {type: string, enum",
        )
        .replace(
            "components:\n",
            "  /first:
    get: {tags: [Pets], operationId: getPet, responses: {'204': {description: Done}}}
components:\n",
        );
    let released = outcome(&before, &options()).names;
    let options = CrateOptions {
        released,
        ..options()
    };
    let files = generated_with(&after, &options);
    let old = &files["src/commands/get_pet.rs"];
    for part in [
        r#"Command::new("pets", "get-pet", &OPERATION)"#,
        r#"Input::new("tags", Kind::List(&Kind::Text))"#,
        r#"Input::new("tags-pascal", Kind::Boolean)"#,
    ] {
        assert!(old.contains(part), "{part} is not in\n{old}");
    }
    assert!(files.contains_key("src/commands/get_pet_camel.rs"));
}

#[test]
fn the_command_line_reuses_the_descriptions_of_the_client() {
    let own = generated(PETS);
    for (path, text) in &own {
        for described in [
            "Operation::new",
            "describe::Api",
            "Pagination::",
            "static API",
        ] {
            assert!(!text.contains(described), "{path}:\n{text}");
        }
    }
    assert!(own["src/lib.rs"].contains("&pets::api::API"));
    assert!(own["src/commands/get_pet.rs"].contains("use pets::operations::get_pet::OPERATION;"));

    let client = generated_with(
        PETS,
        &CrateOptions {
            has_command_line: true,
            ..CrateOptions::new("pets")
        },
    );
    assert!(client["src/lib.rs"].contains("#[doc(hidden)]\npub mod api;"));
    assert!(client["src/operations/mod.rs"].contains("#[doc(hidden)]\npub mod get_pet;"));
    assert!(client["src/operations/get_pet.rs"].contains("\npub static OPERATION"));
    assert!(client["src/api.rs"].contains("\npub static API"));

    let alone = generated_with(PETS, &CrateOptions::new("pets"));
    assert!(alone["src/lib.rs"].contains("\nmod api;"));
    assert!(alone["src/operations/get_pet.rs"].contains("\nstatic OPERATION"));
}

#[test]
fn strings_of_a_document_stay_inside_literals() {
    let hostile = "\"); std::process::abort(); (\"\\u001b[31m`$(reboot)` */ {}";
    let document = format!(
        "openapi: 3.0.3
info: {{title: {hostile:?}, version: '1', description: {hostile:?}}}
servers: [{{url: https://a.example}}]
tags: [{{name: {hostile:?}, description: {hostile:?}}}]
paths:
  /a:
    post:
      tags: [{hostile:?}]
      operationId: {hostile:?}
      summary: {hostile:?}
      parameters: [{{name: {hostile:?}, in: query, description: {hostile:?}, schema: {{type: string, enum: [{hostile:?}]}}}}]
      requestBody:
        description: {hostile:?}
        content:
          application/json:
            schema: {{type: object, properties: {{{hostile:?}: {{type: string, description: {hostile:?}}}}}}}
      responses: {{'204': {{description: Done}}}}
"
    );
    let files = generated(&document);
    for (path, text) in &files {
        if !path.ends_with(".rs") {
            continue;
        }
        let file: syn::File = syn::parse_str(text).unwrap();
        assert!(!file.items.is_empty(), "{path}");
        assert!(!text.contains('\u{1b}'), "{path}");
        // As code it would be an expression outside a literal.
        let tokens: proc_macro2::TokenStream = text.parse().unwrap();
        assert!(!mentions(tokens, "abort"), "{path}:\n{text}");
    }
}

fn mentions(tokens: proc_macro2::TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == word,
        proc_macro2::TokenTree::Group(group) => mentions(group.stream(), word),
        _ => false,
    })
}

#[test]
fn a_client_with_a_command_line_is_two_crates() {
    let text = "[defaults]\nruntime = { path = \"runtime\" }\ncli-runtime = { path = \"cli\" }\n[[client]]\ncrate = \"a\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\ncli = true\n";
    let clients = Clients::parse(text, "../../").unwrap().clients;
    let names: Vec<&str> = clients.iter().map(|it| it.options.name.as_str()).collect();
    assert_eq!(names, ["a", "a-cli"]);
    let options = clients[1].options.command_line.as_ref().unwrap();
    assert_eq!(
        options.client_dependency,
        "{ path = \"../a\", version = \"1.2.3\" }"
    );
    assert_eq!(options.runtime, "{ path = \"../../cli\" }");
    let twice =
        format!("{text}[[client]]\ncrate = \"a-cli\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\n");
    assert!(Clients::parse(&twice, "").is_err());
    let other = text.replace("cli = true", "cli = true\nengine = \"progenitor\"");
    let error = Clients::parse(&other, "").unwrap_err().to_string();
    assert!(error.contains("native engine"), "{error}");
}

#[test]
fn limits_of_bodies_enable_validation_in_the_client() {
    let manifest = |files: &BTreeMap<String, String>| files["Cargo.toml"].clone();
    let without = generated(PETS);
    let written = manifest(&without);
    assert!(written.contains("\npets = \"0.1.0\"\n"), "{written}");
    let limited = PETS.replace("name: {type: string}", "name: {type: string, minLength: 1}");
    let list = limited.replace(
        "schema: {$ref: '#/components/schemas/Pet'}",
        "schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}",
    );
    for (document, rule) in [
        (&limited, "Rule::Type(rules_of::<types::Pet>)"),
        (&list, "Rule::Items(&[Rule::Type(rules_of::<types::Pet>)])"),
    ] {
        let files = generated(document);
        let written = manifest(&files);
        assert!(
            written.contains("\npets = { version = \"0.1.0\", features = [\"validate\"] }\n"),
            "{written}"
        );
        let command = &files["src/commands/update_pet.rs"];
        assert!(
            command.contains(&format!(".limits(&[{rule}])")),
            "{command}"
        );
    }
    assert!(!without["src/commands/update_pet.rs"].contains(".limits("));
}
