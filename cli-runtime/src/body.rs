//! Builds the body of a request from arguments.

use clap::ArgMatches;
use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::validate::validate;

use crate::arguments;
use crate::describe::{Body, Content, Format, Kind, Member};
use crate::dry_run::MASK;
use crate::json::Json;
use crate::outline::{self, MOST};
use crate::position::Fingerprint;
use crate::tree::{ALLOW_INVALID, ALLOW_UNKNOWN, BODY, CONTENT_TYPE, member_id};
use crate::wrong::{self, Checked};

/// The hint after values that violate limits.
pub(crate) const ALLOW_ANYWAY: &str =
    "  --allow-invalid also sends values outside of the limits of the specification";

/// A body that can be set on a call.
#[derive(Debug)]
pub(crate) struct Ready {
    content: Content,
    value: Written,
}

#[derive(Debug)]
enum Written {
    Members(Json),
    Bytes(Vec<u8>),
    Text(String),
}

/// Builds the body. `flag` returns the name of the flag of a member, and `is_flag` recognizes the flags of the
/// command.
///
/// # Errors
/// All problems of the body.
pub(crate) fn ready(
    body: &Body,
    matches: &ArgMatches,
    flag: &dyn Fn(&Member) -> String,
    is_flag: &dyn Fn(&str) -> bool,
) -> Result<Option<Ready>, Vec<String>> {
    let mut problems = Vec::new();
    let mut given = Vec::new();
    for (place, member) in body.members.iter().enumerate() {
        let Some(texts) = matches.get_many::<String>(&member_id(place)) else {
            continue;
        };
        let texts: Vec<&str> = texts.map(String::as_str).collect();
        match arguments::value(&member.input, &texts, is_flag) {
            Ok(value) => given.push((member, value)),
            Err(why) => problems.push(format!("--{}: {why}", flag(member))),
        }
    }
    let whole = matches.get_one::<String>(BODY);
    let asked = matches
        .try_get_one::<String>(CONTENT_TYPE)
        .ok()
        .flatten()
        .map(String::as_str);
    if !problems.is_empty() {
        return Err(problems);
    }
    if whole.is_none() && given.is_empty() {
        // If all members are optional, all of them may be missing.
        let is_empty_object = body.required
            && !body.members.is_empty()
            && !body.members.iter().any(|member| member.always);
        if !is_empty_object {
            return Ok(None);
        }
    }
    let content = choose(body, asked, !given.is_empty()).map_err(|why| vec![why])?;
    let value = match content.format {
        Format::Text | Format::Bytes => {
            // They must not be ignored silently.
            let without_place = given.iter().map(|(member, _)| {
                let media_type = content.media_type;
                format!(
                    "--{}: a body of {media_type} is sent as it is",
                    flag(member)
                )
            });
            let without_place: Vec<String> = without_place.collect();
            if !without_place.is_empty() {
                return Err(without_place);
            }
            let bytes = match whole.map(String::as_str) {
                None => return Err(vec!["--body: this body has no properties".to_owned()]),
                Some("-") => arguments::read("-"),
                Some(text) => match text.strip_prefix('@') {
                    Some(path) => arguments::read(path),
                    None => Ok(text.as_bytes().to_vec()),
                },
            };
            let bytes = bytes.map_err(|why| vec![format!("--body: {why}")])?;
            match content.format {
                Format::Text => match String::from_utf8(bytes) {
                    Ok(text) => Written::Text(text),
                    Err(_) => return Err(vec!["--body: the text is not UTF-8".to_owned()]),
                },
                _ => Written::Bytes(bytes),
            }
        }
        Format::Json | Format::Form(_) | Format::Multipart(_) => {
            let allows = Allowed {
                unknown: allows(matches, ALLOW_UNKNOWN),
                invalid: allows(matches, ALLOW_INVALID),
            };
            Written::Members(members(body, content, (whole, allows), given, flag)?)
        }
    };
    Ok(Some(Ready { content, value }))
}

