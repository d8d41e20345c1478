//! Formats, enums, constants and defaults.

use std::collections::BTreeMap;

use clientwright_openapi::source::{Node, NodeValue, Span};

use super::pair::Pair;
use super::pairing;
use super::view::View;
use super::walk::Walk;
use crate::kinds;

/// Formats of numbers, in ascending order of their range.
const INTEGERS: [&str; 4] = ["int8", "int16", "int32", "int64"];
const FLOATS: [&str; 2] = ["float", "double"];

pub(super) fn formats(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (old, new) = (&pair.old, &pair.new);
    let said = |view: &View<'_>| {
        let plain = [view.format, view.encoding, view.media_type];
        let plain = plain.into_iter().flatten().map(str::to_owned);
        let parts: Vec<String> = plain.chain(view.wire_format.clone()).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    let (before, now) = (said(old), said(new));
    if before == now {
        return;
    }
    match (before, now) {
        (None, Some(now)) => pair.add(walk, kinds::FORMAT_ADDED, format!("`{now}`"), "format"),
        (Some(before), None) => {
            pair.add(walk, kinds::FORMAT_REMOVED, format!("`{before}`"), "format")
        }
        (Some(before), Some(now)) => {
            let rank = |list: &[&str], format: &str| list.iter().position(|known| *known == format);
            let ranks = [&INTEGERS[..], &FLOATS[..]]
                .into_iter()
                .find_map(|list| Some((rank(list, &before)?, rank(list, &now)?)));
            let kind = match ranks {
                Some((was, is)) if was < is => kinds::FORMAT_WIDENED,
                Some(_) => kinds::FORMAT_NARROWED,
                None => kinds::FORMAT_CHANGED,
            };
            pair.add(walk, kind, format!("`{before}` became `{now}`"), "format");
        }
        (None, None) => {}
    }
}

/// A value as JSON text.
pub(super) fn text(node: &Node) -> String {
    match &node.value {
        NodeValue::Null => "null".to_owned(),
        NodeValue::Bool(value) => value.to_string(),
        NodeValue::Number(text) => text.clone(),
        NodeValue::String(text) => format!("\"{text}\""),
        NodeValue::Sequence(items) => {
            let items: Vec<String> = items.iter().map(self::text).collect();
            format!("[{}]", items.join(", "))
        }
        NodeValue::Mapping(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", self::text(key), self::text(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

fn is_null(node: &&&Node) -> bool {
    node.value == NodeValue::Null
}

pub(super) fn lists(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (old, new) = (&pair.old, &pair.new);
    match (&old.values, &new.values) {
        (None, None) => {}
        (None, Some(now)) => {
            let message = format!("one of {} values", now.len());
            pair.add(walk, kinds::ENUM_ADDED, message, "enum");
        }
        (Some(before), None) => {
            let message = format!("it was one of {} values", before.len());
            pair.add(walk, kinds::ENUM_REMOVED, message, "enum");
        }
        (Some(before), Some(now)) => {
            if let ([one], [other]) = (before.as_slice(), now.as_slice())
                && (old.constant || new.constant)
            {
                if !one.says_the_same(other) {
                    let message = format!("`{}` became `{}`", text(one), text(other));
                    pair.add(walk, kinds::CONSTANT_CHANGED, message, "const");
                }
                return;
            }
            let index = |nodes: &[&Node]| -> BTreeMap<String, Span> {
                let known = nodes.iter().filter(|node| !is_null(node));
                known.map(|node| (text(node), node.span)).collect()
            };
            values(walk, pair, &index(before), &index(now));
        }
    }
}

fn values(
    walk: &mut Walk<'_>,
    pair: &Pair<'_>,
    before: &BTreeMap<String, Span>,
    now: &BTreeMap<String, Span>,
) {
    let mut gone: Vec<(&String, &Span)> = before
        .iter()
        .filter(|(value, _)| !now.contains_key(*value))
        .collect();
    let mut added: Vec<(&String, &Span)> = now
        .iter()
        .filter(|(value, _)| !before.contains_key(*value))
        .collect();
    // Values that differ only in style are the same: `IN_PROGRESS` and `in-progress`.
    let name = |entry: &(&String, &Span)| entry.0.clone();
    let renamed = pairing::renames(&gone, &added, name, name, |one, other| {
        pairing::names(one.0, other.0) >= 1.0
    });
    let pairs: Vec<_> = renamed
        .iter()
        .filter_map(|(at, to)| Some((*gone.get(*at)?, *added.get(*to)?)))
        .collect();
    let part = |old: &str, new: &str| {
        let plain = |text: &str| text.trim_matches('"').to_owned();
        Some((plain(old), plain(new)))
    };
    for ((was, old), (is, new)) in &pairs {
        let message = format!("`{was}` became `{is}`");
        pair.add_at(
            walk,
            kinds::ENUM_VALUE_RENAMED,
            message,
            (**old, **new),
            part(was, is),
        );
    }
    gone.retain(|one| !pairs.iter().any(|(it, _)| it.0 == one.0));
    added.retain(|one| !pairs.iter().any(|(_, it)| it.0 == one.0));
    for (value, span) in gone {
        let places = (*span, pair.new.place("enum"));
        pair.add_at(
            walk,
            kinds::ENUM_VALUE_REMOVED,
            format!("`{value}`"),
            places,
            part(value, ""),
        );
    }
    for (value, span) in added {
        let places = (pair.old.place("enum"), *span);
        pair.add_at(
            walk,
            kinds::ENUM_VALUE_ADDED,
            format!("`{value}`"),
            places,
            part("", value),
        );
    }
}

pub(super) fn defaults(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (kind, message) = match (pair.old.default, pair.new.default) {
        (None, None) => return,
        (Some(before), Some(now)) if before.says_the_same(now) => return,
        (Some(before), Some(now)) => (
            kinds::DEFAULT_CHANGED,
            format!("`{}` became `{}`", text(before), text(now)),
        ),
        (None, Some(now)) => (kinds::DEFAULT_ADDED, format!("`{}`", text(now))),
        (Some(before), None) => (kinds::DEFAULT_REMOVED, format!("`{}`", text(before))),
    };
    let place = |node: Option<&Node>, span: Span| node.map_or(span, |node| node.span);
    let places = (
        place(pair.old.default, pair.old.span),
        place(pair.new.default, pair.new.span),
    );
    pair.add_at(walk, kind, message, places, None);
}
