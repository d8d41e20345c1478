//! `auth login`, `auth status`, `auth logout`.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use clientwright_runtime::codegen::v1::credential_words;
use clientwright_runtime::describe::{Api, SecurityKind, SecurityScheme};
use toml::{Table, Value};

use crate::context::Context;
use crate::describe::CommandLine;
use crate::failure::Failure;
use crate::json::Json;
use crate::output::{self, Sink};
use crate::program::Section;
use crate::prompt;
use crate::stored::{self, Owner};

/// The option that selects a section.
const API: &str = "api";

/// A part of a credential, such as `CLIENT_ID`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The suffix of the environment variable.
    pub word: String,
    /// Whether the value is secret.
    pub is_secret: bool,
}

/// The parts of the credentials of an API, by the name of the scheme. Certificates are omitted: they are files, which
/// users do not type.
#[must_use]
pub fn words(api: &Api) -> Vec<(&'static str, Vec<Word>)> {
    let schemes = api.security_schemes.iter();
    let schemes = schemes.filter(|scheme| !matches!(scheme.kind, SecurityKind::MutualTls));
    schemes
        .map(|scheme| (scheme.name, words_of(api, scheme)))
        .collect()
}

/// The parts of the default credential of a scheme.
fn words_of(api: &Api, scheme: &SecurityScheme) -> Vec<Word> {
    let usual = credential_words(api, scheme).into_iter().next();
    let usual = usual.unwrap_or_default().into_iter();
    usual
        .map(|word| Word {
            is_secret: !["CLIENT_ID", "USER"]
                .iter()
                .any(|open| word.ends_with(open)),
            word,
        })
        .collect()
}

/// The `auth` commands of a program with these sections.
pub(crate) fn command(sections: &[Section]) -> clap::Command {
    // If there are several APIs, credentials may be for a single one.
    let api = |help: &'static str| {
        let names = sections.iter().map(|section| section.name);
        (sections.len() > 1).then(|| {
            Arg::new(API)
                .long(API)
                .value_name("API")
                .value_parser(PossibleValuesParser::new(names.collect::<Vec<_>>()))
                .help(help)
        })
    };
    let keyring = Arg::new("keyring")
        .long("keyring")
        .action(ArgAction::SetTrue)
        .help("Store secrets in the keyring of the system, not in a file");
    clap::Command::new("auth")
        .about("Store, show and forget credentials")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            clap::Command::new("login")
                .about("Ask for credentials and store them for the profile")
                .long_about(
                    "Asks for credentials and stores them for the profile.\n\nOn a terminal, prompts for each of them; secrets are not shown. Otherwise lines such as `client-id=…` are read from standard input. No secret is an argument: those are in the history of the shell and in the list of processes.",
                )
                .arg(keyring)
                .args(api("Store them for this API only, which then does not use those of all")),
        )
        .subcommand(
            clap::Command::new("status").about("Say which credentials are there, and from where"),
        )
        .subcommand(
            clap::Command::new("logout")
                .about("Forget the stored credentials")
                .args(api("Forget those of this API only")),
        )
}

/// Runs one of the commands.
///
/// # Errors
/// The command failed.
pub(crate) fn run(context: &Context<'_>, matches: &ArgMatches) -> Result<u8, Failure> {
    match matches.subcommand() {
        Some(("login", matches)) => login(context, of(matches), matches.get_flag("keyring")),
        Some(("logout", matches)) => logout(context, of(matches)),
        _ => status(context),
    }
}

/// The selected section; `""` for all.
fn of(matches: &ArgMatches) -> &str {
    let asked = matches.try_get_one::<String>(API).ok().flatten();
    asked.map_or("", String::as_str)
}

/// The parts of the credentials of a section, or of the whole program, without duplicates.
fn all_words(context: &Context<'_>, asked: &str) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::new();
    let sections = context.program().sections.iter();
    for section in sections.filter(|section| asked.is_empty() || section.name == asked) {
        for (_, words) in words(section.command_line.api) {
            for word in words {
                if !all.contains(&word) {
                    all.push(word);
                }
            }
        }
    }
    all
}

