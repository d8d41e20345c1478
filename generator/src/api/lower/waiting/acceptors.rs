//! The acceptors of a waiter: the meanings of responses.

use super::pointed::{Pointed, resolve_pointer};
use super::problem::{NAME, unusable};
use crate::api::literal::Literal;
use crate::api::lower::extension::{boolean, get, text};
use crate::api::lower::paging::followed::{kind, list};
use crate::api::lower::unknown_keys::{unknown, unknown_keys};
use crate::api::model::{
    Acceptor, ErrorResponse, Operation, Scalar, Subject, Success, Test, Through, Type, TypeKind,
    TypeRef, TypeUse, WaitOutcome, WaiterArgument, Wanted, is_success, resolve,
};
use crate::diagnostics::Diagnostics;
use crate::document::StatusPattern;
use crate::source::{Node, NodeValue, json_text, nearest};

const KEYS: &[&str] = &[
    "outcome",
    "status",
    "header",
    "member",
    "equals",
    "one-of",
    "exists",
    "every",
    "description",
];

/// The context for reading acceptors.
pub(super) struct Acceptors<'a> {
    /// The operation whose responses are tested; `None` if it is unknown, which is reported.
    pub(super) operation: Option<&'a Operation>,
    pub(super) types: &'a [Type],
    pub(super) error_bodies: &'a [TypeRef],
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The arguments that the acceptors refer to.
    pub(super) arguments: Vec<WaiterArgument>,
}

