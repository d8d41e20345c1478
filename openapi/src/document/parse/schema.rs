//! Converts a schema of any version to one form.

use super::builder::Builder;
use super::keys;
use super::node::Object;
use super::node::address;
use super::resolve_refs::Remote;
use super::schemas::any_schema;
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{AdditionalProperties, KeywordSpans, Schema, SchemaId, Spanned, Types};
use crate::source::reference::nearest;
use crate::source::{Node, NodeValue};

/// Keywords that are read alongside a `$ref` before 3.1, or whose content is only read if something refers to it.
const READ_BESIDE_REF: &[&str] = &[
    "$ref",
    "description",
    "nullable",
    "xml",
    "$defs",
    "definitions",
    "$comment",
];

/// Keywords that do not restrict values.
const WORDS: [&str; 5] = [
    "title",
    "description",
    "deprecated",
    "example",
    "externalDocs",
];

/// The suffix under which such a keyword is counted; each place also has a separate diagnostic.
pub(super) const ALONGSIDE_REF: &str = " alongside $ref";

const TYPE_NAMES: [&str; 7] = [
    "string", "number", "integer", "boolean", "array", "object", "null",
];

impl<'a> Builder<'a> {
    pub(super) fn schema(&mut self, node: &'a Node) -> Schema {
        let any = any_schema(node.span);
        match &node.value {
            NodeValue::Bool(allowed) => Schema {
                never: !allowed,
                ..any
            },
            NodeValue::Null => {
                self.null_as(node, "a schema", "any value");
                any
            }
            _ => match self.object(node, "a schema") {
                Some(object) => self.schema_object(object),
                None => any,
            },
        }
    }

    /// `x-nullable`, which is for Swagger 2.0: that version has no keyword for it.
    fn nullable_by_extension(&mut self, object: Object<'a>) -> bool {
        const NAME: &str = "x-nullable";
        if self.dialect == Dialect::Swagger2 {
            return self.flag(object, NAME).unwrap_or(false);
        }
        let is_null = |node: &Node| node.as_str() == Some("null");
        let types = object.get("type").and_then(Node::as_sequence);
        // If the keyword of the version is also present, nothing is lost.
        let is_said = types.unwrap_or_default().iter().any(is_null)
            || ["nullable", "oneOf", "anyOf"]
                .iter()
                .any(|key| object.get(key).is_some());
        let key = object.entry(NAME).filter(|_| !is_said);
        if let Some((key, _)) = key.filter(|(_, node)| node.value == NodeValue::Bool(true)) {
            let help = match self.dialect {
                Dialect::OpenApi31 => "add `\"null\"` to `type`",
                _ => "write `nullable: true`",
            };
            self.diagnostics
                .warning(
                    codes::EXTENSION_WITHOUT_EFFECT,
                    key.span,
                    "`x-nullable` has no effect since OpenAPI 3.0: it is for Swagger 2.0",
                )
                .help(help);
        }
        false
    }

