//! The lowest version of OpenAPI that can express a document.

use crate::document::{
    Document, Location, MediaType, Method, Schema, SecurityKind, Server, SpecVersion, Style, Types,
    XmlNodeType,
};

pub(super) fn lowest(document: &Document) -> SpecVersion {
    let new_scheme = document
        .security_schemes
        .iter()
        .any(|scheme| matches!(scheme.kind, SecurityKind::MutualTls));
    // 3.0 requires a response in every operation.
    let without_answers = document.version == SpecVersion::OpenApi31
        && document
            .all_operations()
            .any(|operation| operation.responses.is_empty());
    if is_of_3_2(document)
        || new_scheme
        || without_answers
        || has_new_parts(document)
        || document
            .schemas
            .iter()
            .any(|schema| is_new(schema, document.version))
    {
        SpecVersion::OpenApi31
    } else {
        SpecVersion::OpenApi30
    }
}

/// Whether a document uses features of 3.2: methods, parameters, discriminators, XML nodes or names of servers.
pub(super) fn is_of_3_2(document: &Document) -> bool {
    let is_named = |server: &Server| server.name.is_some();
    let has_default = |schema: &Schema| {
        let discriminator = schema.discriminator.as_ref();
        discriminator.is_some_and(|discriminator| discriminator.default.is_some())
    };
    let has_node_type = |schema: &Schema| {
        let node_type = schema.xml.as_ref().and_then(|xml| xml.node_type);
        matches!(
            node_type,
            Some(XmlNodeType::Text | XmlNodeType::Cdata | XmlNodeType::None)
        )
    };
    // Elements are named differently.
    let has_xml = document.xml_by_component && has_xml(document);
    has_xml
        || document.servers.iter().any(is_named)
        || document.schemas.iter().any(has_default)
        || document.schemas.iter().any(has_node_type)
        || document.all_operations().any(|operation| {
            operation.servers.iter().any(is_named)
                || matches!(operation.method, Method::Query | Method::Other(_))
                || operation.parameters.iter().any(|parameter| {
                    parameter.location == Location::QueryString || parameter.style == Style::Cookie
                })
        })
}

fn has_xml(document: &Document) -> bool {
    let is_xml = |media: &MediaType| {
        let name = &media.media_type.value;
        let essence = name.split(';').next().unwrap_or_default().trim();
        essence.to_ascii_lowercase().ends_with("xml")
    };
    document.all_operations().any(|operation| {
        let asked = operation.request_body.iter().flat_map(|it| &it.content);
        let answered = operation.responses.iter().flat_map(|it| &it.content);
        asked.chain(answered).any(is_xml)
    })
}

/// Whether there are multipart bodies that have another meaning in 3.0: parts without a type, styles.
fn has_new_parts(document: &Document) -> bool {
    let bodies = document.all_operations();
    bodies
        .filter_map(|operation| operation.request_body.as_ref())
        .flat_map(|body| &body.content)
        .filter(|media| {
            media
                .media_type
                .value
                .trim_start()
                .starts_with("multipart/")
        })
        .any(|media| {
            document.version == SpecVersion::OpenApi31
                || media
                    .encoding
                    .iter()
                    .any(|(_, encoding)| encoding.is_styled())
        })
}

/// Whether a schema uses features that 3.0 lacks.
fn is_new(schema: &Schema, read_as: SpecVersion) -> bool {
    schema.never
        || schema.types.named().len() > 1
        || (read_as == SpecVersion::OpenApi31 && is_only_null(schema))
        || !schema.prefix_items.is_empty()
        || !schema.dependent_required.is_empty()
        || schema.conditional().next().is_some()
        || !schema.pattern_properties.is_empty()
        || schema.property_names.is_some()
        || schema.content_encoding.is_some()
        || schema.content_media_type.is_some()
        || schema.examples.len() > 1
        || (schema.bounds.minimum.is_some() && schema.bounds.exclusive_minimum.is_some())
        || (schema.bounds.maximum.is_some() && schema.bounds.exclusive_maximum.is_some())
        || (schema.reference.is_some() && says_more(schema))
}

/// `type: "null"` and nothing else. A 3.0 schema with only `nullable: true` means something else,
/// but looks the same in a document.
pub(super) fn is_only_null(schema: &Schema) -> bool {
    let only = Types {
        null: true,
        ..Types::EMPTY
    };
    schema.types == only && schema.reference.is_none() && schema.values.is_none() && {
        let any = Schema {
            types: Types::EMPTY,
            ..schema.clone()
        };
        !says_more(&any)
    }
}

/// Whether a schema has more than 3.0 allows alongside `$ref`: `description`, `nullable` and
/// extensions, which hand-written documents put there.
fn says_more(schema: &Schema) -> bool {
    !schema.types.named().is_empty()
        || schema.format.is_some()
        || schema.title.is_some()
        || schema.values.is_some()
        || schema.default.is_some()
        || !schema.examples.is_empty()
        || !schema.properties.is_empty()
        || !schema.required.is_empty()
        || schema.additional_properties != crate::document::AdditionalProperties::Unspecified
        || schema.items.is_some()
        || !schema.all_of.is_empty()
        || !schema.one_of.is_empty()
        || !schema.any_of.is_empty()
        || schema.not.is_some()
        || schema.discriminator.is_some()
        || schema.read_only
        || schema.write_only
        || schema.deprecated
        || !schema.bounds.is_empty()
}

impl Types {
    /// The names of all types except `null`.
    #[must_use]
    pub fn named(self) -> Vec<&'static str> {
        [
            (self.string, "string"),
            (self.number, "number"),
            (self.integer, "integer"),
            (self.boolean, "boolean"),
            (self.array, "array"),
            (self.object, "object"),
        ]
        .into_iter()
        .filter_map(|(given, name)| given.then_some(name))
        .collect()
    }
}
