//! Builds the commands that `clap` parses from the tables.
//!
//! Only names chosen by the generator affect parsing; all other texts of a document become help, without control
//! characters.

use std::collections::BTreeSet;
use std::ffi::OsStr;

use clap::builder::{PossibleValue, StyledStr, TypedValueParser};
use clap::{Arg, ArgAction};

use crate::describe::{AskedBy, Command, Input, Kind};
use crate::duration::argument;
use crate::program::{Program, Section};
use crate::text::{for_shells, is_harmless_in_shells, on_one_line, printable};

/// Flags of every command. The generator does not use these names for flags of an operation.
pub const RESERVED_FLAGS: [&str; 19] = [
    "all",
    "allow-invalid",
    "allow-unknown",
    "base-url",
    "body",
    "color",
    "columns",
    "content-type",
    "curl",
    "dry-run",
    "help",
    "out",
    "output",
    "profile",
    "quiet",
    "sandbox",
    "timeout",
    "token-url",
    "version",
];

/// Additional flags of commands that wait. The generator does not use these names for flags of such an operation.
pub const WAITING_FLAGS: [&str; 4] = ["delay", "max-delay", "position", "wait"];

/// The purpose of the tree.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Parsing and help.
    Run,
    /// Completion scripts: without characters that a shell could expand.
    Completions,
}

/// Builds all commands of a program.
pub(crate) fn program(
    program: &Program,
    extras: impl Iterator<Item = clap::Command>,
    purpose: Purpose,
) -> clap::Command {
    let mut root = clap::Command::new(program.name)
        .version(program.version)
        .about(help(program.about, purpose))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .after_help(crate::failure::EXIT_CODES)
        .args(globals(program));
    let mut taken = BTreeSet::new();
    for section in &program.sections {
        let commands = section_commands(section, purpose);
        if section.name.is_empty() {
            taken.extend(commands.iter().map(|it| it.get_name().to_owned()));
            root = root.subcommands(commands);
        } else {
            let about = help(section.command_line.about, purpose);
            taken.insert(section.name.to_owned());
            root = root.subcommand(
                clap::Command::new(section.name)
                    .about(about)
                    .subcommand_required(true)
                    .arg_required_else_help(true)
                    .subcommands(commands),
            );
        }
    }
    let own = [
        crate::auth::command(&program.sections),
        completions(),
        man(),
    ];
    // The generator does not use these names for groups, but a hand-written table might.
    for command in extras.chain(own) {
        if taken.insert(command.get_name().to_owned()) {
            root = root.subcommand(command);
        }
    }
    root
}

fn completions() -> clap::Command {
    let shells = ["bash", "elvish", "fish", "powershell", "zsh"];
    clap::Command::new("completions")
        .about("Print a script that completes the commands in a shell")
        .arg(Arg::new("shell").required(true).value_parser(shells))
}

fn man() -> clap::Command {
    clap::Command::new("man")
        .about("Write a man page for each command into a folder")
        .arg(Arg::new("folder").required(true).value_name("FOLDER"))
}

/// Builds the commands of an API, including its groups.
fn section_commands(section: &Section, purpose: Purpose) -> Vec<clap::Command> {
    let mut top = Vec::new();
    let mut groups: Vec<clap::Command> = Vec::new();
    for command in section.command_line.commands {
        let (group, name) = names(section, command);
        let built = self::command(section, command, name, purpose);
        if group.is_empty() {
            top.push(built);
            continue;
        }
        match groups.iter_mut().find(|known| known.get_name() == group) {
            Some(known) => *known = std::mem::take(known).subcommand(built),
            None => {
                let described = section.groups.iter().chain(section.command_line.groups);
                let about = described
                    .filter(|(known, _)| *known == group)
                    .map(|(_, about)| *about)
                    .next()
                    .unwrap_or_default();
                groups.push(
                    clap::Command::new(group)
                        .about(help(about, purpose))
                        .subcommand_required(true)
                        .arg_required_else_help(true)
                        .subcommand(built),
                );
            }
        }
    }
    groups.extend(top);
    groups
}

/// The group and the name of a command.
pub(crate) fn names(section: &Section, command: &Command) -> (&'static str, &'static str) {
    match section.comfort(command) {
        Some(comfort) => (comfort.group, comfort.name),
        None => (command.group, command.name),
    }
}