    fn schema_object(&mut self, object: Object<'a>) -> Schema {
        self.check_keys(object, keys::SCHEMA, "a schema");
        let mut schema = any_schema(object.span());
        schema.reference = self.schema_reference(object);
        schema.description = self.prose(object, "description");
        schema.extensions = self.extensions(object);
        let nullable =
            self.flag(object, "nullable").unwrap_or(false) || self.nullable_by_extension(object);
        if object.get("$ref").is_some() && self.dialect != Dialect::OpenApi31 {
            schema.types.null = nullable;
            // The name of an XML element is often written there, and is respected.
            schema.xml = self.xml(object).map(Box::new);
            // Some have no effect anywhere, which is reported separately.
            let unused = keys::without_effect("a schema");
            let is_lost = |key: &str| {
                keys::SCHEMA.contains(&key)
                    && !READ_BESIDE_REF.contains(&key)
                    && !unused.contains(&key)
            };
            for (key, node, _) in object.entries().filter(|(key, _, _)| is_lost(key)) {
                self.without_effect(&format!("{key}{ALONGSIDE_REF}"), node);
                self.diagnostics.warning(
                    codes::NO_EFFECT_BESIDE_REF,
                    node.span,
                    format!("`{key}` has no effect alongside `$ref` before OpenAPI 3.1"),
                );
            }
            return schema;
        }
        self.types(object, &mut schema);
        schema.types.null |= nullable;
        let is_tuple = object.get("prefixItems").is_some();
        if schema.types.array && object.get("items").is_none() && !is_tuple {
            self.list_without_items(object);
        }
        schema.title = self.prose(object, "title");
        schema.content_encoding = self.text(object, "contentEncoding");
        schema.content_media_type = self.text(object, "contentMediaType");
        schema.xml = self.xml(object).map(Box::new);
        schema.read_only = self.flag(object, "readOnly").unwrap_or(false);
        schema.write_only = self.flag(object, "writeOnly").unwrap_or(false);
        schema.deprecated = self.flag(object, "deprecated").unwrap_or(false);
        if schema.read_only
            && schema.write_only
            && let Some((key, _)) = object.entry("writeOnly")
        {
            self.diagnostics
                .warning(
                    codes::CONTRADICTION,
                    key.span,
                    "`readOnly` and `writeOnly` are mutually exclusive",
                )
                .help("keep one of the two");
        }
        schema.bounds = self.bounds(object);
        self.values(object, &mut schema);
        self.members(object, &mut schema);
        schema.all_of = self.schema_list(object, "allOf");
        self.check_parts(object);
        schema.one_of = self.alternatives(object, "oneOf");
        schema.any_of = self.alternatives(object, "anyOf");
        schema.not = self.schema_at(object, "not");
        schema.branches = ["then", "else"].map(|key| self.schema_at(object, key));
        self.dependent(object, &mut schema);
        for key in ["$defs", "definitions"] {
            let map = object.get(key).map(|map| (key, map));
            self.claims.definitions.extend(map);
        }
        // A property that they require may be in the schema around them.
        self.claims.open.extend(schema.conditional());
        schema.discriminator = self.discriminator(object).map(Box::new);
        schema.keywords = keyword_spans(object);
        self.claim_names(object, &schema);
        schema
    }

    fn schema_reference(&mut self, object: Object<'a>) -> Option<SchemaId> {
        let (key, node) = object
            .entry("$ref")
            .or_else(|| object.entry("$dynamicRef"))?;
        let Some(text) = node.as_str() else {
            self.wrong_type(node, "`$ref`", "a string");
            return None;
        };
        let found = match key.as_str() {
            Some("$dynamicRef") => self.dynamic_target(node),
            _ => self.lookup(node),
        };
        match found {
            Ok(target) if self.is_no_schema(node, &target) => None,
            Ok(target) if address(target.node) == address(object.node) => {
                self.diagnostics
                    .warning(
                        codes::SCHEMA_CYCLE,
                        node.span,
                        "this schema refers to itself and defines nothing else",
                    )
                    .label("treated as any value");
                None
            }
            Ok(target) => Some(self.referenced_schema(&target)),
            Err(broken) => {
                self.claims.open.insert(self.arena.current);
                let remote = Remote::Warning("treated as any value");
                self.report_broken(node.span, text, &broken, remote);
                None
            }
        }
    }

    fn types(&mut self, object: Object<'a>, schema: &mut Schema) {
        schema.format = self.text(object, "format");
        // Also if it is `null`, which is often written without quotes.
        let Some((_, _, node)) = object.entries().find(|(key, _, _)| *key == "type") else {
            return;
        };
        let names = match &node.value {
            NodeValue::String(_) => std::slice::from_ref(node),
            NodeValue::Sequence(names) => {
                if names.is_empty() {
                    self.diagnostics
                        .warning(codes::UNKNOWN_TYPE, node.span, "`type` lists no types")
                        .label("treated as any value");
                }
                names.as_slice()
            }
            // `type: null` without quotes, rather than `type:` without a value.
            NodeValue::Null if node.span.end > node.span.start => {
                self.diagnostics
                    .warning(
                        codes::UNKNOWN_TYPE,
                        node.span,
                        "expected the name of a type, found the value `null`",
                    )
                    .label("treated as the type `null`")
                    .help("put it in quotes");
                std::slice::from_ref(node)
            }
            NodeValue::Null => &[],
            _ => {
                self.odd_value(node, "type", "a string or a list of strings");
                &[]
            }
        };
        for node in names {
            match &node.value {
                // `type: [string, null]` without quotes.
                NodeValue::Null => schema.types.null = true,
                NodeValue::String(name) => self.type_named(name, node, schema),
                _ => self.odd_value(node, "type", "a string"),
            }
        }
    }

