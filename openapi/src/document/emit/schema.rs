//! Schemas: named schemas are components, all others are written where they are used.

use super::Emitter;
use super::object::{Object, node, pointer, reference, text};
use super::version::is_only_null;
use crate::document::{
    AdditionalProperties, Bounds, Schema, SchemaId, SpecVersion, Xml, XmlNodeType,
};
use crate::source::{Node, NodeValue, Span};

impl Emitter<'_> {
    /// A schema where it is used.
    pub(super) fn schema(&self, id: SchemaId, span: Span) -> Node {
        match self.document.schema(id) {
            Some(schema) => match &schema.name {
                // A schema that is only a reference is written inline: a reference to it would give
                // its name to the type.
                Some(name) if schema.reference.is_none() => reference("schemas", name, schema.span),
                _ => self.schema_itself(schema),
            },
            None => Object::new(span).finish(),
        }
    }

    /// The content of a schema.
    pub(super) fn schema_itself(&self, schema: &Schema) -> Node {
        if schema.never && self.is_31() {
            return node(NodeValue::Bool(false), schema.span);
        }
        let mut object = Object::new(schema.span);
        if let Some(id) = schema.reference {
            self.reference_to(id, schema, &mut object);
        }
        object.some_text("title", schema.title.as_ref());
        object.some_text("description", schema.description.as_ref());
        self.types(schema, &mut object);
        object.some_text("format", schema.format.as_ref());
        object.some_text("contentEncoding", schema.content_encoding.as_ref());
        object.some_text("contentMediaType", schema.content_media_type.as_ref());
        self.values(schema, &mut object);
        self.bounds(&schema.bounds, &mut object);
        if let Some(xml) = &schema.xml {
            object.put("xml", xml_object(xml));
        }
        object.raised("readOnly", schema.read_only);
        object.raised("writeOnly", schema.write_only);
        object.raised("deprecated", schema.deprecated);
        self.members(schema, &mut object);
        let list = |ids: &[SchemaId]| -> Vec<Node> {
            ids.iter().map(|id| self.schema(*id, schema.span)).collect()
        };
        object.list("allOf", list(&schema.all_of));
        object.list("oneOf", list(&schema.one_of));
        object.list("anyOf", list(&schema.any_of));
        if let Some(id) = schema.not {
            object.put("not", self.schema(id, schema.span));
        } else if schema.never {
            object.put("not", Object::new(schema.span).finish());
        }
        for (key, id) in ["then", "else"].into_iter().zip(schema.branches) {
            if let Some(id) = id {
                object.put(key, self.schema(id, schema.span));
            }
        }
        let mut dependent = Object::new(schema.span);
        for (name, id) in &schema.dependent_schemas {
            dependent.put(name, self.schema(*id, schema.span));
        }
        object.object("dependentSchemas", dependent);
        self.discriminator(schema, &mut object);
        object.extensions(&schema.extensions);
        object.finish()
    }

    fn reference_to(&self, id: SchemaId, schema: &Schema, object: &mut Object) {
        let target = self.document.schema(id);
        match target.and_then(|target| target.name.as_ref()) {
            Some(name) => object.text("$ref", &pointer("schemas", name)),
            // The target of a `$ref` always has a name; if it does not, nothing is lost.
            None => object.list("allOf", vec![self.schema(id, schema.span)]),
        }
    }

    fn types(&self, schema: &Schema, object: &mut Object) {
        let named = schema.types.named();
        let null = schema.types.null;
        match named.as_slice() {
            [] if null && self.is_31() && is_only_null(schema) => {
                if self.document.version == SpecVersion::OpenApi31 {
                    object.text("type", "null");
                } else {
                    object.flag("nullable", true);
                }
            }
            [] => object.raised("nullable", null),
            [only] if !self.is_31() || !null => {
                object.text("type", only);
                object.raised("nullable", null);
            }
            several => object.texts(
                "type",
                several.iter().copied().chain(null.then_some("null")),
            ),
        }
    }

    fn values(&self, schema: &Schema, object: &mut Object) {
        if let Some(values) = &schema.values {
            match values.as_slice() {
                [only] if schema.constant && self.is_31() => object.put("const", only.clone()),
                _ => object.list("enum", values.clone()),
            }
        }
        if let Some(default) = &schema.default {
            object.put("default", default.clone());
        }
        match schema.examples.as_slice() {
            [] => {}
            [only] if !self.is_31() => object.put("example", only.clone()),
            examples => object.list("examples", examples.to_vec()),
        }
    }

    fn bounds(&self, bounds: &Bounds, object: &mut Object) {
        if self.is_31() {
            object.some_number("minimum", bounds.minimum.as_ref());
            object.some_number("exclusiveMinimum", bounds.exclusive_minimum.as_ref());
            object.some_number("maximum", bounds.maximum.as_ref());
            object.some_number("exclusiveMaximum", bounds.exclusive_maximum.as_ref());
        } else {
            let inclusive = bounds.minimum.as_ref();
            object.some_number("minimum", bounds.exclusive_minimum.as_ref().or(inclusive));
            object.raised("exclusiveMinimum", bounds.exclusive_minimum.is_some());
            let inclusive = bounds.maximum.as_ref();
            object.some_number("maximum", bounds.exclusive_maximum.as_ref().or(inclusive));
            object.raised("exclusiveMaximum", bounds.exclusive_maximum.is_some());
        }
        object.some_number("multipleOf", bounds.multiple_of.as_ref());
        object.some_number("minLength", bounds.min_length.as_ref());
        object.some_number("maxLength", bounds.max_length.as_ref());
        object.some_text("pattern", bounds.pattern.as_ref());
        object.some_number("minItems", bounds.min_items.as_ref());
        object.some_number("maxItems", bounds.max_items.as_ref());
        object.raised("uniqueItems", bounds.unique_items);
        object.some_number("minProperties", bounds.min_properties.as_ref());
        object.some_number("maxProperties", bounds.max_properties.as_ref());
    }

    fn members(&self, schema: &Schema, object: &mut Object) {
        let span = schema.span;
        object.texts(
            "required",
            schema.required.iter().map(|name| name.value.as_str()),
        );
        let mut dependent = Object::new(span);
        for (name, others) in &schema.dependent_required {
            let others = others.iter().map(|other| text(other, span));
            dependent.list(name, others.collect());
        }
        object.object("dependentRequired", dependent);
        let mut properties = Object::new(span);
        for (name, id) in &schema.properties {
            properties.put(&name.value, self.schema(*id, name.span));
        }
        object.object("properties", properties);
        let mut patterns = Object::new(span);
        for (pattern, id) in &schema.pattern_properties {
            patterns.put(pattern, self.schema(*id, span));
        }
        object.object("patternProperties", patterns);
        if let Some(id) = schema.property_names {
            object.put("propertyNames", self.schema(id, span));
        }
        match schema.additional_properties {
            AdditionalProperties::Unspecified => {}
            AdditionalProperties::Allowed => object.flag("additionalProperties", true),
            AdditionalProperties::Denied => object.flag("additionalProperties", false),
            AdditionalProperties::Schema(id) => {
                object.put("additionalProperties", self.schema(id, span));
            }
        }
        object.list(
            "prefixItems",
            schema
                .prefix_items
                .iter()
                .map(|id| self.schema(*id, span))
                .collect(),
        );
        match schema.items {
            Some(id) => object.put("items", self.schema(id, span)),
            // 3.0 requires it.
            None if schema.types.array && !self.is_31() => {
                object.put("items", Object::new(span).finish());
            }
            None => {}
        }
    }

    fn discriminator(&self, schema: &Schema, object: &mut Object) {
        let Some(discriminator) = &schema.discriminator else {
            return;
        };
        let mut written = Object::new(discriminator.span);
        written.text("propertyName", &discriminator.property);
        let target = |id: SchemaId| {
            let name = self.document.schema(id)?.name.as_ref()?;
            Some(text(&pointer("schemas", name), discriminator.span))
        };
        let mut mapping = Object::new(discriminator.span);
        for (value, id) in &discriminator.mapping {
            if let Some(target) = target(*id) {
                mapping.put(value, target);
            }
        }
        written.object("mapping", mapping);
        if let Some(target) = discriminator.default.and_then(target) {
            written.put("defaultMapping", target);
        }
        object.put("discriminator", written.finish());
    }
}

/// The `xml` object of a schema, with the keywords of older versions where they exist.
fn xml_object(xml: &Xml) -> Node {
    let mut object = Object::new(xml.span);
    object.some_text("name", xml.name.as_ref());
    object.some_text("namespace", xml.namespace.as_ref());
    object.some_text("prefix", xml.prefix.as_ref());
    match xml.node_type {
        None => {}
        Some(XmlNodeType::Attribute) => object.flag("attribute", true),
        Some(XmlNodeType::Element) => object.flag("wrapped", true),
        Some(other) => object.text("nodeType", other.as_str()),
    }
    object.finish()
}