/// Selects the content to send.
fn choose(body: &Body, asked: Option<&str>, needs_members: bool) -> Result<Content, String> {
    let mut contents = body.contents.iter().filter(|content| match asked {
        Some(asked) => content.media_type == asked,
        None => !needs_members || content.format.has_members(),
    });
    contents.next().copied().ok_or_else(|| {
        let known: Vec<&str> = body.contents.iter().map(|it| it.media_type).collect();
        format!("--content-type: expected one of {}", known.join(", "))
    })
}

/// Which violations of the specification are allowed.
#[derive(Clone, Copy)]
struct Allowed {
    /// Unknown members.
    unknown: bool,
    /// Values that violate limits.
    invalid: bool,
}

fn members(
    body: &Body,
    content: Content,
    (whole, allows): (Option<&String>, Allowed),
    given: Vec<(&Member, Json)>,
    flag: &dyn Fn(&Member) -> String,
) -> Result<Json, Vec<String>> {
    let (mut value, written) = match whole.map(String::as_str) {
        None => (Json::Object(Vec::new()), Vec::new()),
        Some(text) => {
            let bytes = match (text, text.strip_prefix('@')) {
                ("-", _) => arguments::read("-"),
                (_, Some(path)) => arguments::read(path),
                (text, None) => Ok(text.as_bytes().to_vec()),
            };
            let is_inline = text != "-" && !text.starts_with('@');
            let parsed = bytes.and_then(|bytes| match Json::parse(&bytes) {
                Ok(value) => Ok((value, bytes)),
                Err(why) if is_inline => Err(arguments::not_json(text, &why)),
                Err(why) => Err(why),
            });
            parsed.map_err(|why| vec![format!("--body: {why}")])?
        }
    };
    // Positions in the written text are only reported if no flag changes it.
    let written = std::str::from_utf8(&written)
        .ok()
        .filter(|text| given.is_empty() && !text.is_empty());
    if !matches!(value, Json::Object(_)) && !given.is_empty() {
        return Err(vec![
            "--body: flags for properties require a body that is an object".to_owned(),
        ]);
    }
    let mut problems = Vec::new();
    let flags: Vec<&Member> = given.iter().map(|(member, _)| *member).collect();
    for (member, json) in given {
        if let Err(name) = value.set(member.path, json) {
            problems.push(format!(
                "--{}: `{name}` of the body is not an object",
                flag(member)
            ));
        }
    }
    let repeated = outline::repeated(&value).into_iter();
    problems.extend(repeated.map(|why| format!("the body: {why}")));
    // Missing members are reported with their flags; the check of the type reports everything else.
    let is_object = matches!(value, Json::Object(_));
    for member in body.members.iter().filter(|member| member.input.required) {
        if is_object && is_missing(&value, member) {
            problems.push(format!(
                "the body lacks `{}`: --{}",
                member.path.join("."),
                flag(member)
            ));
        }
    }
    if problems.is_empty()
        && let Some(check) = content.check
    {
        // The check is for JSON, in which the content of a file is a text.
        let line = value.with_files_as(&Json::String(String::new())).to_line();
        let text = written.unwrap_or(&line);
        if let Err(why) = check(text) {
            let checked = Checked {
                text,
                outline: content.outline,
                is_own: written.is_some(),
            };
            let why = wrong::in_words(&why, Some(checked));
            problems.push(format!("the body: {why}"));
        }
    }
    if problems.is_empty() && !allows.invalid {
        problems.extend(outside(content, &value, &flags, flag));
    }
    if let Some(outline) = content.outline.filter(|_| !allows.unknown) {
        let unknown = outline::unknown(outline, &value);
        if !unknown.is_empty() {
            let unknown = unknown.into_iter();
            problems.extend(unknown.map(|why| format!("the body: {why}")));
            problems.push(
                "  --allow-unknown also sends properties that are not in the specification"
                    .to_owned(),
            );
        }
    }
    match problems.is_empty() {
        true => Ok(value),
        false => Err(problems),
    }
}

