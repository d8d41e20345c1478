//! Parameters of an operation.

use std::collections::BTreeSet;

use clientwright_openapi::document::{Document, Location, Operation, Parameter};

use super::walk::{Found, Here, Owner, Walk};
use super::{evidence, extensions, pair, pairing, text, uses};
use crate::kinds::{self, Kind};

pub(super) fn compare(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    let mut pairs: Vec<(&Parameter, &Parameter)> = Vec::new();
    let mut gone: Vec<&Parameter> = Vec::new();
    for before in &old.parameters {
        match new.parameters.iter().find(|now| is_same(before, now)) {
            Some(now) => pairs.push((before, now)),
            None => gone.push(before),
        }
    }
    let is_paired = |now: &&Parameter| !old.parameters.iter().any(|before| is_same(before, now));
    let mut added: Vec<&Parameter> = new.parameters.iter().filter(is_paired).collect();
    reordered(walk, here, old, new);
    in_path(walk, here, (old, new), &mut gone, &mut added, &mut pairs);
    moved(walk, here, &mut gone, &mut added, &mut pairs);
    renamed(walk, here, &mut gone, &mut added, &mut pairs);
    for parameter in gone {
        let kind = match parameter.required {
            true => kinds::REQUIRED_PARAMETER_REMOVED,
            false => kinds::PARAMETER_REMOVED,
        };
        add(walk, here, kind, shown(parameter), Some(parameter), None);
    }
    for parameter in added {
        let kind = match parameter.required {
            true => kinds::REQUIRED_PARAMETER_ADDED,
            false => kinds::OPTIONAL_PARAMETER_ADDED,
        };
        add(walk, here, kind, shown(parameter), None, Some(parameter));
    }
    for (before, now) in pairs {
        pair(walk, here, before, now);
    }
}

/// Header names are case-insensitive.
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    one.location == other.location
        && match one.location {
            Location::Header => one.name.value.eq_ignore_ascii_case(&other.name.value),
            _ => one.name.value == other.name.value,
        }
}

fn shown(parameter: &Parameter) -> String {
    format!(
        "`{}` in the {}",
        parameter.name.value,
        place(parameter.location)
    )
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query | Location::QueryString => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

fn add(
    walk: &mut Walk<'_>,
    here: &Here,
    kind: &'static Kind,
    message: String,
    old: Option<&Parameter>,
    new: Option<&Parameter>,
) {
    let name = |parameter: Option<&Parameter>| {
        parameter.map_or(String::new(), |parameter| parameter.name.value.clone())
    };
    let either = new.or(old);
    let here = here.below(&format!(".{}", name(either)));
    walk.add(Found {
        owner: Owner {
            part: Some((name(old), name(new))),
            ..here.owner()
        },
        ..here.found(kind, message, old.map(|it| it.span), new.map(|it| it.span))
    });
}

type Open<'a> = Vec<&'a Parameter>;
type Paired<'a> = Vec<(&'a Parameter, &'a Parameter)>;

/// Parameters that swapped positions in an otherwise unchanged path.
fn reordered(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    if pairing::shape(&old.path.value) != pairing::shape(&new.path.value) {
        return;
    }
    let before = pairing::path_parameters(&old.path.value);
    let now = pairing::path_parameters(&new.path.value);
    let (known, left): (BTreeSet<&str>, BTreeSet<&str>) = (
        before.iter().copied().collect(),
        now.iter().copied().collect(),
    );
    let places = before.iter().zip(&now);
    let moved = places.filter(|(was, is)| was != is && left.contains(*was) && known.contains(*is));
    if moved.count() > 0 {
        let (was, is) = (&old.path, &new.path);
        let message = format!("`{}` became `{}`", was.value, is.value);
        walk.add(here.found(kinds::ARGUMENTS_REORDERED, message, was.span, is.span));
    }
}

/// Path parameters at the same position are the same.
fn in_path<'a>(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, new): (&'a Operation, &'a Operation),
    gone: &mut Open<'a>,
    added: &mut Open<'a>,
    pairs: &mut Paired<'a>,
) {
    if pairing::shape(&old.path.value) != pairing::shape(&new.path.value) {
        return;
    }
    let before = pairing::path_parameters(&old.path.value);
    let now = pairing::path_parameters(&new.path.value);
    for (was, is) in before.into_iter().zip(now) {
        let at = |list: &Open<'a>, name: &str| {
            list.iter()
                .position(|it| it.location == Location::Path && it.name.value == name)
        };
        if let (Some(from), Some(to)) = (at(gone, was), at(added, is)) {
            let (one, other) = (gone.remove(from), added.remove(to));
            let message = format!("`{was}` became `{is}`");
            add(
                walk,
                here,
                kinds::PATH_PARAMETER_RENAMED,
                message,
                Some(one),
                Some(other),
            );
            pairs.push((one, other));
        }
    }
}