impl Acceptors<'_> {
    /// Reads all acceptors of a waiter. Returns `None` if they are invalid, which is reported.
    pub(super) fn read(&mut self, entry: &Node, key: &Node) -> Option<Vec<Acceptor>> {
        let nodes = match get(entry, "acceptors") {
            Some(node) => match &node.value {
                NodeValue::Sequence(nodes) => nodes.as_slice(),
                other => {
                    let why = format!("`acceptors` must be a list, found {}", other.describe());
                    self.unusable(node, why, None);
                    return None;
                }
            },
            None => &[],
        };
        let acceptors: Vec<Option<Acceptor>> = nodes.iter().map(|node| self.one(node)).collect();
        let whole: Option<Vec<Acceptor>> = acceptors.into_iter().collect();
        let whole = whole?;
        if !can_succeed(&whole) {
            self.unusable(key, "no acceptor has the outcome `success`", None);
            return None;
        }
        Some(whole)
    }

    fn unusable(&mut self, node: &Node, why: impl AsRef<str>, meant: Option<&str>) {
        unusable(self.diagnostics, node.span, why, meant);
    }

    fn one(&mut self, node: &Node) -> Option<Acceptor> {
        let Some(entries) = node.as_mapping() else {
            let why = format!(
                "an acceptor must be a mapping, found {}",
                node.value.describe()
            );
            self.unusable(node, why, None);
            return None;
        };
        unknown_keys(self.diagnostics, NAME, entries, KEYS);
        let outcome = self.outcome(node);
        let statuses = self.statuses(node);
        let subject = self.subject(node);
        let compared = subject
            .as_ref()
            .map(|subject| self.compared(node, subject, statuses.as_deref()));
        let test = self.test(node, subject.as_ref(), compared.as_ref());
        let every = match get(node, "every") {
            None => false,
            Some(flag) => boolean(flag).unwrap_or_else(|| {
                let why = format!("`every` must be a boolean, found {}", flag.value.describe());
                self.unusable(flag, why, None);
                false
            }),
        };
        Some(Acceptor {
            outcome: outcome?,
            statuses: statuses?,
            subject: subject?,
            test: test?,
            every,
            instants: compared
                .flatten()
                .is_some_and(|used| is_instant(self.types, &used)),
        })
    }

    fn outcome(&mut self, node: &Node) -> Option<WaitOutcome> {
        let words = WaitOutcome::ALL.map(|(word, _)| word);
        let Some(outcome) = get(node, "outcome") else {
            self.unusable(node, "an acceptor without an `outcome`", None);
            return None;
        };
        let word = text(outcome).unwrap_or_default();
        let found = WaitOutcome::ALL.iter().find(|(known, _)| *known == word);
        if found.is_none() {
            unknown(
                self.diagnostics,
                NAME,
                ("outcome", &word),
                outcome.span,
                &words,
            );
        }
        found.map(|(_, outcome)| *outcome)
    }

    fn statuses(&mut self, node: &Node) -> Option<Vec<StatusPattern>> {
        let Some(status) = get(node, "status") else {
            return Some(Vec::new());
        };
        let all = match &status.value {
            NodeValue::Sequence(all) => all.as_slice(),
            _ => std::slice::from_ref(status),
        };
        let statuses = all.iter().map(|one| {
            let found = text(one).as_deref().and_then(status_pattern);
            if found.is_none() {
                self.unusable(one, "`status` must be a status such as 404 or 5XX", None);
            }
            found
        });
        let statuses: Vec<Option<StatusPattern>> = statuses.collect();
        statuses.into_iter().collect()
    }

    fn subject(&mut self, node: &Node) -> Option<Subject> {
        let (header, member) = (get(node, "header"), get(node, "member"));
        match (header, member) {
            (None, None) => Some(Subject::Nothing),
            (Some(_), Some(member)) => {
                self.unusable(
                    member,
                    "an acceptor must have `header` or `member`, not both",
                    None,
                );
                None
            }
            (Some(header), None) => Some(Subject::Header(text(header).unwrap_or_default())),
            (None, Some(member)) => {
                let pointer = text(member).unwrap_or_default();
                if !pointer.is_empty() && !pointer.starts_with('/') {
                    let why = format!("`{pointer}` is not a JSON pointer such as `/status`");
                    self.unusable(member, why, None);
                    return None;
                }
                Some(Subject::Member(pointer))
            }
        }
    }

    /// Returns the type of the tested part, if the document specifies it.
    fn compared(
        &mut self,
        node: &Node,
        subject: &Subject,
        statuses: Option<&[StatusPattern]>,
    ) -> Option<TypeUse> {
        match subject {
            Subject::Nothing => None,
            Subject::Header(name) => self.header(node, name),
            Subject::Member(pointer) => {
                let place = get(node, "member").unwrap_or(node);
                let roots = self.bodies(statuses.unwrap_or_default());
                match resolve_pointer(self.types, &roots, pointer) {
                    Pointed::At(used) => Some(used),
                    Pointed::Unknown => None,
                    Pointed::Missing { name, known } => {
                        let meant = nearest(&name, known.iter().map(String::as_str));
                        let why = format!("the response has no property `{name}`");
                        self.unusable(place, why, meant);
                        None
                    }
                }
            }
        }
    }

    /// Returns the type of a header. An undocumented header is accepted, unless its name looks misspelled.
    fn header(&mut self, node: &Node, name: &str) -> Option<TypeUse> {
        let headers = &self.operation?.headers;
        let is_it = |known: &&crate::api::ResponseHeader| known.name.eq_ignore_ascii_case(name);
        if let Some(known) = headers.iter().find(is_it) {
            return Some(TypeUse::of(known.ty.clone()));
        }
        let known = headers.iter().map(|header| header.name.as_str());
        if let Some(meant) = nearest(name, known) {
            let place = get(node, "header").unwrap_or(node);
            let why = format!("the response has no header `{name}`");
            self.unusable(place, why, Some(meant));
        }
        None
    }

    /// Returns the possible bodies of responses with such a status.
    fn bodies(&self, statuses: &[StatusPattern]) -> Vec<TypeUse> {
        let Some(operation) = self.operation else {
            return Vec::new();
        };
        let is_about_errors = statuses.iter().any(|status| !is_success(*status));
        let mut bodies = Vec::new();
        if statuses.is_empty() || statuses.iter().any(|status| is_success(*status)) {
            match &operation.success {
                Success::One(body) => bodies.extend(body.used().cloned()),
                Success::Many(cases) => {
                    bodies.extend(cases.iter().filter_map(|case| case.body.used().cloned()));
                }
            }
        }
        if is_about_errors {
            let fits = |status: StatusPattern| statuses.iter().any(|it| overlap(*it, status));
            let errors = operation.errors.iter();
            let errors = errors.filter(|error| fits(error.status));
            let indices = errors.flat_map(ErrorResponse::typed);
            let bodies_of = indices.filter_map(|index| self.error_bodies.get(index));
            bodies.extend(bodies_of.cloned().map(TypeUse::of));
        }
        bodies
    }

    /// Reads the test. Its values are also checked if what it tests is invalid.
    fn test(
        &mut self,
        node: &Node,
        subject: Option<&Subject>,
        compared: Option<&Option<TypeUse>>,
    ) -> Option<Test> {
        let mut given = ["equals", "one-of", "exists"]
            .into_iter()
            .filter_map(|key| Some((key, get(node, key)?)));
        let Some((key, value)) = given.next() else {
            return Some(Test::Present);
        };
        let mut is_only = true;
        for (key, other) in given {
            let why = format!("an acceptor cannot have a second test `{key}`");
            self.unusable(other, why, None);
            is_only = false;
        }
        let name = match subject {
            Some(Subject::Header(name) | Subject::Member(name)) => Some(name.as_str()),
            Some(Subject::Nothing) => {
                let why = format!("`{key}` requires a `header` or a `member`");
                self.unusable(value, why, None);
                None
            }
            None => None,
        };
        let test = self.test_of(key, value, name, compared.cloned().flatten().as_ref());
        test.filter(|_| is_only)
    }

    fn test_of(
        &mut self,
        key: &str,
        value: &Node,
        subject: Option<&str>,
        compared: Option<&TypeUse>,
    ) -> Option<Test> {
        match key {
            "exists" => match boolean(value) {
                Some(true) => Some(Test::Present),
                Some(false) => Some(Test::Absent),
                None => {
                    let found = value.value.describe();
                    self.unusable(
                        value,
                        format!("`exists` must be a boolean, found {found}"),
                        None,
                    );
                    None
                }
            },
            "one-of" => {
                let NodeValue::Sequence(values) = &value.value else {
                    let found = value.value.describe();
                    self.unusable(
                        value,
                        format!("`one-of` must be a list, found {found}"),
                        None,
                    );
                    return None;
                };
                let wanted = values
                    .iter()
                    .map(|value| self.wanted(value, subject, compared));
                let wanted: Vec<Option<Wanted>> = wanted.collect();
                Some(Test::OneOf(wanted.into_iter().collect::<Option<_>>()?))
            }
            _ => Some(Test::OneOf(vec![self.wanted(value, subject, compared)?])),
        }
    }

    /// Reads a scalar or `{argument: name}`, which is compared with `subject`, if that is valid.
    fn wanted(
        &mut self,
        node: &Node,
        subject: Option<&str>,
        compared: Option<&TypeUse>,
    ) -> Option<Wanted> {
        if let (Some(compared), Some(subject)) = (compared, subject)
            && list(self.types, compared).is_some()
        {
            let why = format!("`{subject}` is a list; `{subject}/*` is each of its elements");
            self.unusable(node, why, None);
            return None;
        }
        let Some(entries) = node.as_mapping() else {
            let Some(literal) = Literal::of(node) else {
                let found = node.value.describe();
                let why = format!("expected a scalar or `{{argument: name}}`, found {found}");
                self.unusable(node, why, None);
                return None;
            };
            if let Some(compared) = compared {
                self.check_value(node, &literal, compared);
            }
            return Some(Wanted::Json(json_text::write(node).trim_end().to_owned()));
        };
        unknown_keys(self.diagnostics, NAME, entries, &["argument"]);
        let name = get(node, "argument").and_then(text).unwrap_or_default();
        if !name.chars().any(char::is_alphanumeric) {
            self.unusable(node, "expected `{argument: name}`", None);
            return None;
        }
        let subject = subject?;
        let ty = argument_type(self.types, compared);
        let known = self.arguments.iter().position(|known| known.name == name);
        let place = match known.and_then(|place| Some((place, self.arguments.get(place)?))) {
            Some((_, known)) if known.ty != ty => {
                let why = format!(
                    "the argument `{name}` is compared with values of two types: those of `{}` and of `{subject}`",
                    known.compared_with
                );
                self.unusable(node, why, None);
                return None;
            }
            Some((place, _)) => place,
            None => {
                self.arguments.push(WaiterArgument {
                    name,
                    ty,
                    compared_with: subject.to_owned(),
                });
                self.arguments.len() - 1
            }
        };
        Some(Wanted::Argument(place))
    }

    /// Reports a value that the property can never have, so that waiting for it would be in vain.
    fn check_value(&mut self, node: &Node, literal: &Literal, compared: &TypeUse) {
        let why = match (&compared.ty, literal) {
            (_, Literal::Null) => None,
            (TypeRef::Scalar(Scalar::Bool), Literal::Text(_) | Literal::Number(_)) => {
                Some("a boolean")
            }
            (
                TypeRef::Scalar(
                    Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::F64,
                ),
                Literal::Text(_) | Literal::Bool(_),
            ) => Some("a number"),
            (TypeRef::Scalar(Scalar::String), Literal::Bool(_) | Literal::Number(_)) => {
                Some("a string")
            }
            _ => None,
        };
        if let Some(expected) = why {
            let found = node.value.describe();
            self.unusable(
                node,
                format!("it is compared with {expected}, found {found}"),
                None,
            );
        }
        let (Some(TypeKind::StringEnum(words)), Literal::Text(word)) =
            (kind(self.types, compared), literal)
        else {
            return;
        };
        let known = || words.values.iter().map(String::as_str);
        if !known().any(|known| known == word)
            && let Some(meant) = nearest(word, known())
        {
            let why = format!("`{word}` is not among the values that the document lists");
            self.unusable(node, why, Some(meant));
        }
    }
}

