//! Requests from the API: how they are recognized, and their names.

use clientwright_generator::names::NamesLock;
use clientwright_generator::project::Clients;
use clientwright_generator::source::{MemoryFiles, Settings};
use clientwright_generator::{CrateOptions, Generated, generate_crate};

const HEAD: &str =
    "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'http://localhost'}]\n";

fn generate(text: &str, options: &CrateOptions) -> (Generated, String) {
    let text = format!("{HEAD}{text}");
    let files = MemoryFiles::new().with("main.yaml", text.as_str());
    let outcome = generate_crate(&files, "main.yaml", options).unwrap();
    let found = outcome.diagnostics.render(&outcome.sources, false);
    let generated = outcome.generated.unwrap_or_else(|| panic!("{found}"));
    (generated, found)
}

/// The names of messages, with the description of their targets.
fn messages(generated: &Generated) -> Vec<String> {
    let text = generated.files.get("src/inbound.rs");
    let text = text.map_or("", String::as_str).replace(['\n', ' '], "");
    let parts = text.split("Message::new(\"").skip(1);
    let parts = parts.map(|part| part.split_once(')').unwrap().0.to_owned());
    parts
        .map(|part| {
            part.replace("\",\"", " ")
                .trim_end_matches(['"', ',', ' '])
                .to_owned()
        })
        .collect()
}

fn listeners(more: &str) -> String {
    format!(
        "paths:
  /orders: {{post: {{operationId: order, responses: {{'204': {{description: d}}}}}}}}
  /listener/a: {{post: {{operationId: a, tags: [Notification Listeners (client side)], {more} responses: {{'204': {{description: d}}}}}}}}
  /listener/b: {{post: {{operationId: b, responses: {{'204': {{description: d}}}}}}}}
"
    )
}

#[test]
fn listeners_are_recognized_by_tag_extension_or_setting_and_are_not_methods() {
    let options = CrateOptions::new("listening");
    let (generated, _) = generate(&listeners(""), &options);
    assert_eq!(messages(&generated), ["a POST /listener/a"]);
    assert_eq!(generated.operations, 2);
    assert!(!generated.files.contains_key("src/operations/a.rs"));
    // Unless the document excludes it.
    let (generated, _) = generate(&listeners("x-inbound: false,"), &options);
    assert_eq!(messages(&generated), [""; 0]);
    assert!(!generated.files["src/lib.rs"].contains("inbound"));

    let text = "[[client]]\ncrate = \"listening\"\nversion = \"0.1.0\"\nspec = \"main.yaml\"\ninbound = [\"POST /listener/*\", \"/listeners/*\"]\n";
    let mut clients = Clients::parse(text, "").unwrap();
    clients.written_in(&Settings {
        path: "clients.toml".to_owned(),
        text: text.to_owned(),
    });
    let options = clients.clients.remove(0).options;
    let (generated, found) = generate(&listeners(""), &options);
    let both = ["a POST /listener/a", "b POST /listener/b"];
    assert_eq!(messages(&generated), both);
    assert!(found.contains("clients.toml:5:32"), "{found}");
    assert!(
        found.contains("no operation has a path that matches `/listeners/*`"),
        "{found}"
    );
}

#[test]
fn callbacks_shared_by_several_operations_are_one_message() {
    let text = "paths:
  /a: {post: {operationId: a, responses: {'204': {description: d}}, callbacks: {told: {$ref: '#/components/callbacks/Told'}, own: {'{$url}': {post: {responses: {'204': {description: d}}}}}}}}
  /b: {post: {operationId: b, responses: {'204': {description: d}}, callbacks: {told: {$ref: '#/components/callbacks/Told'}, own: {'{$url}': {post: {responses: {'204': {description: d}}}}}}}}
components:
  callbacks:
    Told: {'{$url}': {$ref: '#/components/x-items/Told'}}
  x-items:
    Told: {post: {responses: {'204': {description: d}}, callbacks: {again: {$ref: '#/components/callbacks/Told'}}}}
";
    let (generated, _) = generate(text, &CrateOptions::new("called"));
    assert_eq!(
        messages(&generated),
        ["Told POST", "aown POST", "bown POST"]
    );
}

#[test]
fn a_message_keeps_its_released_name() {
    let webhook =
        |name: &str| format!("  {name}: {{post: {{responses: {{'204': {{description: d}}}}}}}}\n");
    let before = format!("paths: {{}}\nx-webhooks:\n{}", webhook("new_pet"));
    let after = format!("{before}{}", webhook("newPet"));
    let mut options = CrateOptions::new("named");
    let (generated, _) = generate(&before, &options);
    let released: NamesLock = generated.names;
    let ident = |generated: &Generated| {
        let text = &generated.files["src/inbound.rs"];
        let line = text
            .lines()
            .find(|line| line.contains("Message::new(\"new_pet\""));
        assert!(line.is_some(), "{text}");
        text.contains("/// `new_pet`\n    NewPet(NewPet)")
    };
    options.released = released;
    assert!(ident(&generate(&after, &options).0));
    // A message and a type with the same name are in separate modules.
    let both = format!(
        "{before}components: {{schemas: {{NewPet: {{type: object, properties: {{a: {{type: string}}}}}}}}}}\n"
    );
    assert!(ident(&generate(&both, &CrateOptions::new("named")).0));
}

#[test]
fn selections_apply_to_messages() {
    let text = "[[client]]\ncrate = \"few\"\nversion = \"0.1.0\"\nspec = \"main.yaml\"\nexclude.ids = [\"a\"]\n";
    let options = Clients::parse(text, "").unwrap().clients.remove(0).options;
    let (generated, _) = generate(&listeners(""), &options);
    assert_eq!(messages(&generated), [""; 0]);
    assert_eq!(generated.operations, 2);
}
