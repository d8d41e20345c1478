//! Servers and their variables.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Server, ServerVariable};

use super::text::description;
use super::walk::{Here, Walk};
use crate::kinds::{self, Kind};

/// Compares the servers of two documents or operations, by their URLs.
pub(super) fn compare(walk: &mut Walk<'_>, here: &Here, old: &[Server], new: &[Server]) {
    let here = Here {
        subject: "servers".to_owned(),
        ..here.clone()
    };
    let span = |servers: &[Server]| servers.first().map(|server| server.span);
    let urls = |servers: &[Server]| -> Vec<String> { servers.iter().map(url).collect() };
    let (before, now) = (urls(old), urls(new));
    let mut add = |kind: &'static Kind, message: String| {
        walk.add(here.found(kind, message, span(old), span(new)));
    };
    if before.first() != now.first() {
        let shown = |urls: &[String]| {
            urls.first()
                .map_or("none".to_owned(), |url| format!("`{url}`"))
        };
        add(
            kinds::SERVER_CHANGED,
            format!("{} became {}", shown(&before), shown(&now)),
        );
    }
    let known: BTreeSet<&String> = before.iter().collect();
    let left: BTreeSet<&String> = now.iter().collect();
    for gone in before.iter().skip(1).filter(|url| !left.contains(url)) {
        add(kinds::SERVER_REMOVED, format!("`{gone}`"));
    }
    for added in now.iter().skip(1).filter(|url| !known.contains(url)) {
        add(kinds::SERVER_ADDED, format!("`{added}`"));
    }
    let mut by_url: BTreeMap<String, &Server> = BTreeMap::new();
    for server in new {
        by_url.entry(url(server)).or_insert(server);
    }
    for server in old {
        // Of two servers with the same URL, the first is used.
        if let Some(now) = by_url.remove(&url(server)) {
            both(walk, &here, server, now);
        }
    }
}

fn url(server: &Server) -> String {
    server.url.trim_end_matches('/').to_owned()
}

/// Compares two servers with the same URL.
fn both(walk: &mut Walk<'_>, here: &Here, old: &Server, new: &Server) {
    let spans = (old.span, new.span);
    if old.name != new.name {
        let shown = |name: &Option<String>| {
            name.as_ref()
                .map_or("no name".to_owned(), |name| format!("`{name}`"))
        };
        let message = format!(
            "`{}`: {} became {}",
            new.url,
            shown(&old.name),
            shown(&new.name)
        );
        walk.add(here.found(kinds::SERVER_RENAMED, message, old.span, new.span));
    }
    let texts = (old.description.as_deref(), new.description.as_deref());
    description(walk, here, texts, spans, here.owner());
    let known: BTreeMap<&str, &ServerVariable> = new
        .variables
        .iter()
        .map(|variable| (variable.name.as_str(), variable))
        .collect();
    for before in &old.variables {
        let Some(now) = known.get(before.name.as_str()) else {
            continue;
        };
        let texts = (before.description.as_deref(), now.description.as_deref());
        description(walk, here, texts, spans, here.owner());
        let mut add = |kind: &'static Kind, what: String| {
            let message = format!("`{}` of `{}`: {what}", before.name, new.url);
            walk.add(here.found(kind, message, old.span, new.span));
        };
        if before.default != now.default {
            add(
                kinds::SERVER_VARIABLE_DEFAULT,
                format!("`{}` became `{}`", before.default, now.default),
            );
        }
        match (before.values.is_empty(), now.values.is_empty()) {
            (true, true) => {}
            (true, false) => add(
                kinds::SERVER_VARIABLE_NARROWED,
                format!("one of {} values", now.values.len()),
            ),
            (false, true) => add(
                kinds::SERVER_VARIABLE_WIDENED,
                format!("it was one of {} values", before.values.len()),
            ),
            (false, false) => {
                let (old, new): (BTreeSet<&String>, BTreeSet<&String>) =
                    (before.values.iter().collect(), now.values.iter().collect());
                for gone in old.difference(&new) {
                    add(kinds::SERVER_VARIABLE_NARROWED, format!("`{gone}`"));
                }
                for added in new.difference(&old) {
                    add(kinds::SERVER_VARIABLE_WIDENED, format!("`{added}`"));
                }
            }
        }
    }
}