fn command(
    section: &Section,
    command: &Command,
    name: &'static str,
    purpose: Purpose,
) -> clap::Command {
    let comfort = section.comfort(command);
    let mut built = clap::Command::new(name).about(help(command.about, purpose));
    if !command.alias.is_empty() && comfort.is_none() {
        built = built.visible_alias(command.alias);
    }
    if purpose == Purpose::Run {
        let operation = command.operation;
        let deprecated = match command.deprecated {
            true => "\n\nDeprecated.",
            false => "",
        };
        let details = match command.details {
            "" => command.about,
            details => details,
        };
        let until = match command.waiting {
            Some(_) => " until it is complete",
            None => "",
        };
        built = built.long_about(StyledStr::from(format!(
            "{}{deprecated}\n\nSends {} {}{until}.",
            printable(details),
            operation.method,
            printable(operation.path)
        )));
    }
    let rename = |flag: &'static str| {
        let flags = comfort.map_or(&[][..], |comfort| comfort.flags);
        flags
            .iter()
            .find(|(known, _)| *known == flag)
            .map_or(flag, |(_, preferred)| *preferred)
    };
    let waits = command.waiting.is_some() || !command.afterwards.is_empty();
    let mut taken: BTreeSet<String> = RESERVED_FLAGS
        .iter()
        .chain(WAITING_FLAGS.iter().filter(|_| waits))
        .map(|name| (*name).to_owned())
        .collect();
    for (place, argument) in command.arguments.iter().enumerate() {
        let input = &argument.input;
        let id = argument_id(place);
        let is_in_path = argument.parameter.location
            == clientwright_runtime::codegen::v1::describe::Location::Path;
        let arg = match is_in_path {
            true => Arg::new(id)
                .value_name(input.flag.to_ascii_uppercase())
                .required(true),
            false => flag(id, rename(input.flag), input, &mut taken).required(input.required),
        };
        built = built.arg(described(arg, input, purpose));
    }
    let contents = command.body.map_or(&[][..], |body| body.contents);
    if contents.iter().any(|it| !it.limits.is_empty())
        || command.arguments.iter().any(|it| !it.limits.is_empty())
    {
        built = built.arg(
            Arg::new(ALLOW_INVALID)
                .long("allow-invalid")
                .action(ArgAction::SetTrue)
                .help("Also send values outside of the limits of the specification"),
        );
    }
    if let Some(body) = &command.body {
        let has_members = body.contents.iter().any(|it| it.format.has_members());
        let all_xml = body.contents.iter().all(|it| is_xml(it.media_type));
        let note = match (has_members, all_xml) {
            (true, _) => {
                "The body: @FILE, - for standard input, or JSON; flags replace its properties"
            }
            (false, true) => {
                "The body: @FILE, - for standard input, or its XML, which is sent as it is, unchecked"
            }
            (false, false) => {
                "The body: @FILE, - for standard input, or its text, which is sent as it is"
            }
        };
        built = built.arg(
            Arg::new(BODY)
                .long("body")
                .value_name("BODY")
                .allow_hyphen_values(true)
                .help(note)
                .required(body.required && body.members.is_empty()),
        );
        if body.contents.len() > 1 {
            let types = body.contents.iter().map(|it| it.media_type);
            let types: Vec<&str> = types.filter(|it| is_harmless_in_shells(it)).collect();
            built = built.arg(
                Arg::new(CONTENT_TYPE)
                    .long("content-type")
                    .value_name("TYPE")
                    .value_parser(Listed(types))
                    .help(match body.contents.iter().any(|it| is_xml(it.media_type)) {
                        true => "The media type of the body; XML is sent as it is, unchecked",
                        false => "The media type of the body",
                    }),
            );
        }
        if body.contents.iter().any(|it| it.outline.is_some()) {
            built = built.arg(
                Arg::new(ALLOW_UNKNOWN)
                    .long("allow-unknown")
                    .action(ArgAction::SetTrue)
                    .help("Also send properties that are not in the specification"),
            );
        }
        for (place, member) in body.members.iter().enumerate() {
            let input = &member.input;
            let mut arg = flag(member_id(place), rename(input.flag), input, &mut taken)
                .help_heading("Properties of the body");
            if member.always && body.required {
                arg = arg.required_unless_present(BODY);
            }
            built = built.arg(described(arg, input, purpose));
        }
    }
    if command.pagination.is_some() {
        built = built.arg(
            Arg::new(ALL)
                .long("all")
                .action(ArgAction::SetTrue)
                .help("Read all pages from here on, not one"),
        );
    }
    if let Some(waiting) = &command.waiting {
        for (place, input) in waiting.arguments.iter().enumerate() {
            let arg = flag(waited_id(place), rename(input.flag), input, &mut taken)
                .required(true)
                .help_heading(WAITING);
            built = built.arg(described(arg, input, purpose));
        }
    }
    if waits {
        built = built.args(waiting_args(command));
    }
    built
}