/// Reports the violations of limits: with the flag of the value, if it has one, otherwise with its path.
fn outside(
    content: Content,
    value: &Json,
    given: &[&Member],
    flag: &dyn Fn(&Member) -> String,
) -> Vec<String> {
    let Err(violations) = validate(&value.with_files_as(&Json::Null), content.limits) else {
        return Vec::new();
    };
    let violations = violations.iter();
    let mut problems: Vec<String> = violations
        .map(|violation| {
            let way = wrong::way(value, violation.pointer());
            let message = violation.message();
            let mut given = given.iter();
            match given.find(|member| member.path.join(".") == way) {
                Some(member) => format!("--{}: {message}", flag(member)),
                None if way.is_empty() => format!("the body: {message}"),
                None => format!("the body: {way}: {message}"),
            }
        })
        .collect();
    let more = problems.len().saturating_sub(MOST);
    problems.truncate(MOST);
    if more > 0 {
        problems.push(format!("and {more} more"));
    }
    problems.push(ALLOW_ANYWAY.to_owned());
    problems
}

/// Whether a switch is set; the command may not have it.
pub(crate) fn allows(matches: &ArgMatches, id: &str) -> bool {
    let switch = matches.try_get_one::<bool>(id).ok().flatten();
    switch.copied().unwrap_or_default()
}

/// Whether a member is missing although its parent requires it.
fn is_missing(value: &Json, member: &Member) -> bool {
    let Some((last, parents)) = member.path.split_last() else {
        return false;
    };
    let parent = parents
        .iter()
        .try_fold(value, |value, name| value.get(name));
    match parent {
        Some(parent @ Json::Object(_)) => parent.get(last).is_none(),
        Some(_) => false,
        None => member.always,
    }
}

/// The names of the files in a member.
fn file_names(value: &Json) -> Vec<Option<&str>> {
    match value {
        Json::File(_, name) => vec![name.as_deref()],
        Json::Array(items) => items.iter().flat_map(file_names).collect(),
        _ => Vec::new(),
    }
}

impl Ready {
    /// Sets the body of a call.
    pub(crate) fn set(&self, call: &mut Call) {
        let media_type = self.content.media_type;
        match (&self.value, self.content.format) {
            (Written::Members(value), Format::Form(encodings)) => call.body_form(value, encodings),
            (Written::Members(value), Format::Multipart(encodings)) => {
                call.body_multipart(media_type, value, encodings);
                let members = match value {
                    Json::Object(members) => members.as_slice(),
                    _ => &[],
                };
                for (part, value) in members {
                    call.file_names(part, &file_names(value));
                }
            }
            (Written::Members(value), _) => call.body_json(media_type, value),
            (Written::Bytes(bytes), _) => call.body_bytes(media_type, bytes.clone()),
            (Written::Text(text), _) => call.body_text(media_type, text),
        }
    }

    /// Whether a member of the body is `true`.
    pub(crate) fn says(&self, member: &str) -> bool {
        match &self.value {
            Written::Members(value) => value.get(member) == Some(&Json::Boolean(true)),
            Written::Bytes(_) | Written::Text(_) => false,
        }
    }

    /// Adds the body, except for secrets, to the fingerprint of a call.
    pub(crate) fn fingerprint(&self, body: &Body, call: Fingerprint) -> Fingerprint {
        let call = call.with(self.content.media_type.as_bytes());
        match &self.value {
            Written::Members(value) => {
                let value = self.content.masked(value.clone(), body, MASK);
                call.with(value.to_line().as_bytes())
            }
            Written::Bytes(bytes) => call.with(bytes),
            Written::Text(text) => call.with(text.as_bytes()),
        }
    }

    /// Returns the body with secrets replaced by `mask`.
    pub(crate) fn masked(mut self, body: &Body, mask: &str) -> Self {
        if let Written::Members(value) = &mut self.value {
            *value = self.content.masked(std::mem::take(value), body, mask);
        }
        self
    }
}

impl Content {
    /// Returns the value with secrets replaced by `mask`.
    fn masked(&self, mut value: Json, body: &Body, mask: &str) -> Json {
        if let Some(outline) = self.outline {
            outline::mask(outline, &mut value, mask);
        }
        let secrets = body.members.iter();
        for member in secrets.filter(|member| member.input.kind == Kind::Secret) {
            if let Some(secret) = value.at_mut(member.path) {
                *secret = Json::String(mask.to_owned());
            }
        }
        value
    }
}