fn key(word: &Word) -> String {
    word.word.to_ascii_lowercase().replace('_', "-")
}

fn login(context: &Context<'_>, section: &str, keyring: bool) -> Result<u8, Failure> {
    let words = all_words(context, section);
    let given = match std::io::stdin().is_terminal() {
        true => asked(&words)?,
        false => piped(&words)?,
    };
    if given.is_empty() {
        return Err(Failure::Arguments(vec![format!(
            "no credential was given; expected lines such as `{}=…`",
            words.first().map_or_else(String::new, key)
        )]));
    }
    let settings = context.settings();
    let owner = Owner {
        profile: settings.profile(),
        section,
    };
    let mut table = Table::new();
    for (word, value) in &given {
        if keyring && word.is_secret {
            stored::to_keyring(&context.prefix(), owner, &key(word), value)
                .map_err(Failure::Settings)?;
            table.insert(stored::KEYRING.to_owned(), Value::Boolean(true));
        } else {
            table.insert(key(word), Value::String(value.clone()));
        }
    }
    let folder = settings.folder().map_err(Failure::Settings)?;
    stored::store(folder, owner, table).map_err(Failure::Settings)?;
    let names: Vec<String> = given.iter().map(|(word, _)| key(word)).collect();
    say(&format!("stored {} for {}", names.join(", "), named(owner)))?;
    Ok(0)
}

/// A description of the owner of credentials.
fn named(owner: Owner<'_>) -> String {
    match owner.section {
        "" => format!("the profile `{}`", owner.profile),
        section => format!("`{section}` in the profile `{}`", owner.profile),
    }
}

fn asked(words: &[Word]) -> Result<Vec<(Word, String)>, Failure> {
    let mut given = Vec::new();
    for word in words {
        let value = match word.is_secret {
            true => prompt::secret(&key(word))?,
            false => {
                let prompt = format!("{} (empty to skip): ", key(word));
                let mut out = std::io::stderr();
                out.write_all(prompt.as_bytes())?;
                out.flush()?;
                let mut line = String::new();
                std::io::stdin().lock().read_line(&mut line)?;
                line
            }
        };
        let value = value.trim();
        if !value.is_empty() {
            given.push((word.clone(), value.to_owned()));
        }
    }
    Ok(given)
}

fn piped(words: &[Word]) -> Result<Vec<(Word, String)>, Failure> {
    let mut given = Vec::new();
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        // The line may be a secret, so the message does not contain it.
        let at = format!("standard input, line {}", number.saturating_add(1));
        let line = line.map_err(|error| Failure::Arguments(vec![format!("{at}: {error}")]))?;
        if line.trim().is_empty() {
            continue;
        }
        let (name, value) = line
            .split_once('=')
            .ok_or_else(|| Failure::Arguments(vec![format!("{at}: expected NAME=VALUE")]))?;
        let word = words.iter().find(|word| key(word) == name.trim());
        let Some(word) = word else {
            let known: Vec<String> = words.iter().map(key).collect();
            return Err(Failure::Arguments(vec![format!(
                "{at}: unknown name; expected one of {}",
                known.join(", ")
            )]));
        };
        let value = value.trim();
        let problem = match given.iter().any(|(known, _)| known == word) {
            true => Some("is given more than once"),
            false => value.is_empty().then_some("is empty"),
        };
        if let Some(problem) = problem {
            return Err(Failure::Arguments(vec![format!(
                "{at}: {} {problem}",
                key(word)
            )]));
        }
        given.push((word.clone(), value.to_owned()));
    }
    Ok(given)
}

fn logout(context: &Context<'_>, section: &str) -> Result<u8, Failure> {
    let settings = context.settings();
    let owner = Owner {
        profile: settings.profile(),
        section,
    };
    let folder = settings.folder().map_err(Failure::Settings)?;
    let old = stored::forget(folder, owner).map_err(Failure::Settings)?;
    let Some(old) = old else {
        say(&format!("nothing is stored for {}", named(owner)))?;
        return Ok(0);
    };
    forget_secrets(context, owner, &old);
    // Logging out of a profile also removes the credentials of its sections.
    for (section, table) in &old {
        if let Value::Table(table) = table {
            forget_secrets(context, Owner { section, ..owner }, table);
        }
    }
    say(&format!(
        "the credentials of {} are forgotten",
        named(owner)
    ))?;
    Ok(0)
}