fn moved<'a>(
    walk: &mut Walk<'_>,
    here: &Here,
    gone: &mut Open<'a>,
    added: &mut Open<'a>,
    pairs: &mut Paired<'a>,
) {
    gone.retain(|one| {
        let Some(to) = added
            .iter()
            .position(|other| other.name.value == one.name.value)
        else {
            return true;
        };
        let other = added.remove(to);
        let message = format!(
            "`{}` was in the {}, is in the {}",
            one.name.value,
            place(one.location),
            place(other.location)
        );
        add(
            walk,
            here,
            kinds::PARAMETER_MOVED,
            message,
            Some(one),
            Some(other),
        );
        pairs.push((one, other));
        false
    });
}

fn renamed<'a>(
    walk: &mut Walk<'_>,
    here: &Here,
    gone: &mut Open<'a>,
    added: &mut Open<'a>,
    pairs: &mut Paired<'a>,
) {
    let (old, new): (&Document, &Document) = (walk.old, walk.new);
    let name = |parameter: &&Parameter| parameter.name.value.clone();
    let found = pairing::renames(gone, added, name, name, |one, other| {
        one.location == other.location
            && one.required == other.required
            && pair::look_alike(old, one.schema, new, other.schema)
    });
    let renamed: Paired<'a> = found
        .iter()
        .filter_map(|(at, to)| Some((*gone.get(*at)?, *added.get(*to)?)))
        .collect();
    for (one, other) in &renamed {
        let message = format!("`{}` became `{}`", one.name.value, other.name.value);
        add(
            walk,
            here,
            kinds::PARAMETER_RENAMED,
            message,
            Some(one),
            Some(other),
        );
    }
    gone.retain(|one| !renamed.iter().any(|(it, _)| std::ptr::eq(*it, *one)));
    added.retain(|one| !renamed.iter().any(|(_, it)| std::ptr::eq(*it, *one)));
    pairs.extend(renamed);
}

fn pair(walk: &mut Walk<'_>, here: &Here, old: &Parameter, new: &Parameter) {
    let both = (Some(old), Some(new));
    match (old.required, new.required) {
        (false, true) => add(
            walk,
            here,
            kinds::PARAMETER_REQUIRED,
            shown(new),
            both.0,
            both.1,
        ),
        (true, false) => add(
            walk,
            here,
            kinds::PARAMETER_OPTIONAL,
            shown(new),
            both.0,
            both.1,
        ),
        _ => {}
    }
    let written = |parameter: &Parameter| {
        (
            parameter.style,
            parameter.explode,
            parameter.allow_reserved,
            parameter.content_type.clone(),
        )
    };
    // A different location has a different default style.
    if old.location == new.location && written(old) != written(new) {
        let differs = old.allow_reserved != new.allow_reserved;
        let style = |parameter: &Parameter| {
            let reserved = match (differs, parameter.allow_reserved) {
                (false, _) => "",
                (true, true) => ", reserved characters as they are",
                (true, false) => ", reserved characters encoded",
            };
            let (style, explode) = (parameter.style.word(), parameter.explode);
            match &parameter.content_type {
                Some(media_type) => format!("`{media_type}`{reserved}"),
                None => format!("{style}, explode: {explode}{reserved}"),
            }
        };
        let message = format!("{} became {}", style(old), style(new));
        add(walk, here, kinds::PARAMETER_STYLE, message, both.0, both.1);
    }
    if old.allow_empty_value != new.allow_empty_value {
        let (kind, message) = match new.allow_empty_value {
            true => (kinds::LIMIT_LOOSENED, "an empty value is allowed"),
            false => (
                kinds::LIMIT_TIGHTENED,
                "an empty value is no longer allowed",
            ),
        };
        let message = format!("`allowEmptyValue`: {message}");
        add(walk, here, kind, message, both.0, both.1);
    }
    let kind = match (old.deprecated, new.deprecated) {
        (false, true) => Some(kinds::PARAMETER_DEPRECATED),
        (true, false) => Some(kinds::PARAMETER_UNDEPRECATED),
        _ => None,
    };
    if let Some(kind) = kind {
        add(walk, here, kind, shown(new), both.0, both.1);
    }
    let below = here.below(&format!(".{}", new.name.value));
    let owner = Owner {
        part: Some((old.name.value.clone(), new.name.value.clone())),
        ..below.owner()
    };
    let texts = (old.description.as_deref(), new.description.as_deref());
    text::description(walk, &below, texts, (old.span, new.span), owner.clone());
    evidence::compare(
        walk,
        &below,
        (&old.extensions, &new.extensions),
        (old.span, new.span),
        owner.clone(),
    );
    let chosen = (&old.extensions, &new.extensions);
    extensions::of_part(walk, &below, chosen, (old.span, new.span), &owner);
    let used = (old.schema, new.schema);
    uses::used(walk, &below, used, (old.span, new.span), owner);
}
