//! The names of commands and flags: derived from the names in the client, which its lock preserves.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::{NamedApi, shorter};
use crate::words::{singular, words};

/// Flags that every command has; `clientwright-cli-runtime` has the same list.
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

/// Additional flags of commands that wait; `clientwright-cli-runtime` has the same list.
pub const WAITING_FLAGS: [&str; 4] = ["delay", "max-delay", "position", "wait"];

/// Commands that every program has.
const RESERVED_COMMANDS: [&str; 4] = ["auth", "completions", "help", "man"];

/// The names of all commands.
pub(super) struct CommandNames {
    /// The group of each tag.
    pub(super) groups: BTreeMap<String, String>,
    /// Names by the index of the operation.
    pub(super) commands: Vec<CommandName>,
    /// The names of waiters by the index of the operation; they are in its group.
    pub(super) waiters: Vec<Vec<String>>,
}

/// The location of a command.
pub(super) struct CommandName {
    /// The group; empty if it has none.
    pub(super) group: String,
    /// Its name.
    pub(super) name: String,
    /// A shorter name; empty if there is none.
    pub(super) alias: String,
}

pub(super) fn command_names(named: &NamedApi) -> CommandNames {
    let mut top = Taken::with(RESERVED_COMMANDS);
    let groups: BTreeMap<String, String> = named
        .tag_features
        .iter()
        .map(|(tag, feature)| (tag.clone(), top.claim(&kebab(feature), "-commands")))
        .collect();
    let operations = || named.api.operations.iter().zip(&named.operations);
    let mut inside: BTreeMap<String, Taken> = BTreeMap::new();
    let mut commands: Vec<CommandName> = operations()
        .map(|(operation, names)| {
            let group = operation.tag.as_ref().and_then(|tag| groups.get(tag));
            let group = group.map_or("", String::as_str);
            let taken = match group {
                "" => &mut top,
                group => inside
                    .entry(group.to_owned())
                    .or_insert_with(|| Taken::with(["help"])),
            };
            CommandName {
                group: group.to_owned(),
                name: taken.claim(&kebab(&names.method), "-operation"),
                alias: String::new(),
            }
        })
        .collect();
    // After the operations, whose names have priority.
    let waiters: Vec<Vec<String>> = commands
        .iter()
        .zip(&named.operations)
        .map(|(command, names)| {
            let taken = match command.group.as_str() {
                "" => &mut top,
                group => inside
                    .entry(group.to_owned())
                    .or_insert_with(|| Taken::with(["help"])),
            };
            let names = names.waiters.iter();
            names
                .map(|waiter| taken.claim(&kebab(&waiter.method), "-command"))
                .collect()
        })
        .collect();
    // A shorter name is a convenience: it exists only while it is unambiguous.
    let aliases: Vec<String> = operations()
        .map(|(operation, names)| {
            let tag = operation.tag.as_deref().unwrap_or_default();
            let known: BTreeSet<String> = words(tag)
                .into_iter()
                .flat_map(|word| [singular(&word).unwrap_or_default(), word])
                .collect();
            kebab(&shorter(&names.method, &known))
        })
        .collect();
    let mut wanted: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for (command, alias) in commands.iter().zip(&aliases) {
        let count = wanted.entry((command.group.clone(), alias)).or_default();
        *count = count.saturating_add(1);
    }
    let names: BTreeSet<(String, String)> = commands
        .iter()
        .zip(&waiters)
        .flat_map(|(command, waiters)| {
            let names = waiters.iter().chain([&command.name]);
            names.map(|name| (command.group.clone(), name.clone()))
        })
        .collect();
    for (command, alias) in commands.iter_mut().zip(&aliases) {
        let key = (command.group.clone(), alias.clone());
        let is_alone = wanted.get(&(command.group.clone(), alias.as_str())) == Some(&1);
        if is_alone && !command.group.is_empty() && alias != "help" && !names.contains(&key) {
            command.alias.clone_from(alias);
        }
    }
    CommandNames {
        groups,
        commands,
        waiters,
    }
}

/// Names that are taken.
#[derive(Clone)]
pub(super) struct Taken(BTreeSet<String>);

impl Taken {
    fn with<const N: usize>(names: [&str; N]) -> Self {
        Self(names.map(str::to_owned).into())
    }

    /// The reserved flags of a command.
    pub(super) fn flags() -> Self {
        Self::with(RESERVED_FLAGS)
    }

    /// The reserved flags of a command that waits.
    pub(super) fn flags_of_waiting() -> Self {
        Self::flags().and(Self::with(WAITING_FLAGS))
    }

    /// Adds other names.
    pub(super) fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// The name, with a suffix if it is taken.
    pub(super) fn claim(&mut self, wanted: &str, more: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 1_usize;
        while !self.0.insert(name.clone()) {
            name = match number {
                1 => format!("{wanted}{more}"),
                number => format!("{wanted}{more}-{number}"),
            };
            number = number.saturating_add(1);
        }
        name
    }
}

/// An identifier in the style of command lines; `x` if nothing is left.
pub(super) fn kebab(ident: &str) -> String {
    let name: String = ident
        .trim_start_matches("r#")
        .chars()
        .map(|c| match c {
            c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
            _ => '-',
        })
        .collect();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] => "x".to_owned(),
        parts => parts.join("-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_no_special_characters_of_shells_or_terminals() {
        for (ident, expected) in [
            ("r#type", "type"),
            ("customer_id", "customer-id"),
            ("_1st", "1st"),
            ("été", "t"),
            ("$(x)", "x"),
            ("\u{1b}[31m", "31m"),
            ("", "x"),
        ] {
            assert_eq!(kebab(ident), expected);
        }
    }

    #[test]
    fn flags_of_every_command_are_not_assigned_to_operations() {
        let mut flags = Taken::flags();
        assert_eq!(flags.claim("output", "-parameter"), "output-parameter");
        assert_eq!(flags.claim("output", "-parameter"), "output-parameter-2");
        assert_eq!(flags.claim("sort", "-parameter"), "sort");
    }
}