/// Removes the secrets of an owner from the keyring, if they are stored there.
fn forget_secrets(context: &Context<'_>, owner: Owner<'_>, table: &Table) {
    if stored::is_in_keyring(table) {
        let words = all_words(context, owner.section);
        for word in words.iter().filter(|word| word.is_secret) {
            stored::forget_in_keyring(&context.prefix(), owner, &key(word));
        }
    }
}

fn say(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stderr();
    writeln!(out, "{text}")?;
    Ok(())
}

/// Whether there is a credential for a scheme.
pub(crate) fn is_there(context: &Context<'_>, section: &Section, scheme: &SecurityScheme) -> bool {
    given_words(context, section, scheme) == Given::All
}

/// How much of the credential for a scheme was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Given {
    None,
    Some,
    All,
}

fn given_words(context: &Context<'_>, section: &Section, scheme: &SecurityScheme) -> Given {
    let CommandLine { prefix, api, .. } = section.command_line;
    let settings = context.settings();
    let is_set = |word: &String| settings.origin(section.name, prefix, word).is_some();
    let sets = credential_words(api, scheme);
    if sets.iter().any(|words| words.iter().all(is_set)) {
        return Given::All;
    }
    match sets.iter().flatten().any(is_set) {
        true => Given::Some,
        false => Given::None,
    }
}

/// Whether each operation of a section has a credential for one of its security requirements.
fn suffices(context: &Context<'_>, section: &Section) -> bool {
    let api = section.command_line.api;
    let is_there = |name: &str| {
        let mut schemes = api.security_schemes.iter();
        schemes.any(|scheme| scheme.name == name && is_there(context, section, scheme))
    };
    let mut schemes = api.security_schemes.iter();
    // An incomplete credential is a mistake, even if there are others.
    let has_halves = schemes.any(|scheme| given_words(context, section, scheme) == Given::Some);
    let mut commands = section.command_line.commands.iter();
    !has_halves
        && commands.all(|command| {
            let mut alternatives = command.operation.security_alternatives();
            alternatives.len() == 0 || alternatives.any(|mut schemes| schemes.all(&is_there))
        })
}

fn status(context: &Context<'_>) -> Result<u8, Failure> {
    let mut rows = Vec::new();
    let mut complete = true;
    for section in &context.program().sections {
        let line = section.command_line;
        let suffices = suffices(context, section);
        complete &= suffices;
        for (scheme, words) in words(line.api) {
            for word in words {
                let origin = context
                    .settings()
                    .origin(section.name, line.prefix, &word.word);
                let token = word.word.replace("CLIENT_ID", "ACCESS_TOKEN");
                let token = token.replace("CLIENT_SECRET", "ACCESS_TOKEN");
                let stands_in = (origin.is_none() && token != word.word)
                    .then(|| context.settings().origin(section.name, line.prefix, &token))
                    .flatten();
                let found = match (origin, stands_in) {
                    (Some(origin), _) => origin.to_string(),
                    (None, Some(origin)) => format!("access token ({origin})"),
                    (None, None) if suffices => "not needed".to_owned(),
                    (None, None) => "missing".to_owned(),
                };
                let variable = context
                    .settings()
                    .variable(section.name, line.prefix, &word.word);
                let text = |text: &str| Json::String(text.to_owned());
                rows.push(Json::Object(vec![
                    ("api".to_owned(), text(line.api.name)),
                    ("scheme".to_owned(), text(scheme)),
                    ("credential".to_owned(), text(&key(&word))),
                    ("from".to_owned(), text(&found)),
                    ("variable".to_owned(), text(&variable)),
                ]));
            }
        }
    }
    let mut sink = Sink::open(context)?;
    output::json(&Json::Array(rows), context, &mut sink)?;
    sink.finish()?;
    Ok(if complete { 0 } else { 3 })
}
