//! A merged view of a schema: references resolved, `allOf` merged, `null` separated.

use std::collections::BTreeSet;

use clientwright_openapi::document::{
    AdditionalProperties, Bounds, Discriminator, Document, Schema, SchemaId, Types,
};
use clientwright_openapi::source::{Node, Span};

/// The maximum number of schemas that are merged; the rest is ignored.
const MAX_PARTS: usize = 256;

/// A property: its name, its schema, its position.
pub(super) type Property<'a> = (&'a str, SchemaId, Span);

/// A schema with all its parts merged.
pub(super) struct View<'a> {
    /// The name of the component, if it is one.
    pub(super) name: Option<&'a str>,
    /// Where it is defined.
    pub(super) span: Span,
    pub(super) types: Types,
    pub(super) nullable: bool,
    pub(super) format: Option<&'a str>,
    pub(super) encoding: Option<&'a str>,
    pub(super) media_type: Option<&'a str>,
    pub(super) wire_format: Option<String>,
    pub(super) values: Option<Vec<&'a Node>>,
    pub(super) constant: bool,
    pub(super) default: Option<&'a Node>,
    pub(super) properties: Vec<Property<'a>>,
    names: BTreeSet<&'a str>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) additional: AdditionalProperties,
    pub(super) items: Option<SchemaId>,
    pub(super) prefix_items: &'a [SchemaId],
    pub(super) alternatives: Vec<SchemaId>,
    pub(super) discriminator: Option<&'a Discriminator>,
    pub(super) bounds: Bounds,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    pub(super) description: Option<&'a str>,
    /// The schema with the keywords, for their positions.
    pub(super) own: Option<&'a Schema>,
}

/// Resolves references.
pub(super) fn target(document: &Document, id: SchemaId) -> SchemaId {
    document.resolve_while(id, says_nothing)
}

fn says_nothing(schema: &Schema) -> bool {
    schema.types == Types::EMPTY
        && schema.properties.is_empty()
        && schema.values.is_none()
        && schema.all_of.is_empty()
}

impl<'a> View<'a> {
    pub(super) fn of(document: &'a Document, id: SchemaId) -> Self {
        let target = target(document, id);
        let schema = document.schema(target);
        let used = document.schema(id);
        let mut view = Self {
            name: schema.and_then(|schema| schema.name.as_deref()),
            span: schema.or(used).map_or(document.span, |schema| schema.span),
            types: Types::EMPTY,
            nullable: used.is_some_and(|schema| schema.types.null),
            format: None,
            encoding: None,
            media_type: None,
            wire_format: None,
            values: None,
            constant: false,
            default: used.and_then(|schema| schema.default.as_ref()),
            properties: Vec::new(),
            names: BTreeSet::new(),
            required: BTreeSet::new(),
            additional: AdditionalProperties::Unspecified,
            items: None,
            prefix_items: &[],
            alternatives: Vec::new(),
            discriminator: None,
            bounds: Bounds::default(),
            read_only: used.is_some_and(|schema| schema.read_only),
            write_only: used.is_some_and(|schema| schema.write_only),
            deprecated: used.is_some_and(|schema| schema.deprecated),
            description: used.and_then(|schema| schema.description.as_deref()),
            own: schema,
        };
        let mut seen = BTreeSet::new();
        view.take(document, target, &mut seen);
        view.nullable |= view.types.null;
        view.types.null = false;
        if view.types == Types::EMPTY {
            view.types = view.implied();
        }
        view
    }

    fn take(&mut self, document: &'a Document, id: SchemaId, seen: &mut BTreeSet<SchemaId>) {
        let Some(schema) = document.schema(id) else {
            return;
        };
        if seen.len() >= MAX_PARTS || !seen.insert(id) {
            return;
        }
        if self.types == Types::EMPTY {
            self.types = schema.types;
        } else {
            self.types.null |= schema.types.null;
        }
        self.format = self.format.or(schema.format.as_deref());
        self.encoding = self.encoding.or(schema.content_encoding.as_deref());
        self.media_type = self.media_type.or(schema.content_media_type.as_deref());
        if self.wire_format.is_none() {
            let format = schema.extensions.get("x-wire-format");
            self.wire_format = format.and_then(Node::as_str).map(str::to_owned);
        }
        if self.values.is_none() {
            self.values = schema.values.as_ref().map(|values| values.iter().collect());
            self.constant = schema.constant;
        }
        self.default = self.default.or(schema.default.as_ref());
        for (name, property) in &schema.properties {
            if self.names.insert(name.value.as_str()) {
                self.properties
                    .push((name.value.as_str(), *property, name.span));
            }
        }
        self.required
            .extend(schema.required.iter().map(|name| name.value.as_str()));
        if self.additional == AdditionalProperties::Unspecified {
            self.additional = schema.additional_properties;
        }
        self.items = self.items.or(schema.items);
        if self.prefix_items.is_empty() {
            self.prefix_items = &schema.prefix_items;
        }
        self.discriminator = self.discriminator.or(schema.discriminator.as_deref());
        self.bounds.add(&schema.bounds);
        self.read_only |= schema.read_only;
        self.write_only |= schema.write_only;
        self.deprecated |= schema.deprecated;
        self.description = self.description.or(schema.description.as_deref());
        if let Some(next) = schema.reference {
            self.take(document, next, seen);
        }
        for part in &schema.all_of {
            self.take(document, *part, seen);
        }
        for list in [&schema.one_of, &schema.any_of] {
            let is_null = |id: &SchemaId| {
                let only_null = Types {
                    null: true,
                    ..Types::EMPTY
                };
                document
                    .schema(*id)
                    .is_some_and(|schema| schema.types == only_null)
            };
            let others: Vec<SchemaId> = list.iter().copied().filter(|id| !is_null(id)).collect();
            self.types.null |= others.len() < list.len();
            match others.as_slice() {
                // A union with null.
                [only] if others.len() < list.len() => self.take(document, *only, seen),
                _ => self.alternatives.extend(others),
            }
        }
    }

    /// The types implied by keywords, if there is no `type`.
    fn implied(&self) -> Types {
        let mut types = Types::EMPTY;
        if !self.properties.is_empty() || matches!(self.additional, AdditionalProperties::Schema(_))
        {
            types.object = true;
        } else if self.items.is_some() || !self.prefix_items.is_empty() {
            types.array = true;
        } else if self.values.as_ref().is_some_and(|values| {
            !values.is_empty() && values.iter().all(|value| value.as_str().is_some())
        }) {
            types.string = true;
        }
        types
    }

    /// The position of a keyword.
    pub(super) fn place(&self, keyword: &str) -> Span {
        self.own
            .map_or(self.span, |schema| schema.keyword_span(keyword))
    }
}
