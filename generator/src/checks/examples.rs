//! Examples and defaults that do not match their schemas.
//!
//! Each of them gets one warning, which points at the first violation and lists a few more.

use std::collections::HashSet;

use clientwright_values::{
    Direction, Json, Kind, Path, Problem, Report, Rules, Step, UnknownProperty, Validator,
    Violation,
};

use super::checked::Checked;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Example, MediaType, Method, Parameter, SchemaId};
use crate::source::{Node, NodeValue, Span};

/// The maximum number of violations shown for an example.
const MAX_SHOWN: usize = 3;
/// Follows the document, but stops after a number of violations.
const RULES: Rules = Rules {
    max_violations: 100,
    ..Rules::AS_WRITTEN
};

/// Checks all examples and defaults of the document.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics, checked: &mut Checked) {
    let mut check = Check {
        validator: Validator::new(document, RULES),
        diagnostics,
        checked,
        seen: HashSet::new(),
    };
    for (id, schema) in document.schema_ids().zip(&document.schemas) {
        if let Some(default) = &schema.default {
            check.default(id, default);
        }
        for example in &schema.examples {
            check.value(id, example, &Role::of(Direction::Either));
        }
    }
    let outbound = document.operations.iter();
    let outbound = outbound.map(|it| (it, Direction::Request, Direction::Response));
    // For inbound operations the directions are swapped: the client receives the API's requests.
    let inbound = document.inbound.iter();
    let inbound = inbound.map(|it| (&it.operation, Direction::Response, Direction::Request));
    for (operation, of_request, of_response) in outbound.chain(inbound) {
        for parameter in &operation.parameters {
            check.parameter(parameter);
        }
        let request = operation.request_body.as_ref();
        for media in request.iter().flat_map(|body| &body.content) {
            match is_merge_patch(&operation.method, media) {
                true => check.examples(media.schema, &media.examples, of_request, Form::MergePatch),
                false => check.media_type(media, of_request),
            }
        }
        for response in &operation.responses {
            for media in &response.content {
                check.media_type(media, of_response);
            }
            for header in &response.headers {
                let form = form(header.content_type.as_deref());
                check.examples(header.schema, &header.examples, of_response, form);
            }
        }
    }
}

/// How a value is written at the place of the example.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// As JSON.
    Json,
    /// In the style of a parameter or header: arrays and objects become text, and the example may be that text.
    Styled,
    /// In another format, e.g. XML: the example may be the text of the body.
    Text,
    /// As a patch of the JSON that the schema describes: nothing is required, and `null` removes.
    MergePatch,
}

fn is_merge_patch(method: &Method, media: &MediaType) -> bool {
    let name = &media.media_type.value;
    let essence = name.split(';').next().unwrap_or_default().trim();
    *method == Method::Patch && essence.eq_ignore_ascii_case("application/merge-patch+json")
}

/// Returns the form of a parameter or header.
fn form(content_type: Option<&str>) -> Form {
    match content_type {
        None => Form::Styled,
        Some(name) => form_of_media_type(name),
    }
}

fn form_of_media_type(name: &str) -> Form {
    let essence = name.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    match subtype == "json" || subtype == "*" || subtype.ends_with("+json") {
        true => Form::Json,
        false => Form::Text,
    }
}

/// The role of a value in the document.
struct Role<'a> {
    /// Its name under `examples`, if it has one.
    name: &'a str,
    direction: Direction,
    form: Form,
}

impl Role<'static> {
    fn of(direction: Direction) -> Self {
        Self {
            name: "",
            direction,
            form: Form::Json,
        }
    }
}

impl Role<'_> {
    fn describe(&self) -> String {
        match self.name {
            "" => "the example".to_owned(),
            name => format!("the example `{name}`"),
        }
    }
}

struct Check<'d, 'a> {
    validator: Validator<'a>,
    diagnostics: &'d mut Diagnostics,
    checked: &'d mut Checked,
    /// Values that are already checked: operations can share an example.
    seen: HashSet<(SchemaId, Span, Direction)>,
}

impl Check<'_, '_> {
    fn parameter(&mut self, parameter: &Parameter) {
        let form = form(parameter.content_type.as_deref());
        self.examples(
            parameter.schema,
            &parameter.examples,
            Direction::Request,
            form,
        );
    }

    fn media_type(&mut self, media: &MediaType, direction: Direction) {
        let form = form_of_media_type(&media.media_type.value);
        self.examples(media.schema, &media.examples, direction, form);
    }

    fn examples(
        &mut self,
        schema: Option<SchemaId>,
        examples: &[Example],
        direction: Direction,
        form: Form,
    ) {
        let Some(id) = schema else { return };
        for example in examples {
            if let Some(value) = &example.value {
                let role = Role {
                    name: &example.name,
                    direction,
                    form,
                };
                self.value(id, value, &role);
            }
        }
    }

    fn value(&mut self, id: SchemaId, node: &Node, role: &Role<'_>) {
        if !self.seen.insert((id, node.span, role.direction)) {
            return;
        }
        let value = Json::of(node);
        let mut report = self.validator.check_in(role.direction, id, &value);
        if role.form == Form::MergePatch {
            // The type of a merge patch is not the type of the schema.
            self.checked.doubtful.insert(node.span);
            let is_wrong = |it: &Violation| {
                let place = &it.path.locate(node).value;
                !matches!(it.problem, Problem::Missing { .. }) && *place != NodeValue::Null
            };
            report.violations.retain(is_wrong);
        }
        if !report.fits() || report.excused {
            self.checked.doubtful.insert(node.span);
        }
        if !report.complete {
            return;
        }
        if !report.violations.is_empty() {
            if !is_otherwise_written(&value, role.form, &report) {
                self.checked.wrong.insert(node.span);
                self.warn(&role.describe(), codes::EXAMPLE_DOES_NOT_FIT, node, report);
            }
        } else if let Some((first, others)) = report.unknown.split_first() {
            self.warn_of_unknown(&role.describe(), node, first, others);
        }
    }