    /// Before OpenAPI 3.1 a list must have `items`.
    fn list_without_items(&mut self, object: Object<'a>) {
        if let Some(node) = object.get("type")
            && self.dialect != Dialect::OpenApi31
        {
            self.diagnostics
                .warning(codes::MISSING_KEY, node.span, "the list has no `items`")
                .label("its elements can be any value");
        }
    }

    fn type_named(&mut self, name: &str, node: &Node, schema: &mut Schema) {
        let known = TYPE_NAMES.iter().find(|known| **known == name);
        let lower = name.to_ascii_lowercase();
        let meant = known
            .or_else(|| TYPE_NAMES.iter().find(|known| **known == lower))
            .copied()
            .or_else(|| other_name(&lower));
        let types = &mut schema.types;
        match meant {
            Some("string") => types.string = true,
            Some("number") => types.number = true,
            Some("integer") => types.integer = true,
            Some("boolean") => types.boolean = true,
            Some("array") => types.array = true,
            Some("object") => types.object = true,
            Some(_) => types.null = true,
            None if name == "file" => {
                types.string = true;
                schema.format.get_or_insert_with(|| "binary".to_owned());
                if self.dialect == Dialect::Swagger2 {
                    return;
                }
            }
            None => {}
        }
        if known.is_none() {
            let label = match (meant, name) {
                (Some(meant), _) => format!("treated as `{meant}`"),
                (None, "file") => "treated as a binary string".to_owned(),
                (None, _) => match nearest(name, TYPE_NAMES.into_iter()) {
                    Some(near) => format!("did you mean `{near}`? treated as any value"),
                    None => "treated as any value".to_owned(),
                },
            };
            self.diagnostics
                .warning(
                    codes::UNKNOWN_TYPE,
                    node.span,
                    format!("unknown type `{name}`"),
                )
                .label(label);
        }
    }

    /// `enum`, `const`, `default` and examples.
    fn values(&mut self, object: Object<'a>, schema: &mut Schema) {
        if let Some((key, node)) = object.node.entry("const") {
            schema.values = Some(vec![node.clone()]);
            schema.constant = true;
            if node.value == NodeValue::Null && schema.types != Types::EMPTY && !schema.types.null {
                self.diagnostics.warning(
                    codes::CONTRADICTION,
                    key.span,
                    "no value satisfies all keywords here: `const` is `null`, which `type` excludes",
                );
            }
            let listed = object.get("enum").and_then(Node::as_sequence);
            if listed.is_some_and(|listed| !is_among(node, listed)) {
                self.diagnostics
                    .warning(
                        codes::CONTRADICTION,
                        key.span,
                        "no value satisfies all keywords here: `const` is not among the values of `enum`",
                    )
                    .label("`const` determines what is generated");
            }
        } else if let Some(node) = object.get("enum") {
            match &node.value {
                NodeValue::Sequence(values) if values.is_empty() => {
                    self.diagnostics
                        .warning(codes::EMPTY_ENUM, node.span, "`enum` lists no values")
                        .label("treated as if it were absent");
                }
                NodeValue::Sequence(values) => schema.values = Some(values.to_vec()),
                _ => self.odd_value(node, "enum", "a list"),
            }
        }
        self.check_lengths(object, schema);
        schema.default = object.node.get("default").cloned();
        match object.get("examples").map(|node| (node, &node.value)) {
            Some((_, NodeValue::Sequence(examples))) => {
                schema.examples.extend(examples.iter().cloned());
            }
            Some((node, _)) => self.odd_value(node, "examples", "a list"),
            None => {}
        }
        schema.examples.extend(object.node.get("example").cloned());
    }

