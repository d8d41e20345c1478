//! The servers of operations.

use std::collections::BTreeMap;

use super::builder::ClientBuilder;
use super::url;
use crate::describe::{Operation, Server};

/// The base URLs of all operations.
pub(crate) struct Servers {
    /// The base URL of operations without their own servers, or why there is none.
    base: Result<String, String>,
    /// The base URLs of the other operations, by their ids.
    own: BTreeMap<&'static str, Result<String, String>>,
}

impl Servers {
    /// Creates servers with one base URL for all operations.
    #[cfg(feature = "fake")]
    pub(crate) fn only(base: &str) -> Self {
        Self {
            base: Ok(base.to_owned()),
            own: BTreeMap::new(),
        }
    }

    /// Returns the base URL of operations without their own servers. Empty if it is unknown.
    pub(crate) fn base(&self) -> &str {
        self.base.as_deref().unwrap_or_default()
    }

    /// Returns the base URL of an operation.
    pub(crate) fn of(&self, operation: &Operation) -> Result<&str, &str> {
        let base = self.own.get(operation.id).unwrap_or(&self.base);
        base.as_deref().map_err(String::as_str)
    }

    /// Chooses the servers from the specification and the settings. An invalid setting is a problem; a
    /// server that is only missing in the specification does not affect other operations.
    pub(super) fn choose(builder: &ClientBuilder, problems: &mut Vec<String>) -> Self {
        let base = base(builder).map_err(|problem| match problem {
            Problem::NoServer(why) if !builder.api.own_servers.is_empty() => why,
            Problem::NoServer(why) | Problem::Wrong(why) => {
                problems.push(why.clone());
                why
            }
        });
        let mut own = BTreeMap::new();
        let settings = SettingsByPath::of(builder);
        for group in builder.api.own_servers {
            for id in group.operations {
                let set = settings
                    .of_operation(id)
                    .or_else(|| set_for(builder, group.servers));
                let url = match (set, &builder.base_url, group.servers.first()) {
                    (Some((key, url)), ..) => {
                        let what = format!("server {key}");
                        resolved(&base, &what, url, builder.allow_plain_http)
                            .inspect_err(|why| add(problems, why))
                    }
                    (None, Some(_), _) | (None, None, None) => base.clone(),
                    (None, None, Some(server)) => of_operation(builder, &base, server, problems),
                };
                own.insert(*id, url);
            }
        }
        Self { base, own }
    }

    /// Reports settings for unknown servers, with the known names.
    pub(super) fn check_names(builder: &ClientBuilder, problems: &mut Vec<String>) {
        if builder.servers.is_empty() {
            return;
        }
        let api = builder.api;
        let own = api.own_servers;
        let servers = api.servers.iter();
        let servers = servers.chain(own.iter().flat_map(|group| group.servers));
        let mut known: Vec<&str> = Vec::new();
        for server in servers {
            known.extend([server.name, server.url]);
        }
        for group in own {
            known.extend(group.operations);
            let paths = api.operations.iter();
            let paths = paths.filter(|(id, _)| group.operations.contains(id));
            known.extend(paths.map(|(_, path)| *path));
        }
        known.retain(|name| !name.is_empty());
        known.sort_unstable();
        known.dedup();
        for key in builder.servers.keys() {
            if !known.contains(&key.as_str()) {
                problems.push(format!(
                    "server {key}: no such server, there is {}",
                    known.join(", ")
                ));
            }
        }
    }
}

/// The reason why there is no base URL.
enum Problem {
    /// The specification has none, or a relative one.
    NoServer(String),
    /// The URL must not be called.
    Wrong(String),
}

fn base(builder: &ClientBuilder) -> Result<String, Problem> {
    let api = builder.api;
    let (what, url) = match (set_for(builder, api.servers), &builder.base_url) {
        (Some((key, url)), _) => (format!("server {key}"), url.to_owned()),
        (None, Some(url)) => ("base URL".to_owned(), url.clone()),
        (None, None) => {
            let server = api.servers.first().ok_or_else(|| {
                Problem::NoServer("base URL: the API names no server; set `base_url`".to_owned())
            })?;
            let url = url::of_server(server, &builder.variables).map_err(Problem::Wrong)?;
            if url::is_relative(&url) {
                return Err(Problem::NoServer(
                    "base URL: the API names only a relative one; set `base_url`".to_owned(),
                ));
            }
            ("base URL".to_owned(), url)
        }
    };
    url::check(&what, &url, builder.allow_plain_http).map_err(Problem::Wrong)
}

/// Returns the base URL that the specification states for an operation.
fn of_operation(
    builder: &ClientBuilder,
    base: &Result<String, String>,
    server: &Server,
    problems: &mut Vec<String>,
) -> Result<String, String> {
    let url = url::of_server(server, &builder.variables).inspect_err(|why| add(problems, why))?;
    resolved(
        base,
        "server of the operation",
        &url,
        builder.allow_plain_http,
    )
}

/// Resolves a URL that may be relative to the base URL of the API (RFC 3986, 5).
fn resolved(
    base: &Result<String, String>,
    what: &str,
    url: &str,
    allow_plain_http: bool,
) -> Result<String, String> {
    let url = match (url::is_relative(url), base) {
        (false, _) => url.to_owned(),
        (true, Ok(base)) => {
            url::join(base, url).ok_or_else(|| format!("{what}: not a relative URL"))?
        }
        (true, Err(_)) => {
            return Err(format!(
                "{what}: it is relative, and it is not known to what; set `base_url`, or `server` \
                 to a whole URL"
            ));
        }
    };
    url::check(what, &url, allow_plain_http)
}

/// Returns the setting for one of the servers, by its name or its URL in the specification.
fn set_for<'b>(builder: &'b ClientBuilder, servers: &[Server]) -> Option<(&'b str, &'b str)> {
    let of = |key: &str| {
        let (key, url) = builder.servers.get_key_value(key)?;
        Some((key.as_str(), url.as_str()))
    };
    let named = |server: &Server| of(server.name).filter(|_| !server.name.is_empty());
    servers
        .iter()
        .find_map(|server| named(server).or_else(|| of(server.url)))
}

/// The settings for operations, by their ids and paths.
struct SettingsByPath<'b> {
    settings: &'b BTreeMap<String, String>,
    /// The paths of the operations, if there are any settings.
    paths: BTreeMap<&'static str, &'static str>,
}

impl<'b> SettingsByPath<'b> {
    fn of(builder: &'b ClientBuilder) -> Self {
        let operations = match builder.servers.is_empty() {
            true => &[],
            false => builder.api.operations,
        };
        Self {
            settings: &builder.servers,
            paths: operations.iter().copied().collect(),
        }
    }

    fn of_operation(&self, id: &str) -> Option<(&'b str, &'b str)> {
        let path = self.paths.get(id).copied().unwrap_or_default();
        let found = self.settings.get_key_value(id);
        let (key, url) = found.or_else(|| self.settings.get_key_value(path))?;
        Some((key, url))
    }
}

/// Adds a problem, once even if several operations have it.
fn add(problems: &mut Vec<String>, problem: &str) {
    if !problems.iter().any(|known| known == problem) {
        problems.push(problem.to_owned());
    }
}