/// Whether a status can match both patterns.
fn overlap(one: StatusPattern, other: StatusPattern) -> bool {
    match (one, other) {
        (StatusPattern::Code(code), StatusPattern::Range(range))
        | (StatusPattern::Range(range), StatusPattern::Code(code)) => {
            code / 100 == u16::from(range)
        }
        (StatusPattern::Default, _) | (_, StatusPattern::Default) => true,
        _ => one == other,
    }
}

/// Parses `404` or `5XX`.
fn status_pattern(text: &str) -> Option<StatusPattern> {
    if let Some(range) = text.strip_suffix("XX").or_else(|| text.strip_suffix("xx")) {
        let range = range.parse().ok().filter(|range| (1..=5).contains(range))?;
        return Some(StatusPattern::Range(range));
    }
    let code = text.parse().ok().filter(|code| (100..600).contains(code))?;
    Some(StatusPattern::Code(code))
}

/// Returns the type of an argument: the type that it is compared with, if that is a scalar or an enum.
fn argument_type(types: &[Type], compared: Option<&TypeUse>) -> TypeUse {
    let Some(compared) = compared else {
        return TypeUse::any();
    };
    let is_enum = matches!(
        kind(types, compared),
        Some(TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_))
    );
    match scalar(types, compared) {
        Some(scalar) => TypeUse::of(TypeRef::Scalar(scalar)),
        None if is_enum => TypeUse::of(compared.ty.clone()),
        None => TypeUse::any(),
    }
}

/// Whether a text of the type can be an instant, as a mapped type may.
fn is_instant(types: &[Type], used: &TypeUse) -> bool {
    matches!(
        scalar(types, used),
        Some(Scalar::DateTime | Scalar::WireDateTime(_) | Scalar::Mapped(..))
    )
}

/// Returns the scalar of a type, after resolving aliases.
fn scalar(types: &[Type], used: &TypeUse) -> Option<Scalar> {
    match resolve(types, &used.ty, Through::Aliases) {
        TypeRef::Scalar(scalar) => Some(*scalar),
        _ => None,
    }
}

/// Whether one of the acceptors means success.
fn can_succeed(acceptors: &[Acceptor]) -> bool {
    acceptors
        .iter()
        .any(|acceptor| acceptor.outcome == WaitOutcome::Success)
}