    /// Reports lengths that none of the listed values has.
    fn check_lengths(&mut self, object: Object<'a>, schema: &Schema) {
        let Some((key, _)) = object.node.entry("const").or_else(|| object.entry("enum")) else {
            return;
        };
        let limit = |name: &str| match &object.get(name)?.value {
            NodeValue::Number(text) => text.parse::<usize>().ok(),
            _ => None,
        };
        let (least, most) = (limit("minLength"), limit("maxLength"));
        let values = schema.values.as_deref().unwrap_or_default();
        let is_outside = |value: &Node| {
            value.as_str().is_some_and(|text| {
                let length = text.chars().count();
                least.is_some_and(|least| length < least) || most.is_some_and(|most| length > most)
            })
        };
        if !values.is_empty() && values.iter().all(is_outside) {
            let name = key.as_str().unwrap_or_default();
            self.diagnostics.warning(
                codes::CONTRADICTION,
                key.span,
                format!(
                    "no value satisfies all keywords here: `minLength` or `maxLength` excludes each value of `{name}`"
                ),
            );
        }
    }

    /// The keywords for properties of objects and elements of arrays.
    fn members(&mut self, object: Object<'a>, schema: &mut Schema) {
        schema.properties = self.schema_map(object, "properties");
        schema.pattern_properties = self
            .schema_map(object, "patternProperties")
            .into_iter()
            .map(|(name, id)| (name.value, id))
            .collect();
        schema.property_names = self.schema_at(object, "propertyNames");
        schema.required = self.required(object);
        let additional = object
            .get("additionalProperties")
            .or_else(|| object.get("unevaluatedProperties"));
        schema.unevaluated = object.get("additionalProperties").is_none() && additional.is_some();
        schema.additional_properties = match additional.map(|node| (node, &node.value)) {
            None => AdditionalProperties::Unspecified,
            Some((_, NodeValue::Bool(true))) => AdditionalProperties::Allowed,
            Some((_, NodeValue::Bool(false))) => AdditionalProperties::Denied,
            Some((_, NodeValue::Mapping(entries))) if entries.is_empty() => {
                AdditionalProperties::Allowed
            }
            Some((node, NodeValue::String(text))) if matches!(text.as_str(), "true" | "false") => {
                self.odd_value(node, "additionalProperties", "a boolean or a schema");
                if text == "true" {
                    AdditionalProperties::Allowed
                } else {
                    AdditionalProperties::Denied
                }
            }
            Some((node, _)) => AdditionalProperties::Schema(self.schema_id(node)),
        };
        schema.prefix_items = self.schema_list(object, "prefixItems");
        match object.get("items").map(|node| (node, &node.value)) {
            // The tuples of older JSON Schema drafts.
            Some((node, NodeValue::Sequence(items))) => {
                self.odd_value(node, "items", "a schema");
                schema.prefix_items = items.iter().map(|item| self.schema_id(item)).collect();
                schema.items = self.schema_at(object, "additionalItems");
            }
            Some((node, _)) => schema.items = Some(self.schema_id(node)),
            None => {}
        }
    }

    fn required(&mut self, object: Object<'a>) -> Vec<Spanned<String>> {
        match object.get("required").map(|node| (node, &node.value)) {
            // In Swagger 2.0 the schema may be a parameter, whose `required` is a boolean.
            Some((_, NodeValue::Bool(_)))
                if self.dialect == Dialect::Swagger2 && object.get("in").is_some() =>
            {
                Vec::new()
            }
            Some((node, NodeValue::Bool(_))) => {
                self.diagnostics
                    .warning(
                        codes::ODD_VALUE,
                        node.span,
                        "`required` of a schema must be a list, found a boolean",
                    )
                    .label("has no effect")
                    .help("list the property under `required` of the object it belongs to");
                Vec::new()
            }
            _ => self.texts(object, "required"),
        }
    }

    fn schema_at(&mut self, object: Object<'a>, key: &str) -> Option<SchemaId> {
        object.get(key).map(|node| self.schema_id(node))
    }

    fn schema_list(&mut self, object: Object<'a>, key: &str) -> Vec<SchemaId> {
        let nodes = self.list_at(object, key);
        if let Some((key_node, node)) = object.entry(key)
            && node.as_sequence().is_some_and(<[Node]>::is_empty)
        {
            self.diagnostics
                .warning(
                    codes::KEYWORD_WITHOUT_EFFECT,
                    key_node.span,
                    format!("`{key}` without schemas has no effect"),
                )
                .help("list schemas, or remove it");
        }
        nodes.iter().map(|node| self.schema_id(node)).collect()
    }