    fn default(&mut self, id: SchemaId, node: &Node) {
        // Many tools write `default: null` for a missing default.
        if node.value == NodeValue::Null {
            return;
        }
        let report = self.validator.check(id, &Json::of(node));
        if report.complete && !report.violations.is_empty() {
            self.warn("the default", codes::DEFAULT_DOES_NOT_FIT, node, report);
        }
    }

    fn warn(&mut self, what: &str, code: &'static str, node: &Node, report: Report) {
        let mut violations = report.violations;
        violations.sort_by_key(|violation| place(node, violation).start);
        let Some((first, others)) = violations.split_first() else {
            return;
        };
        let label = match first.problem.suggestion() {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => first.problem.to_string(),
        };
        let more = more(others.len());
        let mut diagnostic = self
            .diagnostics
            .warning(
                code,
                place(node, first),
                format!("{what} does not match its schema: {first}{more}"),
            )
            .label(label)
            .also(first.schema, "required by the schema here");
        for other in others.iter().take(MAX_SHOWN - 1) {
            diagnostic = diagnostic.also(place(node, other), other.problem.to_string());
        }
        if let Some(help) = help(node, first) {
            diagnostic.help(help);
        }
    }

    fn warn_of_unknown(
        &mut self,
        what: &str,
        node: &Node,
        first: &UnknownProperty,
        others: &[UnknownProperty],
    ) {
        let label = |unknown: &UnknownProperty| match &unknown.suggestion {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "not among the properties of the schema".to_owned(),
        };
        let more = more(others.len());
        let mut diagnostic = self
            .diagnostics
            .warning(
                codes::UNKNOWN_PROPERTY_IN_EXAMPLE,
                key_of(node, &first.path),
                format!(
                    "{what} has a property `{}` that its schema does not define{more}",
                    first.name
                ),
            )
            .label(label(first));
        for other in others.iter().take(MAX_SHOWN - 1) {
            diagnostic = diagnostic.also(key_of(node, &other.path), label(other));
        }
    }
}

fn more(count: usize) -> String {
    match count {
        0 => String::new(),
        count => format!(", and {count} more"),
    }
}

/// Whether an example is the serialized value rather than the value itself: the text of a body that is not
/// JSON, or of an array or object in a parameter.
fn is_otherwise_written(value: &Json, form: Form, report: &Report) -> bool {
    let of_whole = |violation: &Violation| violation.path.is_root();
    // A type mismatch of a closest alternative is disregarded: that alternative is itself a string.
    let is_no_text = |closest: &Option<Box<Violation>>| {
        let is_type = |it: &Violation| matches!(it.problem, Problem::Type { .. });
        closest
            .as_deref()
            .is_none_or(|it| !of_whole(it) || is_type(it))
    };
    match (value, form) {
        (Json::String(_), Form::Text) => report.violations.iter().any(|violation| {
            of_whole(violation)
                && match &violation.problem {
                    Problem::Type { .. } => true,
                    Problem::NoAlternative { closest, .. } => is_no_text(closest),
                    _ => false,
                }
        }),
        (Json::String(_), Form::Styled) => report.violations.iter().any(|violation| {
            of_whole(violation)
                && match &violation.problem {
                    Problem::Type { expected, .. } => {
                        expected.contains(&Kind::Array) || expected.contains(&Kind::Object)
                    }
                    Problem::NoAlternative { closest, .. } => is_no_text(closest),
                    _ => false,
                }
        }),
        _ => false,
    }
}

/// Returns where a violation is shown: at the value, or at the name of a property that is not allowed.
fn place(node: &Node, violation: &Violation) -> Span {
    match violation.problem {
        Problem::NotAllowed { .. } => key_of(node, &violation.path),
        _ => violation.path.locate(node).span,
    }
}

/// Returns the span of a property's name.
fn key_of(node: &Node, path: &Path) -> Span {
    let Some((Step::Property(name), above)) = path.steps().split_last() else {
        return node.span;
    };
    let owner = above.iter().cloned().collect::<Path>();
    let owner = owner.locate(node);
    owner.entry(name).map_or(owner.span, |(key, _)| key.span)
}

/// Returns help for common mistakes.
fn help(node: &Node, violation: &Violation) -> Option<&'static str> {
    let Problem::Type { expected, found } = &violation.problem else {
        return None;
    };
    let written = &violation.path.locate(node).value;
    match (found, written) {
        (Kind::Array, _) if violation.path.is_root() => {
            Some("an example is one value; write a list of them under `examples`")
        }
        (Kind::Integer | Kind::Number | Kind::Boolean, _) if expected.contains(&Kind::String) => {
            Some("write it in quotes, or correct the schema")
        }
        (Kind::String, NodeValue::String(text))
            if text.trim_start().starts_with(['{', '['])
                && (expected.contains(&Kind::Object) || expected.contains(&Kind::Array)) =>
        {
            Some("write the value itself, not its text")
        }
        (Kind::String, NodeValue::String(text))
            if expected.contains(&Kind::Integer) || expected.contains(&Kind::Number) =>
        {
            let number = text.parse::<f64>().is_ok_and(f64::is_finite);
            number.then_some("write it without quotes, or correct the schema")
        }
        _ => None,
    }
}
