//! `rename`: renames a part of a generated crate.

use std::path::PathBuf;

use clientwright_change::rename::{self, Part, Rename};

use crate::codegen;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::format::Format;
use crate::out;
use crate::program::Program;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Exit code 0: renamed, and the crates are regenerated; 1: an error.\n\nExamples:\n  clientwright rename Order PurchaseOrder\n  clientwright rename Order::buyerId buyer\n  clientwright rename OrderState::Open Pending\n  clientwright rename list_orders orders --no-alias\n  clientwright rename list_orders::page page_number"
)]
pub struct Arguments {
    /// The name in Rust: a type, `Type::field`, `Type::Variant`, an operation, `operation::parameter`; the name in
    /// the document is also accepted. A former name of a type or operation that was
    /// renamed in the document becomes a deprecated alias of NEW.
    old: String,
    /// The new name.
    new: String,
    /// Does not keep a deprecated alias, which only types and operations can have.
    #[arg(long)]
    no_alias: bool,
    /// The crate, if several have a part of that name.
    #[arg(long, value_name = "CRATE")]
    client: Option<String>,
    /// The folder of the project; by default, found by searching upwards from the current one.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let layout = crate::project::find(program.name, arguments.project.as_deref())?;
    // Its errors would lose their positions below.
    crate::project::clients(console, &layout)?;
    let wanted = Rename {
        client: arguments.client.as_deref(),
        what: &arguments.old,
        to: &arguments.new,
        alias: !arguments.no_alias,
    };
    let renamed = rename::rename(&layout, &wanted).map_err(|error| error.to_string())?;
    match arguments.format {
        Format::Json => console.line(out::json(&renamed)?),
        Format::Human => {
            let place = renamed.place.as_deref();
            let place = place.map_or(String::new(), |place| format!(" ({})", console.path(place)));
            console.line(format_args!(
                "{}: the {} `{}`{place} was renamed to `{}`",
                renamed.name,
                renamed.part.as_str(),
                renamed.before,
                renamed.now
            ));
            let kept = match (renamed.alias, renamed.part) {
                (true, _) => "the former name is a deprecated alias",
                (false, Part::Type | Part::Operation) => "the former name is removed",
                (false, Part::Field | Part::Variant) => {
                    "Rust does not support aliases here: code that uses the former name no longer compiles"
                }
                (false, Part::Parameter) => {
                    "Rust does not support aliases here: if the parameter is optional, code that calls the setter of the former name no longer compiles; required parameters are passed by position"
                }
            };
            console.line(format_args!("  {kept}"));
        }
    }
    codegen::regenerate(console, &layout, arguments.format == Format::Human)
}