    /// Reports a part of `allOf` with only `nullable`: values that other parts forbid remain invalid.
    fn check_parts(&mut self, object: Object<'a>) {
        let parts = object.get("allOf").and_then(Node::as_sequence);
        let before_31 = self.dialect != Dialect::OpenApi31;
        for part in parts.unwrap_or_default().iter().filter(|_| before_31) {
            if is_only_nullable(part) {
                self.diagnostics
                    .warning(
                        codes::KEYWORD_WITHOUT_EFFECT,
                        part.span,
                        "`nullable: true` alone in a part of `allOf` has no effect",
                    )
                    .help("write it next to `allOf`");
            }
        }
    }

    /// A list of alternatives. An alternative with only `nullable` is read as `null`, which is a
    /// type only since 3.1.
    fn alternatives(&mut self, object: Object<'a>, key: &str) -> Vec<SchemaId> {
        let before_31 = self.dialect != Dialect::OpenApi31;
        for node in self.list_at(object, key).iter().filter(|_| before_31) {
            if is_only_nullable(node) {
                self.diagnostics.warning(
                    codes::NULLABLE_WITHOUT_TYPE,
                    node.span,
                    "`nullable: true` without a type is treated as `null`".to_owned(),
                );
            }
        }
        self.schema_list(object, key)
    }

    fn schema_map(&mut self, object: Object<'a>, key: &str) -> Vec<(Spanned<String>, SchemaId)> {
        let map = object
            .get(key)
            .and_then(|node| self.object(node, &format!("`{key}`")));
        let Some(map) = map else {
            return Vec::new();
        };
        map.entries()
            .map(|(name, key, node)| {
                let name = Spanned {
                    value: name.to_owned(),
                    span: key.span,
                };
                (name, self.schema_id(node))
            })
            .collect()
    }
}

/// Whether a schema has `nullable: true`, and nothing else that restricts the value.
fn is_only_nullable(node: &Node) -> bool {
    let is_nullable = |(key, value): &(Node, Node)| {
        key.as_str() == Some("nullable") && value.value == NodeValue::Bool(true)
    };
    let entries = node.as_mapping().unwrap_or_default();
    let says_more = entries.iter().any(|entry| {
        let key = entry.0.as_str().unwrap_or_default();
        !is_nullable(entry) && !WORDS.contains(&key) && !key.starts_with("x-")
    });
    entries.iter().any(is_nullable) && !says_more
}

/// The OpenAPI type for a type name of another language.
fn other_name(name: &str) -> Option<&'static str> {
    Some(match name {
        "int" | "long" => "integer",
        "float" | "double" => "number",
        "bool" => "boolean",
        "str" | "text" => "string",
        "dict" | "map" => "object",
        "list" => "array",
        _ => return None,
    })
}

/// Keywords that limit the values of a schema by themselves; messages point at them.
const LIMITING: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contentEncoding",
    "discriminator",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "propertyNames",
    "type",
    "unevaluatedProperties",
    "uniqueItems",
    "x-wire-format",
];

/// The span of each of these keywords: the key and, if it fits on the line, the value.
fn keyword_spans(object: Object<'_>) -> KeywordSpans {
    object
        .entries()
        .filter_map(|(name, key, value)| {
            let known = LIMITING.binary_search(&name).ok()?;
            let scalar = !matches!(
                value.value,
                NodeValue::Mapping(_) | NodeValue::Sequence(_) | NodeValue::Null
            );
            let mut span = key.span;
            if scalar && value.span.file == span.file {
                span.end = span.end.max(value.span.end);
            }
            Some((*LIMITING.get(known)?, span))
        })
        .collect()
}

/// Whether a value is in a list. Numbers may have several notations.
fn is_among(value: &Node, list: &[Node]) -> bool {
    let is_same = |other: &Node| match (&value.value, &other.value) {
        (NodeValue::Number(one), NodeValue::Number(other)) => {
            one == other || one.parse::<f64>().ok() == other.parse::<f64>().ok()
        }
        (one, other) => one == other,
    };
    list.iter().any(is_same)
}