/// Whether a media type is XML.
fn is_xml(media_type: &str) -> bool {
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    media_type.ends_with("/xml") || media_type.ends_with("+xml")
}

/// The heading of flags for waiting.
const WAITING: &str = "Waiting";

fn waiting_args(command: &Command) -> Vec<Arg> {
    let mut args = Vec::new();
    let first = command.afterwards.first();
    if let Some(first) = first {
        let names = command.afterwards.iter().map(|it| it.name);
        let names: Vec<&str> = names.filter(|name| is_harmless_in_shells(name)).collect();
        args.push(
            Arg::new(WAIT)
                .long("wait")
                .num_args(0..=1)
                .require_equals(true)
                .value_name("WHAT")
                .default_missing_value(first.name)
                .value_parser(names)
                .help("Wait until the accepted operation is complete, and print its result"),
        );
    }
    let usual = match (&command.waiting, first.map(|first| first.asked)) {
        (Some(waiting), _) => Some(waiting.waiter.usual_delays()),
        (None, Some(AskedBy::Result(long_running))) => Some(long_running.usual_delays()),
        (None, Some(AskedBy::Waiter { command, .. })) => {
            command.waiting.map(|waiting| waiting.waiter.usual_delays())
        }
        (None, None) => None,
    };
    let (shortest, longest) = usual.unwrap_or_default();
    for (id, long, help, usual) in [
        (
            DELAY,
            "delay",
            "The shortest wait between two requests, such as 500ms, 2s, 1m",
            shortest,
        ),
        (
            MAX_DELAY,
            "max-delay",
            "The longest one, unless the server asks for more",
            longest,
        ),
    ] {
        let arg = Arg::new(id)
            .long(long)
            .value_name("DURATION")
            .help(format!("{help} [default: {}]", argument(usual)));
        args.push(match first {
            Some(_) => arg.requires(WAIT),
            None => arg,
        });
    }
    let mut afterwards = command.afterwards.iter();
    if afterwards.any(|it| matches!(it.asked, AskedBy::Result(_))) {
        args.push(
            Arg::new(POSITION)
                .long("position")
                .value_name("FILE")
                .requires(WAIT)
                .help(
                    "Keep in this file where to ask for the result; if it is there, only ask again",
                ),
        );
    }
    args.into_iter()
        .map(|arg| arg.help_heading(WAITING))
        .collect()
}

/// The id of the switch for all pages.
pub(crate) const ALL: &str = "all-pages";
/// The id of the body.
pub(crate) const BODY: &str = "whole-body";
/// The id of the switch for values outside of their limits.
pub(crate) const ALLOW_INVALID: &str = "values-outside";
/// The id of the switch for members that are not in the specification.
pub(crate) const ALLOW_UNKNOWN: &str = "unknown-members";
/// The id of the media type of the body.
pub(crate) const CONTENT_TYPE: &str = "body-type";

/// The id of the option that selects what to wait for after a call.
pub(crate) const WAIT: &str = "wait-for";
/// The id of the shortest delay between two requests.
pub(crate) const DELAY: &str = "shortest-delay";
/// The id of the file with the position of the result.
pub(crate) const POSITION: &str = "position-file";
/// The id of the longest delay.
pub(crate) const MAX_DELAY: &str = "longest-delay";

/// The id of a value that a waiter compares with.
pub(crate) fn waited_id(place: usize) -> String {
    format!("waited:{place}")
}

/// The id of a parameter.
pub(crate) fn argument_id(place: usize) -> String {
    format!("parameter:{place}")
}

/// The id of a member of the body.
pub(crate) fn member_id(place: usize) -> String {
    format!("member:{place}")
}

/// The flag of an input, without `--`.
pub(crate) fn written(input: &Input, renamed: &str) -> String {
    match input.kind {
        Kind::Secret => format!("{renamed}-file"),
        _ => renamed.to_owned(),
    }
}

/// All flags of a command.
pub(crate) fn flags(section: &Section, command: &Command) -> BTreeSet<String> {
    let built = self::command(section, command, "", Purpose::Run);
    let own = built.get_arguments().filter_map(Arg::get_long);
    own.chain(RESERVED_FLAGS).map(str::to_owned).collect()
}

