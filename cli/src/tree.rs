//! `tree`: operations by tag, with their Rust names.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::clients::{Loaded, Which};
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::format::Format;
use crate::program::Program;
use crate::{look, out, table};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  clientwright tree\n  clientwright tree --spec petstore.yaml --format json\n  cat petstore.yaml | clientwright tree --spec -"
)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

#[derive(Serialize)]
struct Client {
    client: String,
    tags: BTreeMap<String, Vec<Operation>>,
}

#[derive(Serialize)]
struct Operation {
    method: String,
    path: String,
    operation_id: String,
    /// The method of the generated client.
    rust: String,
    /// The type of the request.
    request: String,
    deprecated: bool,
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let clients: Vec<Client> = arguments
        .which
        .load(program, console)?
        .iter()
        .map(client)
        .collect();
    match arguments.format {
        Format::Json => console.line(out::json(&clients)?),
        Format::Human => clients.iter().for_each(|client| show(console, client)),
    }
    Ok(Outcome::Fine)
}

fn client(loaded: &Loaded) -> Client {
    let named = &loaded.basis.named;
    let mut tags: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
    for (operation, names) in named.api.operations.iter().zip(&named.operations) {
        let tag = operation.tag.clone().unwrap_or_default();
        tags.entry(tag).or_default().push(Operation {
            method: operation.method.as_str().to_owned(),
            path: operation.path.clone(),
            operation_id: operation.id.clone(),
            rust: names.method.clone(),
            request: names.request.clone(),
            deprecated: operation.docs.deprecated,
        });
    }
    Client {
        client: loaded.name.clone(),
        tags,
    }
}

fn show(console: &Console, client: &Client) {
    console.line(&client.client);
    for (tag, operations) in &client.tags {
        console.line(&match tag.as_str() {
            "" => "  (no tag)".to_owned(),
            tag => format!("  {}", out::plain(tag)),
        });
        let rows: Vec<Vec<String>> = operations
            .iter()
            .map(|operation| {
                let note = if operation.deprecated {
                    "deprecated"
                } else {
                    ""
                };
                vec![
                    format!("    {}", operation.rust),
                    format!("{} {}", operation.method, out::plain(&operation.path)),
                    out::plain(&operation.operation_id),
                    note.to_owned(),
                ]
            })
            .collect();
        for line in table::lines_within(&rows, look::columns()) {
            console.line(line);
        }
    }
}
