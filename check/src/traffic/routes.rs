//! Finds the operation of an exchange.

use std::collections::{BTreeSet, HashMap};

use clientwright_openapi::document::{Operation, Server, sent_path};
use url::Url;

use super::api::Api;
use super::har::Exchange;

/// The result of finding the operation of an exchange.
pub(super) enum Found<'a> {
    /// An operation, and the values of its path parameters.
    Operation {
        operation: &'a Operation,
        values: Vec<(String, String)>,
    },
    /// A path that is documented with other methods.
    OtherMethod { operation: &'a Operation },
    /// An undocumented path, as it was sent.
    Nothing { path: String },
}

/// The paths of an API.
pub(super) struct Routes<'a> {
    /// The servers: host, or any, and the segments of the base path.
    bases: BTreeSet<Base>,
    /// These, and the servers of single operations.
    all: BTreeSet<Base>,
    /// By the number of segments after the base path.
    by_length: HashMap<usize, Vec<Route<'a>>>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Base {
    host: Option<String>,
    path: Vec<String>,
}

struct Route<'a> {
    /// The servers of the operation; empty if those of the document apply.
    bases: BTreeSet<Base>,
    segments: Vec<String>,
    literals: usize,
    operation: &'a Operation,
}

impl<'a> Routes<'a> {
    pub(super) fn new(api: &Api<'a>) -> Self {
        let given = api.server.map(|url| BTreeSet::from([base_of_url(url)]));
        let servers = |servers: &[Server]| servers.iter().map(base).collect::<BTreeSet<_>>();
        let mut bases = given
            .clone()
            .unwrap_or_else(|| servers(&api.document.servers));
        if bases.is_empty() {
            bases.insert(Base {
                host: None,
                path: Vec::new(),
            });
        }
        let mut by_length: HashMap<usize, Vec<Route<'a>>> = HashMap::new();
        for operation in &api.document.operations {
            let sent = sent_path(&operation.path.value);
            let segments: Vec<String> = segments(&sent).into_iter().map(str::to_owned).collect();
            let is_literal = |segment: &&String| !segment.contains('{');
            by_length.entry(segments.len()).or_default().push(Route {
                bases: match given {
                    Some(_) => BTreeSet::new(),
                    None => servers(&operation.servers),
                },
                literals: segments.iter().filter(is_literal).count(),
                segments,
                operation,
            });
        }
        #[expect(
            clippy::iter_over_hash_type,
            reason = "each is changed by itself, in any order"
        )]
        for routes in by_length.values_mut() {
            // A literal path takes precedence over a template that also matches.
            routes.sort_by_key(|route| std::cmp::Reverse(route.literals));
        }
        let own = by_length.values().flatten().flat_map(|it| &it.bases);
        Self {
            all: bases.iter().chain(own).cloned().collect(),
            bases,
            by_length,
        }
    }

    /// `None` if the exchange was with a server that does not belong to the API.
    pub(super) fn find(&self, exchange: &Exchange) -> Option<Found<'a>> {
        // A client may escape characters that a browser does not.
        let path = sent_path(&exchange.path);
        let path = segments(&path);
        let mut other = None;
        let mut behind = None;
        for base in &self.all {
            let Some(rest) = base.behind(&exchange.host, &path) else {
                continue;
            };
            let routes = self
                .by_length
                .get(&rest.len())
                .map_or(&[][..], Vec::as_slice);
            for route in routes {
                let bases = match route.bases.is_empty() {
                    true => &self.bases,
                    false => &route.bases,
                };
                if !bases.contains(base) {
                    continue;
                }
                let Some(values) = values(&route.segments, rest) else {
                    continue;
                };
                if route.operation.method.as_str() == exchange.method {
                    return Some(Found::Operation {
                        operation: route.operation,
                        values,
                    });
                }
                other.get_or_insert(route.operation);
            }
            if self.bases.contains(base) {
                behind.get_or_insert_with(|| format!("/{}", rest.join("/")));
            }
        }
        match (other, behind) {
            (Some(operation), _) => Some(Found::OtherMethod { operation }),
            (None, Some(path)) => Some(Found::Nothing { path }),
            (None, None) => None,
        }
    }
}

impl Base {
    /// The segments after the base path.
    fn behind<'p, 's>(&self, host: &str, path: &'p [&'s str]) -> Option<&'p [&'s str]> {
        if self.host.as_ref().is_some_and(|own| own != host) || path.len() < self.path.len() {
            return None;
        }
        let (before, rest) = path.split_at(self.path.len());
        let is_same = before.iter().zip(&self.path).all(|(a, b)| a == b);
        is_same.then_some(rest)
    }
}

/// A server with the defaults of its variables.
fn base(server: &Server) -> Base {
    let mut url = server.url.clone();
    for variable in &server.variables {
        url = url.replace(&format!("{{{}}}", variable.name), &variable.default);
    }
    base_of_url(&url)
}

fn base_of_url(url: &str) -> Base {
    let plain = |path: &str| segments(path).into_iter().map(str::to_owned).collect();
    match Url::parse(url) {
        Ok(url) => {
            let host = url.host_str().map(|host| match url.port() {
                Some(port) => format!("{host}:{port}").to_ascii_lowercase(),
                None => host.to_ascii_lowercase(),
            });
            Base {
                host,
                path: plain(url.path()),
            }
        }
        // Relative to the location of the document.
        Err(_) => Base {
            host: None,
            path: plain(url),
        },
    }
}

/// The segments of a path, without a trailing slash.
fn segments(path: &str) -> Vec<&str> {
    path.trim_matches('/')
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect()
}

/// The values of the variables of a template.
fn values(template: &[String], path: &[&str]) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    for (template, segment) in template.iter().zip(path) {
        one_segment(template, segment, &mut values)?;
    }
    Some(values)
}

/// One segment: literals, and variables between them.
fn one_segment(template: &str, segment: &str, values: &mut Vec<(String, String)>) -> Option<()> {
    let (mut template, mut rest) = (template, segment);
    loop {
        let Some((literal, behind)) = template.split_once('{') else {
            return (template == rest).then_some(());
        };
        let (name, behind) = behind.split_once('}')?;
        rest = rest.strip_prefix(literal)?;
        let next = behind.split('{').next().unwrap_or_default();
        let end = match (next.is_empty(), behind.is_empty()) {
            (true, _) => rest.len(),
            // The last literal ends the segment.
            (false, _) if next == behind => rest.len().checked_sub(next.len())?,
            (false, _) => rest.find(next)?,
        };
        let value = rest.get(..end).filter(|value| !value.is_empty())?;
        values.push((name.to_owned(), value.to_owned()));
        rest = rest.get(end..)?;
        template = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::one_segment;

    #[test]
    fn variables_are_found_between_literals() {
        for (template, segment, expected) in [
            ("{id}", "a b", Some(vec!["a b"])),
            ("orders", "orders", Some(vec![])),
            ("orders", "order", None),
            ("{name}.{format}", "a.json", Some(vec!["a", "json"])),
            ("v{n}:run", "v12:run", Some(vec!["12"])),
            ("v{n}:run", "v:run", None),
        ] {
            let mut values = Vec::new();
            let found = one_segment(template, segment, &mut values);
            let values: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
            assert_eq!(found.map(|()| values), expected, "{template} {segment}");
        }
    }
}