fn flag(id: String, name: &str, input: &Input, taken: &mut BTreeSet<String>) -> Arg {
    let mut long = written(input, name);
    // Duplicate flags would make the program panic.
    while !taken.insert(long.clone()) {
        long.insert_str(0, "api-");
    }
    let arg = Arg::new(id).long(long);
    match input.kind {
        Kind::Boolean => arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_name("BOOL"),
        Kind::List(kind) => arg
            .action(ArgAction::Append)
            .value_name(shown(*kind))
            .allow_hyphen_values(true),
        Kind::Map(_) => arg.action(ArgAction::Append).value_name("NAME=VALUE"),
        kind => arg.value_name(shown(kind)).allow_hyphen_values(true),
    }
}

fn shown(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer => "INTEGER",
        Kind::Number => "NUMBER",
        Kind::Boolean => "BOOL",
        Kind::Json | Kind::List(_) | Kind::Map(_) => "JSON",
        Kind::Secret | Kind::File | Kind::Base64 => "FILE",
        Kind::Text | Kind::Any => "VALUE",
    }
}

/// Adds the help text and the known values: they are for completion, and others are not rejected, because servers may
/// support new ones.
fn described(arg: Arg, input: &Input, purpose: Purpose) -> Arg {
    let mut text = help(input.help, purpose);
    let (harmless, rest): (Vec<&str>, Vec<&str>) = input
        .values
        .iter()
        .partition(|value| is_harmless_in_shells(value));
    if !rest.is_empty() && purpose == Purpose::Run {
        let rest: Vec<String> = rest.iter().map(|value| format!("{value:?}")).collect();
        text.push_str(&format!(" [also: {}]", rest.join(", ")));
    }
    let repeated = match input.kind {
        Kind::List(_) => " [each use is an element]",
        Kind::Map(_) => " [each use is a member]",
        _ => "",
    };
    if purpose == Purpose::Run {
        text.push_str(repeated);
    }
    let arg = match purpose {
        Purpose::Run if input.help.contains("\n\n") => arg
            .help(first(&text))
            .long_help(format!("{}{repeated}", printable(input.help))),
        _ => arg.help(text),
    };
    if harmless.is_empty() {
        arg
    } else {
        arg.value_parser(Listed(harmless))
    }
}

fn first(text: &str) -> String {
    text.split("\n\n").next().unwrap_or_default().to_owned()
}

fn help(text: &str, purpose: Purpose) -> String {
    match purpose {
        Purpose::Run => on_one_line(text.split("\n\n").next().unwrap_or_default()),
        Purpose::Completions => for_shells(text.split("\n\n").next().unwrap_or_default()),
    }
}

/// A parser that completes known values and accepts any value.
#[derive(Clone)]
struct Listed(Vec<&'static str>);

impl TypedValueParser for Listed {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        clap::builder::StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(
            self.0.iter().map(|value| PossibleValue::new(*value)),
        ))
    }
}

fn globals(program: &Program) -> Vec<Arg> {
    let heading = "Options of every command";
    let switch = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .global(true)
            .help(help)
            .help_heading(heading)
    };
    let value = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .global(true)
            .help(help)
            .help_heading(heading)
    };
    let mut args = vec![
        value(
            "output",
            "FORMAT",
            "The output format; by default, a table on a terminal, otherwise JSON",
        )
        .short('o')
        .value_parser(["table", "json", "yaml", "ndjson", "csv"]),
        value(
            "columns",
            "NAMES",
            "The columns of a table or of CSV, with commas between them",
        ),
        value("out", "FILE", "Write the response to a file"),
        value("profile", "NAME", "The profile of the configuration"),
        value("base-url", "URL", "Call the API at another address"),
        value("token-url", "URL", "Get access tokens at another address"),
        value(
            "timeout",
            "DURATION",
            "The timeout of a call, with all waiting: 30, 500ms, 5m",
        ),
        value("color", "WHEN", "Whether to color")
            .value_parser(["auto", "always", "never"])
            .default_value("auto"),
        switch(
            "dry-run",
            "Print the request without secrets, and send nothing",
        ),
        switch(
            "curl",
            "Print the request as a line for curl, and send nothing",
        ),
        switch("quiet", "Show no progress").short('q'),
    ];
    if program.sandbox.is_some() {
        args.push(
            switch(
                "sandbox",
                "Call a sandbox inside this process, which needs no credentials",
            )
            .conflicts_with("profile"),
        );
    }
    args
}
