//! Reports mistakes in the extensions that the generator understands: unknown keys and words, and names that
//! are close to those of an extension, are errors.

use std::collections::{HashMap, HashSet};

use crate::api::KeyFormat;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Extensions, Schema};
use crate::source::{Node, NodeValue, Span, nearest};

use super::visit::each;

/// All extensions that the generator understands.
const KNOWN: &[&str] = &[
    "x-enum-descriptions",
    "x-enum-varnames",
    "x-error-conventions",
    "x-evidence",
    "x-idempotency-key",
    "x-idempotent",
    "x-inbound",
    "x-integers",
    "x-long-running",
    "x-nullable",
    "x-numbers",
    "x-open-enum",
    "x-pagination",
    "x-rate-limit",
    "x-rust-name",
    "x-rust-type",
    "x-stream",
    "x-waiters",
    "x-wire-format",
];

/// Extensions that apply to operations, singly or at the root of the document, but not to schemas.
const OF_OPERATIONS: &[&str] = &[
    "x-idempotency-key",
    "x-idempotent",
    "x-long-running",
    "x-pagination",
    "x-rate-limit",
    "x-waiters",
];
/// Extensions that apply to schemas, but not to operations.
const OF_SCHEMAS: &[&str] = &[
    "x-enum-descriptions",
    "x-enum-varnames",
    "x-nullable",
    "x-open-enum",
    "x-wire-format",
];
/// Extensions that apply to a single operation, but not at the root of the document.
const OF_ONE_OPERATION: &[&str] = &["x-idempotent", "x-long-running"];

const IDEMPOTENCY_KEY: &[&str] = &["header", "format"];
/// Headers that cannot carry a key, because they have another meaning.
const TAKEN_HEADERS: &[&str] = &[
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];
const RATE_LIMIT: &[&str] = &["name", "requests", "per"];
const PAGINATION: &[&str] = &[
    "style",
    "offset",
    "limit",
    "page",
    "size",
    "first",
    "pages-header",
    "cursor",
    "next",
    "more",
    "items",
    "count-header",
    "total-header",
];
const PAGINATION_STYLES: &[&str] = &["offset-limit", "page", "cursor", "link", "unknown"];
/// The styles of paging that each key applies to.
const PAGINATION_KEYS: &[(&str, &[&str])] = &[
    ("offset", &["offset-limit"]),
    ("limit", &["offset-limit"]),
    ("page", &["page"]),
    ("size", &["page"]),
    ("first", &["page"]),
    ("pages-header", &["page"]),
    ("cursor", &["cursor"]),
    ("next", &["cursor", "link"]),
    ("more", &["cursor"]),
    ("items", &["offset-limit", "page", "cursor", "link"]),
    ("count-header", &["offset-limit", "page", "cursor", "link"]),
    ("total-header", &["offset-limit", "page", "cursor", "link"]),
];
const ERROR_CONVENTIONS: &[&str] = &[
    "code",
    "message",
    "description",
    "request-id",
    "expired-token",
    "throttled",
    "unavailable",
    "codes",
];
const ERROR_MATCH: &[&str] = &["status", "code"];
const ERROR_CODE: &[&str] = &["status", "code", "meaning"];

/// The maximum number of name comparisons for one enum. Comparing every pair would take too long beyond it.
const MOST_COMPARISONS: usize = 1_000_000;

/// Reports mistakes in the extensions of a document.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut checker = Checker {
        limits: limit_names(document),
        meant: HashMap::new(),
        diagnostics,
    };
    each(document, &mut |extensions| checker.extensions(extensions));
    checker.misplaced(&document.extensions, OF_SCHEMAS, "in a schema");
    checker.misplaced(&document.extensions, OF_ONE_OPERATION, "to an operation");
    for operation in document.all_operations() {
        checker.misplaced(&operation.extensions, OF_SCHEMAS, "in a schema");
    }
    for schema in &document.schemas {
        checker.values(schema);
        checker.wire_format(schema);
        checker.misplaced(&schema.extensions, OF_OPERATIONS, "to an operation");
    }
}

/// Returns the names of all rate limits that the document defines.
fn limit_names(document: &Document) -> Vec<String> {
    let operations = document.operations.iter();
    let all = [&document.extensions, &document.info.extensions];
    all.into_iter()
        .chain(operations.map(|operation| &operation.extensions))
        .filter_map(|extensions| extensions.get("x-rate-limit"))
        .flat_map(list)
        .filter(|entry| entry.as_mapping().is_some())
        .map(|entry| match entry.get("name").and_then(text) {
            None => "default".to_owned(),
            Some(name) => name,
        })
        .collect()
}

struct Checker<'d> {
    limits: Vec<String>,
    /// The extension that each unknown name is likely meant to be.
    meant: HashMap<String, Option<&'static str>>,
    diagnostics: &'d mut Diagnostics,
}

impl Checker<'_> {
    /// Reports extensions that apply only elsewhere.
    fn misplaced(&mut self, extensions: &Extensions, names: &[&str], right: &str) {
        for name in names {
            if let Some(node) = extensions.get(*name) {
                let message = format!("`{name}` has no effect here: it belongs {right}");
                self.without_effect(node.span, &message);
            }
        }
    }

    fn extensions(&mut self, extensions: &Extensions) {
        for (name, node) in extensions {
            match name.as_str() {
                "x-rate-limit" => self.rate_limit(node),
                "x-pagination" => {
                    self.keys(name, node, PAGINATION);
                    let style = node.get("style");
                    self.words(name, style, PAGINATION_STYLES);
                    self.keys_of_other_styles(node);
                }
                "x-error-conventions" => self.error_conventions(node),
                "x-idempotency-key" => self.idempotency_key(node),
                "x-idempotent" | "x-inbound" => self.boolean(name, node),
                "x-rust-name" | "x-rust-type" => self.string(name, node),
                "x-open-enum" => {
                    self.boolean(name, node);
                    if node.value == NodeValue::Bool(false) {
                        self.without_effect(
                            node.span,
                            "`x-open-enum: false` has no effect: values that the document does not list are kept",
                        );
                    }
                }
                // Media types, where it belongs, store it separately.
                "x-stream" => self.without_effect(
                    node.span,
                    "`x-stream` has no effect here: it applies to a media type under `content`",
                ),
                known if KNOWN.contains(&known) => {}
                _ => self.name(name, node),
            }
        }
    }

    /// Reports keys of `x-pagination` that its style does not have.
    fn keys_of_other_styles(&mut self, node: &Node) {
        let style = node.get("style").and_then(text).unwrap_or_default();
        // With `unknown`, the known parameters may be listed for readers.
        if style == "unknown" || !PAGINATION_STYLES.contains(&style.as_str()) {
            return;
        }
        for (key, styles) in PAGINATION_KEYS {
            if let Some((key_node, _)) = node.entry(key)
                && !styles.contains(&style.as_str())
            {
                self.diagnostics
                    .warning(
                        codes::PAGING_WITHOUT_EFFECT,
                        key_node.span,
                        format!("`{key}` has no effect with `style: {style}`"),
                    )
                    .help("remove it, or use the style that it belongs to");
            }
        }
    }

    /// Reports an idempotency key that cannot be sent as an error: the server could execute a call twice.
    fn idempotency_key(&mut self, node: &Node) {
        const NAME: &str = "x-idempotency-key";
        let entries = match &node.value {
            NodeValue::Mapping(entries) => entries,
            NodeValue::Bool(false) => return,
            other => {
                let found = other.describe();
                return self.no_key(node.span, &format!("expected a mapping, found {found}"));
            }
        };
        for (key, _) in entries.iter() {
            let name = key.as_str().unwrap_or_default();
            if !IDEMPOTENCY_KEY.contains(&name) && !name.starts_with("x-") {
                self.unknown("key", NAME, name, key.span, IDEMPOTENCY_KEY);
            }
        }
        let formats = KeyFormat::ALL.map(|(word, _)| word);
        match node.get("format") {
            Some(format) if text(format).is_none() => {
                let found = format.value.describe();
                self.no_key(
                    format.span,
                    &format!("`format` must be a word, found {found}"),
                );
            }
            format => self.words(NAME, format, &formats),
        }
        let Some(header) = node.get("header") else {
            return;
        };
        match &header.value {
            NodeValue::String(name) if !is_token(name) => self.no_key(
                header.span,
                &format!("`{}` is not a valid header name", name.escape_debug()),
            ),
            NodeValue::String(name)
                if TAKEN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) =>
            {
                self.no_key(
                    header.span,
                    &format!("the header `{name}` has another meaning"),
                );
            }
            NodeValue::String(_) => {}
            other => {
                let found = other.describe();
                self.no_key(
                    header.span,
                    &format!("`header` must be a header name, found {found}"),
                );
            }
        }
    }

    fn no_key(&mut self, span: Span, why: &str) {
        self.diagnostics
            .error(
                codes::IDEMPOTENCY_KEY,
                span,
                format!("the idempotency key cannot be sent: {why}"),
            )
            .help(
                "write `{header: Idempotency-Key, format: uuid}`, or `false` for an operation that takes none",
            );
    }

    fn rate_limit(&mut self, node: &Node) {
        for entry in list(node) {
            match &entry.value {
                NodeValue::Mapping(_) => self.keys("x-rate-limit", entry, RATE_LIMIT),
                NodeValue::String(_) => {
                    self.limit_name(entry);
                }
                _ => {}
            }
        }
    }

    /// Reports the name of a rate limit that is not defined.
    fn limit_name(&mut self, entry: &Node) {
        let name = text(entry).unwrap_or_default();
        if self.limits.contains(&name) {
            return;
        }
        let mut known: Vec<&str> = self.limits.iter().map(String::as_str).collect();
        known.sort_unstable();
        known.dedup();
        let meant = nearest(&name, known.iter().copied());
        let known: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
        let or = match known.is_empty() {
            true => String::new(),
            false => format!(", or refer to one of {}", known.join(", ")),
        };
        let diagnostic = self
            .diagnostics
            .error(
                codes::UNKNOWN_IN_EXTENSION,
                entry.span,
                format!("`x-rate-limit` refers to the limit `{name}`, which is not defined"),
            )
            .help(format!(
                "define a limit, as in `{{name: {name}, requests: 2, per: 1s}}`{or}"
            ));
        if let Some(meant) = meant {
            diagnostic.label(format!("did you mean `{meant}`?"));
        }
    }

    fn error_conventions(&mut self, node: &Node) {
        let name = "x-error-conventions";
        self.keys(name, node, ERROR_CONVENTIONS);
        for key in ["expired-token", "throttled", "unavailable"] {
            for entry in node.get(key).map(list).unwrap_or_default() {
                self.keys(name, entry, ERROR_MATCH);
            }
        }
        for entry in node.get("codes").map(list).unwrap_or_default() {
            self.keys(name, entry, ERROR_CODE);
        }
    }

    /// Reports a wire format on an enum or a non-string. Other strings are reported when their type is lowered.
    fn wire_format(&mut self, schema: &Schema) {
        let types = schema.types;
        let is_other = schema.values.is_some() || !types.string && !types.named().is_empty();
        if let Some(node) = schema.extensions.get("x-wire-format")
            && is_other
        {
            self.diagnostics
                .warning(
                    codes::WIRE_FORMAT_WITHOUT_EFFECT,
                    node.span,
                    "this wire format has no effect: it applies only to `format: date-time`",
                )
                .help("remove it, or describe a string of `format: date-time`");
        }
    }

    /// Reports unknown values in the descriptions of an enum.
    fn values(&mut self, schema: &Schema) {
        let values: Vec<String> = schema.values.iter().flatten().filter_map(text).collect();
        if let Some(NodeValue::Mapping(texts)) = schema
            .extensions
            .get("x-enum-descriptions")
            .map(|node| &node.value)
        {
            let described: HashSet<&str> =
                texts.iter().filter_map(|(key, _)| key.as_str()).collect();
            let known: HashSet<&str> = values.iter().map(String::as_str).collect();
            // A mistyped key likely means a value without a description.
            let missing = values.iter().map(String::as_str);
            let missing: Vec<&str> = missing.filter(|value| !described.contains(value)).collect();
            let few = missing.len().saturating_mul(texts.len()) <= MOST_COMPARISONS;
            for (key, _) in texts.iter() {
                let name = key.as_str().unwrap_or_default();
                if known.contains(name) || schema.reference.is_some() {
                    continue;
                }
                // Other unknown values are reported when the type is lowered.
                if few && nearest(name, missing.iter().copied()).is_some() {
                    self.unknown("value", "x-enum-descriptions", name, key.span, &missing);
                }
            }
        }
    }

    /// Reports unknown keys of an extension. A mapping without any key that is known or close to a known one
    /// is another project's extension of the same name.
    fn keys(&mut self, extension: &str, node: &Node, known: &[&str]) {
        let entries = node.as_mapping().unwrap_or_default();
        let keys = || {
            entries
                .iter()
                .filter_map(|(key, _)| Some((key.as_str()?, key.span)))
        };
        let is_ours = keys().any(|(key, _)| known.contains(&key));
        for (key, span) in keys() {
            if known.contains(&key) || key.starts_with("x-") {
                continue;
            }
            if is_ours || nearest(key, known.iter().copied()).is_some() {
                self.unknown("key", extension, key, span, known);
            }
        }
    }

    /// Reports a word that is not one of the known ones.
    fn words(&mut self, extension: &str, node: Option<&Node>, known: &[&str]) {
        if let Some(node) = node
            && let Some(word) = text(node)
            && !known.contains(&word.as_str())
        {
            self.unknown("word", extension, &word, node.span, known);
        }
    }

    fn unknown(&mut self, what: &str, extension: &str, found: &str, span: Span, known: &[&str]) {
        let list: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
        let diagnostic = self
            .diagnostics
            .error(
                codes::UNKNOWN_IN_EXTENSION,
                span,
                format!("unknown {what} `{found}` in `{extension}`"),
            )
            .help(match list.is_empty() {
                true => "none is defined".to_owned(),
                false => format!("expected one of {}", list.join(", ")),
            });
        if let Some(meant) = nearest(found, known.iter().copied()) {
            diagnostic.label(format!("did you mean `{meant}`?"));
        }
    }

    fn string(&mut self, name: &str, node: &Node) {
        if node.as_str().is_none() {
            let found = node.value.describe();
            self.without_effect(
                node.span,
                &format!("`{name}` has no effect: expected a string, found {found}"),
            );
        }
    }

    fn boolean(&mut self, name: &str, node: &Node) {
        if !matches!(node.value, NodeValue::Bool(_)) {
            let found = node.value.describe();
            self.without_effect(
                node.span,
                &format!("`{name}` has no effect: expected a boolean, found {found}"),
            );
        }
    }

    fn without_effect(&mut self, span: Span, message: &str) {
        self.diagnostics
            .warning(codes::EXTENSION_WITHOUT_EFFECT, span, message);
    }

    /// Reports an extension whose name is close to a known one.
    fn name(&mut self, name: &str, node: &Node) {
        let meant = match self.meant.get(name) {
            Some(meant) => *meant,
            None => {
                let meant = nearly(name);
                self.meant.insert(name.to_owned(), meant);
                meant
            }
        };
        if let Some(meant) = meant {
            self.diagnostics
                .error(
                    codes::EXTENSION_SLIP,
                    node.span,
                    format!("the extension `{name}` has no effect"),
                )
                .label(format!("did you mean `{meant}`?"))
                .help(format!(
                    "the generator supports {}; to keep this one, use `--warn E0408` or `[lints]`",
                    KNOWN.join(", ")
                ));
        }
    }
}

/// Returns the extension that a name is likely meant to be.
fn nearly(name: &str) -> Option<&'static str> {
    let plain = |name: &str| name.replace(['-', '_'], "").to_lowercase();
    let alike =
        |known: &&&str| plain(known) == plain(name) || strsim::osa_distance(known, name) <= 2;
    KNOWN.iter().find(alike).copied()
}

/// Whether a name is a valid header name (RFC 9110, 5.6.2).
pub(super) fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Returns a scalar as text.
pub(super) fn text(node: &Node) -> Option<String> {
    match &node.value {
        NodeValue::String(text) | NodeValue::Number(text) => Some(text.clone()),
        NodeValue::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Returns the elements of a sequence. A single value is a sequence of one.
pub(super) fn list(node: &Node) -> &[Node] {
    match &node.value {
        NodeValue::Sequence(nodes) => nodes,
        _ => std::slice::from_ref(node),
    }
}
